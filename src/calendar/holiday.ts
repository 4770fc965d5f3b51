import type { CalendarDate } from '../model/interval.ts';
import { addDays, calendarDate, weekday } from './calendar-date.ts';

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature, 20 April 1876; Meeus, Astronomical Algorithms, 8). */
export function easterSunday(year: number): CalendarDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return calendarDate(year, month, day);
}

/** The `nth` weekday of a month (ISO 8601 number: Monday is 1): the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, number: number, nth: number): CalendarDate | null {
  const first = calendarDate(year, month, 1);
  if (first === null) return null;
  const offset = (number - weekday(first) + 7) % 7;
  const day = addDays(first, offset + (nth - 1) * 7);
  return day.slice(0, 7) === first.slice(0, 7) ? day : null;
}

/** The last such weekday before a date. */
export function weekdayBefore(date: CalendarDate, number: number): CalendarDate {
  return addDays(date, -(((weekday(date) - number + 6) % 7) + 1));
}
