import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import nlp from 'compromise';

// What a program that does nothing but parse an article with compromise takes.
nlp(readFileSync(argv[2] ?? '', 'utf8'));
