import { argv } from 'node:process';
import { scoreQuotes } from './score-quotes.ts';

scoreQuotes(argv[2]);
