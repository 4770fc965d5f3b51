import { scoreQuantities } from './score-quantities.ts';

/** `node bench/quantity/main.ts [folder] [--mistakes [set]]`: the table, and the cases behind it. */
const [folder = '../shared/benchmarks', flag, only] = process.argv.slice(2);
const rows = scoreQuantities(folder);
if (flag === '--mistakes') {
  for (const { set, mistakes } of rows) {
    if (only !== undefined && !set.includes(only)) continue;
    if (mistakes.length > 0) console.log(`\n## ${set}\n${mistakes.join('\n')}`);
  }
}
