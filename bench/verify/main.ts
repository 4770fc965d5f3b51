import { LINKED } from '../../src/verify/match/link.ts';
import { readCountryStatistics } from './country-statistics.ts';
import { countFlags } from './false-alarms.ts';
import { type JudgedRow, judgeRows, scoreLinks } from './score-links.ts';

/**
 * `node bench/verify/main.ts [folder] [--mistakes | --flags]`: the board of linking; the rows of the development half that
 * are wrong; or all that is flagged in real articles.
 */
const [folder = '../shared/benchmarks'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (process.argv.includes('--flags')) countFlags(folder);
else if (process.argv.includes('--mistakes')) printMistakes();
else scoreLinks(folder);

function printMistakes(): void {
  const data = readCountryStatistics(folder);
  if (data === null) return;
  for (const judged of judgeRows(data)) if (judged.row.half === 'development' && isMistake(judged)) print(judged);
}

function isMistake({ row, score }: JudgedRow): boolean {
  return row.isClaim !== score >= LINKED;
}

function print({ row, score, why }: JudgedRow): void {
  const kind = row.isClaim ? 'missed' : 'wrongly linked';
  console.log(`${kind}\t${row.variable}\t${row.country}\t${row.claimed}\t${score.toFixed(2)}\t${why}`);
  console.log(`\t${row.sentence.slice(0, 300)}`);
}
