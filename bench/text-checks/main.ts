import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { scoreTextChecks, type TextCheckScore } from './score-text-checks.ts';

/** `npm run bench:text-checks [-- --mistakes [check]]`: precision and recall of each check, and the rows behind them. */
const [flag, only] = argv.slice(2);
const scores = scoreTextChecks(fileURLToPath(new URL('rows', import.meta.url)));
console.log(['check'.padEnd(24), 'precision', '   recall', '    right', '    wrong', '   missed'].join(' '));
for (const score of scores) console.log(rowOf(score));
if (flag === '--mistakes') {
  for (const { check, mistakes } of scores.slice(1)) {
    if ((only === undefined || check === only) && mistakes.length > 0)
      console.log(`\n## ${check}\n${mistakes.join('\n')}`);
  }
}

function rowOf({ check, right, wrong, missed }: TextCheckScore): string {
  const percent = (of: number): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(9);
  const numbers = [right, wrong, missed].map((count) => String(count).padStart(9));
  return [check.padEnd(24), percent(right + wrong), percent(right + missed), ...numbers].join(' ');
}
