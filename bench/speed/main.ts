import { argv } from 'node:process';
import { scorePipeline } from './score-pipeline.ts';
import { scoreSpeed } from './score-speed.ts';

scoreSpeed(argv[2]);
await scorePipeline(argv[2]);
