import type { Unit } from '../../../../model/quantity.ts';
import { type Amount, readAmount, readDenominator } from '../amount.ts';
import { type Context, type Found, lowerAt, spanOf, timeAt } from '../context.ts';
import { phraseBehindLink } from '../counted/behind.ts';
import { readCues } from '../cues.ts';
import { countedPhrase, countUnit, draftQuantity, type Printed } from '../draft-quantity.ts';
import { isTailOfCode } from '../excluded/codes.ts';
import { isNoQuantity } from '../not-a-quantity.ts';
import { standsAlone } from './part.ts';
import { type Range, readBothBounds, readRange } from './range.ts';

/** A number with its unit, or with what it counts, or a range of two: "$2.7 billion", "7.3%", "452 claims", "between 150 and 200". */
export function measured(context: Context, index: number): Found | null {
  const between = lowerAt(context, index - 1) === 'between';
  const amount = readAmount(context, index, { joins: !between });
  if (amount === null) return null;
  if ('refusedUntil' in amount) return { end: amount.refusedUntil, draft: null, refused: 'beyond-exact-range' };
  const range = readRangeBesideTimes(context, amount, between);
  const own = amount.unit ?? lentUnit(context, amount);
  const whole: Whole = range ?? { first: amount.first, end: amount.end, unit: own, printed: printedOf(amount) };
  const nothing: Found = { end: whole.end, draft: null };
  if (isTimeOrCode(context, amount, whole)) return nothing;
  const numeral = range === null ? amount.numeral : { ...amount.numeral, end: whole.end };
  if (whole.unit === null && isNoQuantity(context, numeral)) return nothing;
  if (amount.numeral.fraction && whole.unit === null && range === null) {
    if (!standsAlone(context, amount)) return nothing;
    return { end: whole.end, draft: draft(context, whole, { kind: 'ratio', code: '', text: '' }, whole.end) };
  }
  const both = range === null ? readBothBounds(context, amount) : null;
  return both === null ? counted(context, whole) : withBothBounds(context, both);
}

/** The draft of a number bounded from both sides. */
function withBothBounds(context: Context, both: NonNullable<ReturnType<typeof readBothBounds>>): Found {
  const { draft: plain, end } = counted(context, both);
  if (plain === null) return { end, draft: null };
  const [lowOpen, highOpen] = both.open;
  return { end, draft: { ...plain, lowOpen, highOpen, bound: 'none', cues: [...both.cues] } };
}

/** "climbed from 24 to 28 per cent": the unit of the second number is the first one's too. */
function lentUnit(context: Context, amount: Amount): Unit | null {
  const from = readCues(context, amount.first, amount.end, amount.end).first - 1;
  if (lowerAt(context, from) !== 'from' || lowerAt(context, amount.end) !== 'to') return null;
  for (let at = amount.end + 1; at < amount.end + 5; at += 1) {
    const next = readAmount(context, at, { joins: false });
    if (next !== null && !('refusedUntil' in next))
      return next.prefixed || next.unit?.kind === 'age' ? null : next.unit;
  }
  return null;
}

/** "from 50 in 2017 to 80 in 2018": a date is no end of a range; "between four and six years" is all one duration. */
function readRangeBesideTimes(context: Context, amount: Amount, between: boolean): Range | null {
  const range = readRange(context, amount, between);
  const time = range === null ? undefined : timeAt(context, range.first, range.end);
  return time === undefined || time.timex.type === 'DURATION' ? range : null;
}

interface Whole {
  readonly first: number;
  readonly end: number;
  readonly unit: Unit | null;
  readonly printed: Printed;
}

/** A time expression that was found before, or the tail of a serial ("SCP-173m"), whatever unit seems to follow. */
function isTimeOrCode(context: Context, { numeral }: Amount, { unit }: Whole): boolean {
  if (isTailOfCode(context, numeral.first)) return true;
  if (unit?.kind === 'age' || unit?.kind === 'currency') return false;
  const time = timeAt(context, numeral.first, numeral.end);
  return time !== undefined && time.start <= spanOf(context, numeral.first, numeral.end).start;
}

/** The draft of a number with what it counts and the denominator behind ("452 claims a day", "12 cases per 100,000 people"). */
function counted(context: Context, whole: Whole): Found {
  const { printed, end } = whole;
  const phrase = whole.unit === null ? countedPhrase(context, end, printed.high ?? printed.low) : null;
  const unit = whole.unit ?? countUnit(phrase, context);
  const countedEnd = phrase?.end ?? end;
  const rate =
    readDenominator(context, countedEnd, unit.kind === 'currency') ?? denominatorBehindOf(context, countedEnd);
  if (rate === null) return { end, draft: draft(context, whole, unit, countedEnd) };
  const kind = unit.kind === 'count' ? 'rate' : unit.kind;
  return { end: Math.max(end, rate.end), draft: draft(context, whole, { ...unit, kind, per: rate.per }, countedEnd) };
}

/** "2.4 billion gallons of jet fuel a year": the denominator behind what the unit is of. */
function denominatorBehindOf(context: Context, at: number): ReturnType<typeof readDenominator> {
  if (lowerAt(context, at) !== 'of') return null;
  const noun = phraseBehindLink(context.pieces, at + 1);
  return noun === null ? null : readDenominator(context, noun.end);
}

function draft(context: Context, whole: Whole, unit: Unit, countedEnd: number): NonNullable<Found['draft']> {
  return draftQuantity(context, whole.first, whole.end, whole.printed, unit, { countedEnd });
}

function printedOf({ numeral }: Amount): Printed {
  const { value, decimals, precision, form } = numeral;
  return { low: value, high: value, decimals, precision, form };
}
