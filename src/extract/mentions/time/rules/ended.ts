import { addDays } from '../../../../calendar/calendar-date.ts';
import { intervalOf, periodOf } from '../../../../calendar/period.ts';
import { PLURAL_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { amountAt } from '../amount.ts';
import { durationValue } from '../duration.ts';
import { type Reading, type Resolution, type Scan, type TimeRule, word } from '../reading.ts';
import { dated } from '../resolution.ts';
import { moveBy } from '../stretch.ts';
import { calendarDate, dayWord } from './days.ts';
import { bareMonth, monthOfYear } from './months.ts';

/** "the quarter ended Sept. 30": the end says which quarter. The extent leaves the end out, as it is a time of its own. */
export const endedQuarter: TimeRule = (scan, at) => {
  if (word(scan, at) !== 'the' || word(scan, at + 1) !== 'quarter' || !ENDED.has(word(scan, at + 2))) return null;
  const end = calendarDate(scan, at + 3);
  if (end === null) return null;
  return {
    start: at,
    end: at + 2,
    resolve: (context) => {
      const interval = end.resolve(context)?.interval;
      return interval === undefined ? null : quarterEnding(addDays(interval.to, -1));
    },
  };
};

/** "the year ending June 30, 1990", "the six months ended March 31", "the 12 months to June": the end gives the stretch. */
export const endedLength: TimeRule = (scan, at) => {
  const length = lengthAt(scan, at);
  if (length === null) return null;
  const { unit, amount } = length;
  const sign = word(scan, length.end);
  if (!ENDED.has(sign) && sign !== 'to') return null;
  const end = endAt(scan, length.end + 1);
  if (end === null && sign === 'to') return null;
  return {
    start: at,
    end: length.end,
    resolve: (context) => {
      const to = end?.resolve(context)?.interval?.to;
      const from = to === undefined ? null : moveBy(to, -amount, unit);
      const found: Resolution = { type: 'DURATION', value: durationValue(amount, unit), certain: [] };
      return to === undefined || from === null ? found : { ...found, interval: { from, to } };
    },
  };
};

const ENDED: ReadonlySet<string> = new Set(['ended', 'ending']);

function lengthAt(scan: Scan, at: number): { end: number; amount: number; unit: TimeUnit } | null {
  if (word(scan, at) !== 'the') return null;
  const start = /^(?:fiscal|full|financial)$/.test(word(scan, at + 1)) ? at + 2 : at + 1;
  const noun = word(scan, start);
  if (noun === 'year' || noun === 'month' || noun === 'week') return { end: start + 1, amount: 1, unit: noun };
  const amount = amountAt(scan, start);
  const unit = amount === null ? undefined : PLURAL_UNITS.get(word(scan, amount.end));
  if (amount === null || amount.value === null || unit === undefined) return null;
  return { end: amount.end + 1, amount: amount.value, unit };
}

function endAt(scan: Scan, at: number): Reading | null {
  return calendarDate(scan, at) ?? monthOfYear(scan, at) ?? bareMonth(scan, at) ?? dayWord(scan, at);
}

/** The quarter that most of the three months before the day lie in; its stretch only where it ends with the calendar's. */
function quarterEnding(day: string): Resolution | null {
  const period = periodOf(addDays(day, -45), 'quarter');
  const found = dated(period, ['quarter']);
  if (found === null || intervalOf(period).to === addDays(day, 1)) return found;
  return { type: found.type, value: found.value, certain: found.certain, period };
}
