import { type BodyNumbers, sameNumber } from './body-numbers.ts';
import type { PrintedNumber } from './printed-number.ts';

/** Numbers further apart than this, counted in numbers and in words, are of different things. */
const TERMS_APART = 5;
const FACTORS_APART = 3;
const WORDS_APART = 40;

const WHOLE_PERCENT = 0.5;
const HEDGED_PERCENT = 4;

/** "70%": seven in ten, half, 31 of 45; "30%" where the other 70% are told. */
export function share({ value, kind, hedge }: PrintedNumber, { numbers }: BodyNumbers): boolean {
  if (kind !== 'percent') return false;
  const slack = (hedge === 'none' ? WHOLE_PERCENT : HEDGED_PERCENT) + 1e-9;
  const near = (other: number): boolean => Math.abs(other - value) <= slack;
  return numbers.some(
    (first, at) =>
      near(first.value * 100) ||
      (first.kind === 'percent' && near(100 - first.value)) ||
      numbers
        .slice(at + 1, at + TERMS_APART)
        .some(
          (next) =>
            isCount(first) &&
            isCount(next) &&
            (near((first.value / next.value) * 100) || near((next.value / first.value) * 100)),
        ),
  );
}

function isCount({ value, kind, mayBeYear }: PrintedNumber): boolean {
  return (kind === 'counted' || kind === 'bare') && !mayBeYear && Number.isInteger(value);
}

/** "5 Hikers Dead": three and two. "7-Point Lead": 40 to 33. */
export function addedOrSubtracted(number: PrintedNumber, { numbers }: BodyNumbers): boolean {
  const { value, kind, precision } = number;
  if (kind === 'age' || kind === 'ordinal' || number.mayBeYear) return false;
  const equals = (other: number): boolean =>
    sameNumber(other) === sameNumber(value) || (precision > 1 && Math.abs(other - value) < precision / 2);
  return numbers.some((first, at) => {
    if (!isTerm(first) || !sameSort(number, first)) return false;
    let sum = first.value;
    for (const next of numbers.slice(at + 1, at + TERMS_APART)) {
      if (!isTerm(next) || !sameSort(first, next)) continue;
      sum += next.value;
      if (equals(sum) || equals(first.value + next.value) || equals(Math.abs(first.value - next.value))) return true;
    }
    return false;
  });
}

function isTerm({ kind, mayBeYear }: PrintedNumber): boolean {
  return kind !== 'part' && !mayBeYear;
}

function sameSort(a: PrintedNumber, b: PrintedNumber): boolean {
  const plain = ({ kind }: PrintedNumber): boolean => kind === 'bare' || kind === 'counted' || kind === 'ordinal';
  return a.kind === b.kind || (plain(a) && plain(b)) || (a.kind === 'point' && (plain(b) || b.kind === 'percent'));
}

/** Seven cases of 30 bottles; a sum of money by the number of those who get it. Small results come by chance. */
export function multipliedOrDivided(number: PrintedNumber, { numbers }: BodyNumbers): boolean {
  const { value, precision } = number;
  if (value < SMALLEST_RESULT || number.mayBeYear || number.kind === 'age') return false;
  const slack = Math.max(precision > 1 ? precision / 2 : 0, 1e-9 * value);
  const equals = (other: number): boolean => Math.abs(other - value) <= slack;
  return numbers.some(
    (first, at) =>
      isFactor(first) &&
      numbers
        .slice(at + 1, at + FACTORS_APART)
        .some(
          (next) =>
            isFactor(next) &&
            next.token - first.token < WORDS_APART &&
            (equals(first.value * next.value) || equals(first.value / next.value) || equals(next.value / first.value)),
        ),
  );
}

const SMALLEST_RESULT = 20;

/** Ten and its powers turn every number into one with a nought too many. */
function isFactor({ kind, value, mayBeYear }: PrintedNumber): boolean {
  return kind !== 'part' && kind !== 'ordinal' && !mayBeYear && value > 1 && Math.log10(value) % 1 !== 0;
}
