import { meets, type NumberInterval } from '../agree/number-interval.ts';
import { formatNumber } from '../evidence/reading.ts';
import type { AcrossDraft } from './draft.ts';
import type { MeasureRow } from './measures.ts';

export const ACROSS_ARTICLES = 'across-articles';

/** Beyond this many different numbers, a finding shows the first and says how many more there are. */
const MOST_SHOWN = 12;
/** Under this share of the number it is more likely an update of the same figure than another one. */
const UPDATE = 0.005;

/** One number, the rows that give it, and the stories they stand in. */
interface Side {
  readonly interval: NumberInterval;
  readonly rows: readonly MeasureRow[];
  readonly stories: ReadonlySet<string>;
}

/**
 * Articles that give different numbers for one measure, place and period: one finding, which stands at the number that
 * fewest stories give (the highest of them, where that is even) and has the others as evidence. Copies of a story count
 * once. Numbers of two different named sources are no contradiction, as each says whose it is; nor is a number that is
 * open to one side ("more than 2,000"). Grows with n log n.
 */
export function conflictIn(rows: readonly MeasureRow[], storyOf: (article: string) => string): AcrossDraft | null {
  const sides = contradicting(sidesOf(rows, storyOf));
  if (sides.length < 2 || new Set(sides.flatMap(({ stories }) => [...stories])).size < 2) return null;
  const ranked = sides.toSorted((a, b) => b.stories.size - a.stories.size);
  const others = ranked.slice(0, -1).flatMap(({ rows: same }) => same.slice(0, 1));
  const row = ranked.at(-1)?.rows[0];
  const [usual] = others;
  if (row === undefined || usual === undefined) return null;
  const shown = others.slice(0, MOST_SHOWN);
  const hidden = others.length - shown.length;
  return {
    check: ACROSS_ARTICLES,
    passage: row,
    claims: [row, ...shown].map(({ claim }) => claim),
    severity: isUpdate(row, usual) ? 'note' : 'warning',
    message: `Another article has ${usual.quote} for the same: ${nameOf(row)}${hidden > 0 ? `; ${formatNumber(hidden)} more numbers differ` : ''}`,
    stated: row.stated,
    evidence: shown,
  };
}

function nameOf({ measure, where, when }: MeasureRow): string {
  return [measure, where, when].filter((part) => part !== '').join(' \u00B7 ');
}

interface ClosedRow extends MeasureRow {
  readonly low: number;
  readonly high: number;
}

/** A number that allows for no more than this share of itself is sharp: it can tell two sides apart. */
const SHARP = 0.005;

/**
 * Rows by the number they give, in the order of the numbers. Sharp numbers make the sides first; a rounded or hedged one
 * is a side of its own only where it agrees with none of them, so that "about 39,000" does not join 39,171 and 39,540.
 */
function sidesOf(rows: readonly MeasureRow[], storyOf: (article: string) => string): readonly Side[] {
  const closed = rows.flatMap((row) => (row.low === null || row.high === null ? [] : [row as ClosedRow]));
  const sharp = joined(closed.filter(isSharp), storyOf);
  const loose = closed.filter((row) => !isSharp(row) && !agreesWithOne(sharp, row));
  return [...sharp, ...joined(loose, storyOf)].toSorted((a, b) => a.interval.low - b.interval.low);
}

function isSharp({ low, high }: ClosedRow): boolean {
  return high - low <= SHARP * Math.max(Math.abs(low), Math.abs(high));
}

/** What agrees with the first of a side belongs to it. */
function joined(rows: readonly ClosedRow[], storyOf: (article: string) => string): readonly Side[] {
  const sides: { interval: NumberInterval; rows: MeasureRow[]; stories: Set<string> }[] = [];
  for (const row of rows.toSorted((a, b) => a.low - b.low || a.high - b.high)) {
    const last = sides.at(-1);
    if (last !== undefined && meets(last.interval, row)) {
      last.rows.push(row);
      last.stories.add(storyOf(row.article));
    } else {
      sides.push({ interval: { low: row.low, high: row.high }, rows: [row], stories: new Set([storyOf(row.article)]) });
    }
  }
  return sides;
}

/** By halving: the sides lie in order and apart. */
function agreesWithOne(sides: readonly Side[], row: ClosedRow): boolean {
  let low = 0;
  let high = sides.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sides[middle]?.interval.high ?? 0) < row.low) low = middle + 1;
    else high = middle;
  }
  const side = sides[low];
  return side !== undefined && meets(side.interval, row);
}

/** Sides of which another side speaks with the same source, or one of the two without any. */
function contradicting(sides: readonly Side[]): readonly Side[] {
  const sidesWith = new Map<string, number>();
  for (const side of sides)
    for (const source of sourcesOf(side)) sidesWith.set(source, (sidesWith.get(source) ?? 0) + 1);
  const unnamed = sidesWith.get(UNNAMED) ?? 0;
  return sides.filter((side) => {
    const sources = sourcesOf(side);
    if (sources.has(UNNAMED)) return sides.length > 1;
    return unnamed > 0 || [...sources].some((source) => (sidesWith.get(source) ?? 0) > 1);
  });
}

const UNNAMED = '';

function sourcesOf({ rows }: Side): ReadonlySet<string> {
  return new Set(rows.map(({ source }) => source ?? UNNAMED));
}

function isUpdate(a: MeasureRow, b: MeasureRow): boolean {
  if (a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) < UPDATE * Math.max(Math.abs(a.value), Math.abs(b.value));
}
