import { LINKED } from '../../src/verify/match/link.ts';
import { readCountryStatistics } from './country-statistics.ts';
import { type JudgedRow, judgeRows, scoreLinks } from './score-links.ts';

/** `node bench/verify/main.ts [folder] [--mistakes]`: the board, and the rows of the development half that are wrong. */
const [folder = '../shared/benchmarks'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const data = process.argv.includes('--mistakes') ? readCountryStatistics(folder) : null;
if (data === null) scoreLinks(folder);
else for (const judged of judgeRows(data)) if (judged.row.half === 'development' && isMistake(judged)) print(judged);

function isMistake({ row, score }: JudgedRow): boolean {
  return row.isClaim !== score >= LINKED;
}

function print({ row, score, why }: JudgedRow): void {
  const kind = row.isClaim ? 'missed' : 'wrongly linked';
  console.log(
    `${kind}\t${row.variable}\t${row.country}\t${row.claimed}\t${score.toFixed(2)}\t${why}\n\t${row.sentence.slice(0, 300)}`,
  );
}
