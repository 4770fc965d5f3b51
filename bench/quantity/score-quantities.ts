import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreNews } from './news.ts';
import { NEWS_ROWS } from './news-rows.ts';
import { MORE_NEWS_ROWS } from './news-rows-two.ts';
import { RECOGNIZERS, scoreRecognizer } from './recognizers.ts';
import { scoreUnits } from './units.ts';

/** One row of the accuracy table: what was measured, on what, ours, and the published figures beside it. */
export interface QuantityRow {
  readonly set: string;
  readonly measure: string;
  readonly ours: number;
  readonly goal: number;
  readonly published: Readonly<Record<string, number>>;
  readonly mistakes: readonly string[];
}

/** Published F1, value / value and unit (../shared/benchmarks/README.md), and our goals. */
const UNITS = {
  age: { goals: [95, 95], cqe: [93.3, 93.3], quantulum3: [93.3, 84.4], recognizers: [85.7, 77.6] },
  currency: { goals: [90, 85], cqe: [84.2, 79.6], quantulum3: [76.2, 32.5], recognizers: [77.7, 52.5] },
  dimension: { goals: [90, 85], cqe: [86.5, 79.2], quantulum3: [83.6, 61.9], recognizers: [81.0, 49.1] },
  temperature: { goals: [97, 95], cqe: [95.7, 92.8], quantulum3: [94.3, 74.3], recognizers: [95.8, 95.8] },
} as const;

/** Scores the development data in `folder` (its `quantity/`), prints the table and returns its rows; empty where the folder is missing. */
export function scoreQuantities(folder: string): QuantityRow[] {
  const root = join(folder, 'quantity');
  if (!existsSync(root)) {
    console.log(`quantities: skipped, ${root} is not there`);
    return [];
  }
  const rows = [...unitRows(join(root, 'units')), ...recognizerRows(join(root, 'recognizers')), ...newsRows()];
  for (const row of rows) {
    const published = Object.entries(row.published).map(([name, figure]) => `${name} ${figure.toFixed(1)}`);
    console.log(
      `${row.set.padEnd(34)}${row.measure.padEnd(18)}${row.ours.toFixed(1).padStart(6)}  goal ${row.goal}  ${published.join(', ')}`,
    );
  }
  return rows;
}

function unitRows(folder: string): QuantityRow[] {
  return Object.entries(UNITS).flatMap(([file, figures]) => {
    const score = scoreUnits(folder, file);
    return [score.value, score.valueAndUnit].map((ours, index) => ({
      set: `units/${file}`,
      measure: index === 0 ? 'value F1' : 'value+unit F1',
      ours,
      goal: figures.goals[index] ?? 0,
      published: {
        CQE: figures.cqe[index] ?? 0,
        quantulum3: figures.quantulum3[index] ?? 0,
        Recognizers: figures.recognizers[index] ?? 0,
      },
      mistakes: index === 0 ? [] : score.mistakes,
    }));
  });
}

function recognizerRows(folder: string): QuantityRow[] {
  return RECOGNIZERS.map(({ file, convention }) => {
    const { right, cases, mistakes } = scoreRecognizer(folder, file, convention);
    return {
      set: `recognizers/${file.split('/').at(-1)}`,
      measure: 'cases right %',
      ours: (100 * right) / cases,
      goal: 90,
      published: {},
      mistakes,
    };
  });
}

/** Our own rows; the published figures are those on unseen news sentences, and so only a hint. */
function newsRows(): QuantityRow[] {
  const published: Readonly<Record<string, number>> = {
    value: 92.0,
    'value+unit': 85.6,
    'value+sign': 88.1,
    'value+counted': 76.1,
  };
  const { scores, mistakes } = scoreNews([...NEWS_ROWS, ...MORE_NEWS_ROWS]);
  return scores.map(({ measure, f1 }, index) => ({
    set: 'news (own rows)',
    measure: `${measure} F1`,
    ours: f1,
    goal: 92.5,
    published: { CQE: published[measure] ?? 0 },
    mistakes: index === 0 ? mistakes : [],
  }));
}
