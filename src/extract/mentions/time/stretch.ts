import { addDays, addMonths } from '../../../calendar/calendar-date.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { TimeUnit } from '../../lexicon/calendar-words.ts';

const MONTHS: Partial<Readonly<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Readonly<Record<TimeUnit, number>>> = { day: 1, week: 7, fortnight: 14 };
const MOST = 1000;

/** The date `amount` units after `date` (before it where negative); null below a day, for parts of a unit and beyond the calendar. */
export function moveBy(date: CalendarDate, amount: number, unit: TimeUnit): CalendarDate | null {
  if (!Number.isInteger(amount) || Math.abs(amount) > MOST) return null;
  const months = MONTHS[unit];
  const days = DAYS[unit];
  if (months === undefined) return days === undefined ? null : addDays(date, days * amount);
  const moved = addMonths(date, months * amount);
  return /^\d{4}-/.test(moved) && moved > '0001' ? moved : null;
}
