import { addDays } from '../../../calendar/calendar-date.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Officeholder } from '../../../model/reference.ts';
import { describeDate } from '../../evidence/reading.ts';

/** How a tenure lies to a stretch of days; `unknown` where the row's dates do not say. */
export type Standing = 'holds' | 'ended' | 'not-begun' | 'unknown';

/** Handovers take days, and sources count the day itself to either side. */
const HANDOVER_DAYS = 3;

export function standing(row: Officeholder, at: Interval): Standing {
  return standingAt(at)(row);
}

/** The same for many rows and one stretch of days. */
export function standingAt(at: Interval): (row: Officeholder) => Standing {
  const [longAfter, longBefore] = [addDays(at.to, HANDOVER_DAYS), addDays(at.from, -HANDOVER_DAYS)];
  return ({ start, end, asOf }) => {
    if (asOf !== undefined && covers(asOf, at)) return 'holds';
    if (start !== undefined && longAfter <= start) return 'not-begun';
    if (end !== undefined && end <= longBefore) return 'ended';
    if (start === undefined || start >= at.to) return 'unknown';
    if (end !== undefined && end <= at.from) return 'unknown';
    return 'holds';
  };
}

/** Whether a row that has no end still speaks for this day: what came after its source was read, nobody knows. */
export function isOpenPast(row: Officeholder, at: Interval): boolean {
  if (row.end !== undefined) return false;
  const read = row.asOf ?? row.source.retrieved;
  return read !== undefined && read < at.from;
}

/** `asOf` may be a day, a month or a year: it shows the person in office then. */
function covers(asOf: string, at: Interval): boolean {
  return at.from.startsWith(asOf) || (asOf >= at.from && asOf < at.to);
}

/** The last day in office, for people; a row's `end` is the day after it. */
export function lastDay({ end }: Officeholder): string | undefined {
  return end === undefined ? undefined : describeDate(addDays(end, -1));
}

/** "4 November 2015 – 14 March 2025", both days in office; "since 20 January 2025"; or when the source saw it held. */
export function describeTerm(row: Officeholder): string {
  const last = lastDay(row);
  if (row.start !== undefined) {
    const first = describeDate(row.start);
    return last === undefined ? `since ${first}` : `${first} \u2013 ${last}`;
  }
  if (last !== undefined) return `until ${last}`;
  return row.asOf === undefined ? 'term unknown' : `in office ${onOrIn(row.asOf)}`;
}

function onOrIn(asOf: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? 'on' : 'in'} ${describeDate(asOf)}`;
}
