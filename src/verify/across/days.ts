import { dayNumber, isCalendarDate } from '../../calendar/calendar-date.ts';

/** Whether two dates (ISO 8601, with or without a time) are at most so many days apart; true where one is not known. */
export function isWithinDays(a: string | undefined, b: string | undefined, days: number): boolean {
  const [first, second] = [a?.slice(0, 10), b?.slice(0, 10)];
  if (first === undefined || second === undefined || !isCalendarDate(first) || !isCalendarDate(second)) return true;
  return Math.abs(dayNumber(first) - dayNumber(second)) <= days;
}
