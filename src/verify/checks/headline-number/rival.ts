import type { CauseCode } from '../../../model/finding.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { type BodyNumbers, mayBeSame } from './body-numbers.ts';
import type { PrintedNumber } from './printed-number.ts';

/** The number of the body that a headline's wrong number most likely was. */
export interface Rival {
  readonly number: PrintedNumber;
  /** The slip that makes one of the other; absent where it is only the next in size. */
  readonly slip?: { readonly code?: CauseCode; readonly detail: string };
}

/** A slip that makes the printed number of the right one. */
interface SlipRow {
  readonly code?: CauseCode;
  readonly detail: string;
  readonly gives: (right: string, printed: string) => boolean;
}

/** Commonest first. Digits are compared as printed in full, so that 24K is 24000. */
const SLIPS: readonly SlipRow[] = [
  { code: 'digits-swapped', detail: 'two of its digits changed places', gives: areSwapped },
  { code: 'magnitude', detail: 'the noughts are not as many', gives: differInNoughts },
  { code: 'digit-dropped', detail: 'a digit is missing', gives: (right, printed) => isDropped(right, printed) },
  { code: 'digit-dropped', detail: 'a digit is too many', gives: (right, printed) => isDropped(printed, right) },
  { detail: 'one digit is another', gives: differInOne },
];

/** The nearest number of the same kind; null where the text has none. */
export function findRival(headline: PrintedNumber, { numbers }: BodyNumbers): Rival | null {
  const same = numbers.filter((number) => isLike(headline, number));
  const printed = digitsOf(headline.value);
  for (const { gives, ...slip } of SLIPS) {
    const number = same.find((other) => other.form === headline.form && gives(digitsOf(other.value), printed));
    if (number !== undefined) return { number, slip };
  }
  const [nearest] = same.toSorted((a, b) => distance(a, headline) - distance(b, headline));
  return nearest === undefined ? null : { number: nearest };
}

/** "Of 23, two digits changed places": the slip in words. */
export function describeSlip({ number, slip }: Rival): string {
  return slip === undefined ? '' : `of ${formatNumber(number.value)}, ${slip.detail}`;
}

function isLike(headline: PrintedNumber, { kind, mayBeYear, value, form }: PrintedNumber): boolean {
  if (kind === 'part' || form === 'vague' || value <= 1 || mayBeYear !== headline.mayBeYear) return false;
  return kind === headline.kind || mayBeSame({ ...headline, value: 2 }, { ...headline, kind, value: 2 });
}

function distance(a: PrintedNumber, b: PrintedNumber): number {
  return Math.abs(Math.log(a.value / b.value));
}

function digitsOf(value: number): string {
  return String(value).replace('.', '');
}

function areSwapped(right: string, printed: string): boolean {
  const differing = differences(right, printed);
  const [first, second] = differing;
  return (
    differing.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    right[first] === printed[second] &&
    right[second] === printed[first]
  );
}

function differInOne(right: string, printed: string): boolean {
  return right.length > 1 && differences(right, printed).length === 1;
}

/** Places at which two rows of digits differ; none where they are not of one length. */
function differences(right: string, printed: string): readonly number[] {
  if (right.length !== printed.length) return [];
  return [...right].flatMap((digit, at) => (digit === printed[at] ? [] : [at]));
}

function differInNoughts(right: string, printed: string): boolean {
  return right !== printed && right.replace(/0+$/, '') === printed.replace(/0+$/, '');
}

function isDropped(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1 || shorter.length < 2) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}
