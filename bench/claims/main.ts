import { scoreClaims } from './score-claims.ts';

/** `node bench/claims/main.ts [--mistakes [aspect]]`: the table, and the cases behind it. */
const [flag, only] = process.argv.slice(2);
const rows = scoreClaims();
if (flag === '--mistakes') {
  for (const { aspect, mistakes } of rows) {
    if (aspect === 'overall' || (only !== undefined && aspect !== only)) continue;
    if (mistakes.length > 0) console.log(`\n## ${aspect}\n${mistakes.join('\n')}`);
  }
}
