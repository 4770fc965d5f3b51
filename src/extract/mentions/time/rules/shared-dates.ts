import { dateParts } from '../../../../calendar/calendar-date.ts';
import { dayPeriod, firstDay, monthPeriod } from '../../../../calendar/period.ts';
import { dayAt, isJoiner } from '../joined.ts';
import { monthAt } from '../month-name.ts';
import { type Context, type Resolution, type Scan, type TimeRule, tokenAt, word } from '../reading.ts';
import { dated, dayDirection, partNear } from '../resolution.ts';
import { yearAt } from './years.ts';

/** The "5" of "June 3 to 5", "June 3-5, 2014", "April 24 and 25": its month stands before it. */
export const secondDay: TimeRule = (scan, at) => {
  if (!isJoiner(scan, at - 1) || word(scan, at - 1) === ',') return null;
  const month = monthBefore(scan, at - 2);
  const day = dayAt(scan, at);
  if (month === null || day === null || countsSomething(scan, day.end)) return null;
  const comma = word(scan, day.end) === ',' ? day.end + 1 : day.end;
  const year = yearAt(scan, comma);
  return {
    start: at,
    end: year?.end ?? day.end,
    resolve: (context) => resolveDay(month, day.day, year?.value ?? null, context),
  };
};

/** The "3" of "3 to 5 June": the month stands after it. */
export const firstDayOfTwo: TimeRule = (scan, at) => {
  const day = dayAt(scan, at);
  if (day === null || !isJoiner(scan, day.end) || word(scan, day.end) === ',') return null;
  const second = dayAt(scan, day.end + 1);
  const month = second === null ? null : monthAt(scan, second.end);
  if (second === null || month === null || second.day <= day.day) return null;
  const year = yearAt(scan, second.end + 1);
  return { start: at, end: day.end, resolve: (context) => resolveDay(month, day.day, year?.value ?? null, context) };
};

/** The month of the day that ends at the token: "June 3", "June 3rd". */
function monthBefore(scan: Scan, at: number): number | null {
  const figure = /^(?:st|nd|rd|th)$/.test(word(scan, at)) ? at - 1 : at;
  return dayAt(scan, figure) === null ? null : monthAt(scan, figure - 1);
}

/** "June 3 and 25 people": a word that is no function word follows. */
function countsSomething(scan: Scan, at: number): boolean {
  const next = tokenAt(scan, at);
  if (next === undefined) return false;
  if (next.text === '%' || next.text === ':' || (!next.spaced && next.kind !== 'symbol')) return true;
  return (
    next.kind === 'word' &&
    !/^(?:in|at|on|for|and|as|by|to|of|with|from|after|before|when|while|but|during|the|a|he|she|they|it|is|are|was|were|will|that)$/.test(
      next.lower,
    )
  );
}

function resolveDay(month: number, day: number, year: number | null, context: Context): Resolution | null {
  const shared = year ?? yearOfJoined(context, month);
  if (shared !== null) {
    const period = dayPeriod(shared, month, day);
    return period === null ? null : dated(period, year === null ? ['month', 'day'] : ['year', 'month', 'day']);
  }
  return partNear({ kind: 'day', month, day }, context, dayDirection(context));
}

/**
 * The year that the month shares with the date it is joined to; the next one where the months run over the end of the year
 * ("December and January"), unless that would lie ahead of an article that does not look ahead.
 */
export function yearOfJoined({ joined, publishedOn, verb }: Context, month: number): number | null {
  const period = joined?.period;
  if (period === undefined || (period.grain !== 'day' && period.grain !== 'month')) return null;
  const first = dateParts(firstDay(period));
  if (month >= first.month) return first.year;
  const isAhead = publishedOn !== undefined && firstDay(monthPeriod(first.year + 1, month)) > publishedOn;
  return isAhead && verb.tense !== 'future' ? null : first.year + 1;
}
