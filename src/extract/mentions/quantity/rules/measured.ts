import type { Unit } from '../../../../model/quantity.ts';
import { type Amount, readAmount, readDenominator } from '../amount.ts';
import { type Context, type Found, lowerAt, timeAt } from '../context.ts';
import { countedPhrase, countUnit, draftQuantity, type Printed } from '../draft-quantity.ts';
import { isNoQuantity } from '../not-a-quantity.ts';
import { standsAlone } from './part.ts';
import { readRange } from './range.ts';

/** A number with its unit, or with what it counts, or a range of two: "$2.7 billion", "7.3%", "452 claims", "between 150 and 200". */
export function measured(context: Context, index: number): Found | null {
  const between = lowerAt(context, index - 1) === 'between';
  const amount = readAmount(context, index, { joins: !between });
  if (amount === null) return null;
  if ('refusedUntil' in amount) return { end: amount.refusedUntil, draft: null };
  const range = readRange(context, amount, between);
  const whole = range ?? { first: amount.first, end: amount.end, unit: amount.unit, printed: printedOf(amount) };
  if (
    whole.unit?.kind !== 'age' &&
    whole.unit?.kind !== 'currency' &&
    timeAt(context, whole.first, whole.end) !== undefined
  )
    return { end: whole.end, draft: null };
  if (
    whole.unit === null &&
    isNoQuantity(context, range === null ? amount.numeral : { ...amount.numeral, end: whole.end })
  )
    return { end: whole.end, draft: null };
  if (amount.numeral.fraction && whole.unit === null && range === null) {
    return standsAlone(context, amount)
      ? found(context, whole, { kind: 'ratio', code: '', text: '' }, whole.end)
      : null;
  }
  const phrase =
    whole.unit === null ? countedPhrase(context, whole.end, whole.printed.high ?? whole.printed.low) : null;
  const unit = whole.unit ?? countUnit(phrase, context);
  const countedEnd = phrase?.end ?? whole.end;
  const rate = readDenominator(context, countedEnd);
  const per =
    rate === null ? unit : { ...unit, per: rate.per, ...(unit.kind === 'count' ? { kind: 'rate' as const } : {}) };
  return found(context, whole, per, countedEnd);
}

interface Whole {
  readonly first: number;
  readonly end: number;
  readonly printed: Printed;
}

function found(context: Context, whole: Whole, unit: Unit, countedEnd: number): Found {
  const { first, end, printed } = whole;
  return { end, draft: draftQuantity(context, first, end, printed, unit, { countedEnd }) };
}

function printedOf({ numeral }: Amount): Printed {
  const { value, decimals, precision, form } = numeral;
  return { low: value, high: value, decimals, precision, form };
}
