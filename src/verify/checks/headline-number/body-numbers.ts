import type { PrintedNumber } from './printed-number.ts';

/** The numbers of an article below its headline, ready to be asked. */
export interface BodyNumbers {
  /** In text order. */
  readonly numbers: readonly PrintedNumber[];
  readonly byValue: ReadonlyMap<number, readonly PrintedNumber[]>;
  /** In order of value. */
  readonly sorted: readonly PrintedNumber[];
  /** Years that the text names, and the one it was published in. */
  readonly years: ReadonlySet<number>;
  readonly publishedYear: number | undefined;
}

export function bodyNumbers(numbers: readonly PrintedNumber[], publishedYear: number | undefined): BodyNumbers {
  const years = new Set(numbers.filter(({ mayBeYear }) => mayBeYear).map(({ value }) => value));
  if (publishedYear !== undefined) years.add(publishedYear);
  return {
    numbers,
    byValue: Map.groupBy(numbers, ({ value }) => sameNumber(value)),
    sorted: numbers.toSorted((a, b) => a.value - b.value),
    years,
    publishedYear,
  };
}

/** Twelve digits: what floating point adds behind them is no difference. */
export function sameNumber(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether one of the numbers between `low` and `high`, both left out, is as asked. */
export function someBetween(
  { sorted }: BodyNumbers,
  low: number,
  high: number,
  holds: (number: PrintedNumber) => boolean,
): boolean {
  let [left, right] = [0, sorted.length];
  while (left < right) {
    const middle = (left + right) >> 1;
    if ((sorted[middle]?.value ?? 0) <= low) left = middle + 1;
    else right = middle;
  }
  for (let at = left; at < sorted.length; at += 1) {
    const number = sorted[at];
    if (number === undefined || number.value >= high) return false;
    if (holds(number)) return true;
  }
  return false;
}

/** From here on a number hardly comes twice by chance, whatever it counts. */
const SMALL = 100;

/** Whether a number of the body may be the one that the headline means: small numbers come in every text, of everything. */
export function mayBeSame(headline: PrintedNumber, body: PrintedNumber): boolean {
  if (headline.value >= SMALL || !Number.isInteger(headline.value)) return true;
  if (body.kind === 'part') return false;
  const kinds = new Set([headline.kind, body.kind]);
  if (kinds.size === 1 || kinds.has('bare') || kinds.has('ordinal')) return true;
  return EXCHANGED.some((pair) => pair.every((kind) => kinds.has(kind)));
}

const EXCHANGED: readonly (readonly PrintedNumber['kind'][])[] = [
  ['point', 'percent'],
  ['counted', 'point'],
  ['age', 'time'],
];
