import { addMonths } from '../../calendar/calendar-date.ts';
import { lengthInDays, shiftYears } from '../../calendar/interval.ts';
import type { Interval } from '../../model/interval.ts';

const YEAR = 360;
const STRETCH = 27;

/**
 * What a change may be measured against where the text leaves it out: the year before a year ("fell 4% in 2024"); the
 * month, quarter or half before one, or the same a year earlier ("rose 12% in June"), which nobody can tell apart.
 */
export function impliedBaselines(period: Interval): readonly Interval[] {
  const earlier = shiftYears(period, -1);
  if (lengthInDays(period) >= YEAR || lengthInDays(period) < STRETCH) return [earlier];
  const months = monthsIn(period);
  return months === null ? [earlier] : [{ from: addMonths(period.from, -months), to: period.from }, earlier];
}

/** Null where the period does not run from the first of a month to the end of one. */
function monthsIn({ from, to }: Interval): number | null {
  if (!from.endsWith('-01') || !to.endsWith('-01')) return null;
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(to) - count(from);
}

/** Whether a period is a whole year: only then is it for certain what it is measured against. */
export function isYear(period: Interval): boolean {
  return lengthInDays(period) >= YEAR && lengthInDays(period) <= 366;
}
