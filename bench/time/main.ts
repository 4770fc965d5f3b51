import { argv } from 'node:process';
import { scoreTimes } from './score-times.ts';

scoreTimes(argv[2]);
