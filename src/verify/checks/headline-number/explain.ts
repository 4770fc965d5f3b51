import { addedOrSubtracted, multipliedOrDivided, share } from './arithmetic.ts';
import { type BodyNumbers, mayBeSame, sameNumber, someBetween } from './body-numbers.ts';
import type { PrintedNumber } from './printed-number.ts';

/** One way in which a headline's number follows from the article; whether it does. */
interface Explanation {
  readonly name: string;
  readonly holds: (number: PrintedNumber, body: BodyNumbers) => boolean;
}

/**
 * The ways in which headline writers come by a number, commonest first (Huang et al. 2024, "NumHG: A Dataset for
 * Number-Focused Headline Generation", names most of them).
 */
const EXPLANATIONS: readonly Explanation[] = [
  { name: 'copied', holds: copied },
  { name: 'rounded', holds: roundedFrom },
  { name: 'a year told by its distance', holds: yearTold },
  { name: 'years between', holds: yearsBetween },
  { name: 'in another unit', holds: converted },
  { name: 'a share', holds: share },
  { name: 'added or subtracted', holds: addedOrSubtracted },
  { name: 'multiplied or divided', holds: multipliedOrDivided },
];

/** How a headline's number follows from the body; null where it does not. */
export function explain(number: PrintedNumber, body: BodyNumbers): string | null {
  const found = EXPLANATIONS.find(({ holds }) => holds(number, body))?.name ?? null;
  if (found !== null || number.orElse === undefined) return found;
  const { orElse, ...other } = number;
  return explain({ ...other, value: orElse, mayBeYear: true }, body);
}

function copied(number: PrintedNumber, { byValue }: BodyNumbers): boolean {
  return byValue.get(sameNumber(number.value))?.some((body) => mayBeSame(number, body)) === true;
}

/** Slack as a part of the number: for a round one, one that is cut off, one that is hedged, and above "more than". */
const ROUND_SLACK = 0.05;
const CUT_SLACK = 0.15;
const HEDGED_SLACK = 0.12;
const OVER_SLACK = 0.3;

/** "$5.2B" for 5.29 billion (cut off), "97" for 96.53, "Nearly 2K" for 1,900. */
function roundedFrom(number: PrintedNumber, body: BodyNumbers): boolean {
  const { value, precision, hedge } = number;
  const slack = Math.max(
    precision === 1 ? 1 : Math.min(precision / 2, ROUND_SLACK * value),
    Math.min(precision, CUT_SLACK * value),
  );
  const below = hedge === 'none' ? 0 : HEDGED_SLACK * value;
  const above = hedge === 'none' ? 0 : (hedge === 'over' ? OVER_SLACK : HEDGED_SLACK) * value;
  return someBetween(
    body,
    value - Math.max(slack, below),
    value + Math.max(slack, above),
    (other) => (hedge !== 'none' || other.precision < precision) && mayBeSame(number, other),
  );
}

/** "Since 1991": 25 years before 2016. Last year, this year and next year every reader knows. */
function yearTold({ value, mayBeYear }: PrintedNumber, { publishedYear, numbers, years }: BodyNumbers): boolean {
  if (!mayBeYear) return false;
  if (publishedYear === undefined || Math.abs(value - publishedYear) <= 1) return true;
  return numbers.some(
    (other) =>
      (other.kind === 'time' || other.kind === 'age') &&
      (years.has(value + inYears(other)) || years.has(value - inYears(other))),
  );
}

const YEAR = 365.25;

function inYears({ kind, value, size }: PrintedNumber): number {
  return kind === 'age' ? value : Math.round((value * size) / YEAR);
}

/** "82 Years Later": 1933 and 2015. One more or less where it is years, as not every year is full. */
function yearsBetween({ value, kind, size }: PrintedNumber, { years }: BodyNumbers): boolean {
  const possible = kind === 'time' ? size >= YEAR : kind === 'age' || kind === 'bare' || kind === 'ordinal';
  if (!possible || !Number.isInteger(value) || value < 2) return false;
  const span = kind === 'time' ? Math.round((value * size) / YEAR) : value;
  for (const year of years) {
    if (years.has(year + span) || years.has(year + span + 1) || years.has(year + span - 1)) return true;
  }
  return false;
}

/** "60 Hours": two and a half days. "At 20": two decades. */
function converted({ value, kind, size, precision }: PrintedNumber, { numbers }: BodyNumbers): boolean {
  return numbers.some((other) => {
    const asYears = (kind === 'bare' || kind === 'age') && other.kind === 'time';
    const own = asYears ? YEAR : size;
    if ((other.kind !== kind && !asYears) || other.size === own) return false;
    const same = (other.value * other.size) / own;
    return Math.abs(same - value) <= Math.max(precision / 2, ROUND_SLACK * value);
  });
}
