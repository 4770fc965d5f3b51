import { extract } from '../../src/index.ts';
import type { ExtractedArticle } from '../../src/model/output.ts';
import type { Reference } from '../../src/model/reference.ts';
import { type CheckContext, checkContext } from '../../src/verify/context.ts';
import { LINKED } from '../../src/verify/match/link.ts';
import { linkOf, type SeriesLink } from '../../src/verify/match/link-of.ts';
import { statedValue } from '../../src/verify/match/stated-value.ts';
import { type CountryStatistics, type LinkRow, readCountryStatistics } from './country-statistics.ts';

/** What the linking made of one row; `score` is that of the row's own variable and country, 0 where another was chosen or none. */
export interface JudgedRow {
  readonly row: LinkRow;
  readonly score: number;
  readonly why: string;
}

/** Precision and recall in per cent of the rows whose link is at or above `threshold`. */
export interface LinkScore {
  readonly half: LinkRow['half'];
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];
/** The sentences are of 2013 and 2014, most of them. */
const PUBLISHED = '2014-06-01';
const GOAL = { precision: 85, recall: 80 };

/** Scores linking on `verify/country-statistics`, prints the board, and returns the two halves at the product's threshold. */
export function scoreLinks(folder: string): readonly LinkScore[] {
  const data = readCountryStatistics(folder);
  if (data === null) {
    console.log(`Linking: skipped, there is no verify/country-statistics in ${folder}`);
    return [];
  }
  const judged = judgeRows(data);
  for (const half of ['development', 'held-out'] as const) {
    const rows = judged.filter(({ row }) => row.half === half);
    console.log(`\nLinking, ${half} half (${rows.length} rows): country and variable, all 16 variables offered`);
    console.log('threshold  precision  recall');
    for (const threshold of THRESHOLDS) {
      const { precision, recall } = scoreOf(rows, half, threshold);
      const mark = threshold === LINKED ? `  <- in use (goal ${GOAL.precision} at ${GOAL.recall})` : '';
      console.log(`${threshold.toFixed(2).padStart(9)}${cell(precision, 11)}${cell(recall, 8)}${mark}`);
    }
    printVariables(rows, half);
  }
  return (['development', 'held-out'] as const).map((half) =>
    scoreOf(
      judged.filter(({ row }) => row.half === half),
      half,
      LINKED,
    ),
  );
}

export function judgeRows({ reference, rows, placeOf }: CountryStatistics): readonly JudgedRow[] {
  const opened = new Map<string, CheckContext>();
  return rows.map((row) => {
    const context = opened.get(row.sentence) ?? contextOf(row.sentence, reference);
    opened.set(row.sentence, context);
    return judgeRow(context, row, placeOf(row.country));
  });
}

function contextOf(sentence: string, reference: Reference): CheckContext {
  const extracted: ExtractedArticle = extract(sentence, { publishedAt: PUBLISHED });
  return checkContext(extracted, reference);
}

function judgeRow(context: CheckContext, row: LinkRow, place: string): JudgedRow {
  const stated = context.extracted.claims.flatMap((claim) => {
    const value = claim.certainty === 'asserted' ? statedValue(context.extracted.article.text, claim) : null;
    return value !== null && isNumber(value.quantity.value, row.claimed) ? [value] : [];
  });
  const links = stated.map((value) => linkOf(context, value, 0));
  const right = links.find(({ chosen }) => chosen?.indexed.variable.id === row.variable && isAt(chosen, place));
  if (right?.chosen != null) return { row, score: right.chosen.score, why: '' };
  return { row, score: 0, why: links.map(describe).join('; ') || 'the number makes no claim' };
}

/** Numbers of the data are rounded as printed: 103,786,000,000 stands there as 104,000,000,000. */
function isNumber(value: number | null, claimed: number): boolean {
  return value !== null && Math.abs(value - claimed) <= 0.006 * Math.abs(claimed);
}

function isAt(chosen: NonNullable<SeriesLink['chosen']>, place: string): boolean {
  return chosen.where?.places.length === 1 && chosen.where.places[0] === place && chosen.where.whole === undefined;
}

function describe({ candidates, chosen, why }: SeriesLink): string {
  const [nearest] = candidates;
  if (nearest === undefined) return why;
  const where = nearest.where?.places.join('+') ?? 'nowhere';
  return `${chosen === null ? why : 'another'} (${nearest.indexed.variable.id} at ${where}, ${nearest.score.toFixed(2)})`;
}

function scoreOf(rows: readonly JudgedRow[], half: LinkRow['half'], threshold: number): LinkScore {
  const linked = rows.filter(({ score }) => score > 0 && score >= threshold);
  const right = linked.filter(({ row }) => row.isClaim).length;
  const wanted = rows.filter(({ row }) => row.isClaim).length;
  return {
    half,
    threshold,
    precision: percent(right, linked.length),
    recall: percent(right, wanted),
  };
}

function printVariables(rows: readonly JudgedRow[], half: LinkRow['half']): void {
  console.log('variable                               claims  precision  recall');
  for (const variable of new Set(rows.map(({ row }) => row.variable))) {
    const own = rows.filter(({ row }) => row.variable === variable);
    const { precision, recall } = scoreOf(own, half, LINKED);
    const claims = own.filter(({ row }) => row.isClaim).length;
    console.log(`${variable.padEnd(38)}${String(claims).padStart(7)}${cell(precision, 11)}${cell(recall, 8)}`);
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : (100 * part) / whole;
}

function cell(figure: number, width: number): string {
  return (Number.isNaN(figure) ? '-' : figure.toFixed(1)).padStart(width);
}
