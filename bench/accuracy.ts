import { argv } from 'node:process';
import { scoreEntities } from './entities/score.ts';
import { scoreQuantities } from './quantity/score-quantities.ts';
import { scoreQuotes } from './quotes/score-quotes.ts';
import { scoreTimes } from './time/score-times.ts';

/** Every scoreboard, one after the other; each takes the folder of development data and skips what is not there. */
const BOARDS: readonly { readonly name: string; readonly score: (folder: string) => unknown }[] = [
  { name: 'Quantities', score: scoreQuantities },
  { name: 'Times', score: scoreTimes },
  { name: 'Entities', score: scoreEntities },
  { name: 'Quotes', score: scoreQuotes },
];

for (const { name, score } of BOARDS) {
  console.log(`\n## ${name}`);
  score(argv[2] ?? '../shared/benchmarks');
}
