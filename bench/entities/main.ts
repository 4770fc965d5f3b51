import { scoreEntities } from './score.ts';

scoreEntities(process.argv[2] ?? '../shared/benchmarks');
