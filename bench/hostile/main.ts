import { argv } from 'node:process';
import { measureHostile } from './measure-hostile.ts';

await measureHostile(argv.slice(2));
