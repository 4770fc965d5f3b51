import { addDays } from '../../../../calendar/calendar-date.ts';
import type { Interval } from '../../../../model/interval.ts';
import { PLURAL_UNITS, SINGULAR_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { amountAt } from '../amount.ts';
import { durationValue } from '../duration.ts';
import type { Reading, Resolution, Scan, TimeRule } from '../reading.ts';
import { word } from '../reading.ts';
import { moveBy } from '../stretch.ts';

/**
 * "the first six days of July", "the first nine months of this year", "the last two weeks of 2024". Without the whole
 * ("the first nine months") the stretch stays open.
 */
export function partOf(whole: TimeRule): TimeRule {
  return (scan, at) => {
    const head = headAt(scan, at);
    if (head === null) return null;
    const of = word(scan, head.end) === 'of' || word(scan, head.end) === 'in' ? head.end + 1 : head.end;
    const inner = whole(scan, of);
    if (inner === null) {
      return head.amount === 1 ? null : { start: at, end: head.end, resolve: () => lengthOf(head, null) };
    }
    return { start: at, end: inner.end, resolve: (context) => resolveInner(head, inner, context) };
  };
}

interface Head {
  readonly end: number;
  readonly side: 'first' | 'last';
  readonly amount: number;
  readonly unit: TimeUnit;
}

function headAt(scan: Scan, at: number): Head | null {
  let start = word(scan, at) === 'the' ? at + 1 : at;
  const side = word(scan, start);
  if (side !== 'first' && side !== 'last' && side !== 'opening' && side !== 'final') return null;
  if (side === 'last' && word(scan, at) !== 'the') return null;
  start += 1;
  const one = SINGULAR_UNITS.get(word(scan, start));
  if (one !== undefined) {
    if (word(scan, start + 1) !== 'of') return null;
    return { end: start + 1, side: sideOf(side), amount: 1, unit: one };
  }
  const amount = amountAt(scan, start);
  const unit = amount === null ? undefined : PLURAL_UNITS.get(word(scan, amount.end));
  if (amount === null || amount.value === null || unit === undefined || !Number.isInteger(amount.value)) return null;
  if (sideOf(side) === 'last' && word(scan, amount.end + 1) !== 'of') return null;
  return { end: amount.end + 1, side: sideOf(side), amount: amount.value, unit };
}

function sideOf(lead: string): 'first' | 'last' {
  return lead === 'first' || lead === 'opening' ? 'first' : 'last';
}

function resolveInner(head: Head, inner: Reading, context: Parameters<Reading['resolve']>[0]): Resolution | null {
  const whole = inner.resolve(context);
  if (whole === null) return null;
  if (whole.interval === undefined) return { ...lengthOf(head, null), certain: whole.certain };
  const part = cut(whole.interval, head);
  // Told as past, a part that is not over yet must be another year's.
  const isAhead = part !== null && context.publishedOn !== undefined && addDays(part.to, -1) > context.publishedOn;
  if (isAhead && context.verb.tense === 'past') return { ...lengthOf(head, null), certain: whole.certain };
  return { ...lengthOf(head, part), certain: whole.certain };
}

function lengthOf(head: Head, interval: Interval | null): Resolution {
  return {
    type: 'DURATION',
    value: durationValue(head.amount, head.unit),
    certain: [],
    ...(interval === null ? {} : { interval }),
  };
}

/** The first or last stretch of the whole; null where it does not fit into it. */
function cut(whole: Interval, { side, amount, unit }: Head): Interval | null {
  const other = side === 'first' ? moveBy(whole.from, amount, unit) : moveBy(whole.to, -amount, unit);
  if (other === null || other > whole.to || other < whole.from) return null;
  return side === 'first' ? { from: whole.from, to: other } : { from: other, to: whole.to };
}
