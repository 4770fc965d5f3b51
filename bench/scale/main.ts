import { argv } from 'node:process';
import { measureScale } from './measure-scale.ts';

await measureScale(argv.slice(2));
