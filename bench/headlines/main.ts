import { argv } from 'node:process';
import { scoreHeadlines } from './score-headlines.ts';

/** `npm run bench:headlines [-- folder] [--false-alarms] [--missed]`: both halves; only the first is for reading. */
const folder = argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/benchmarks';
const scores = scoreHeadlines(folder);
if (scores.length === 0) console.log(`There is no quantity/headline-numbers.jsonl in ${folder}: nothing is measured.`);
for (const { half, headlines, falseAlarms, slips, missed } of scores) {
  const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1).padStart(5)} % of ${of}`;
  console.log(`\n${half}`);
  console.log(`  false alarms         ${percent(falseAlarms.length, headlines)}`);
  const [made, caught] = [
    slips.reduce((all, slip) => all + slip.made, 0),
    slips.reduce((all, slip) => all + slip.caught, 0),
  ];
  console.log(`  caught               ${percent(caught, made)}`);
  for (const slip of slips) console.log(`    ${slip.name.padEnd(18)} ${percent(slip.caught, slip.made)}`);
  if (half !== 'development') continue;
  if (argv.includes('--false-alarms')) console.log(falseAlarms.join('\n'));
  if (argv.includes('--missed')) console.log(missed.join('\n'));
}
