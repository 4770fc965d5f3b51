import { measureStart } from './measure-start.ts';

await measureStart();
