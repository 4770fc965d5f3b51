import { argv } from 'node:process';
import { scoreSpeed } from './score-speed.ts';

scoreSpeed(argv[2]);
