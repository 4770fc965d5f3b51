import type { CalendarDate, Interval } from '../model/interval.ts';
import { addMonths, calendarDate, dateOfDayNumber, dateParts, dayNumber } from './calendar-date.ts';

/** The units a calendar is cut into, from long to short. Seasons are meteorological, of the northern hemisphere. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/**
 * One unit of the calendar: `number` counts the units of that grain from the year 0, so that the next one is always
 * `number + 1`. Weeks and weekends count ISO 8601 weeks, which start on Monday.
 */
export interface Period {
  readonly grain: Grain;
  readonly number: number;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** In the order of a year's seasons; winter runs into the next year and bears the year it starts in. */
const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
const MONTHS_OF: Readonly<Record<Exclude<Grain, 'week' | 'weekend' | 'day' | 'season'>, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};
const LAST_YEAR = 9998;

/** Days as they are written: the days of news are few, and each is asked for many times. */
const WRITTEN = new Map<number, CalendarDate>();
const MOST_WRITTEN = 10_000;

function dateOf(day: number): CalendarDate {
  const known = WRITTEN.get(day);
  if (known !== undefined) return known;
  const date = dateOfDayNumber(day);
  if (WRITTEN.size >= MOST_WRITTEN) WRITTEN.clear();
  WRITTEN.set(day, date);
  return date;
}

/** The year, quarter, week … that holds the date. */
export function periodOf(date: CalendarDate, grain: Grain): Period {
  const { year, month } = dateParts(date);
  if (grain === 'day') return { grain, number: dayNumber(date) };
  if (grain === 'week' || grain === 'weekend') return { grain, number: Math.floor((dayNumber(date) + 3) / 7) };
  const months = year * 12 + month - 1;
  if (grain === 'season') return { grain, number: Math.floor((months - 2) / 3) };
  return { grain, number: Math.floor(months / MONTHS_OF[grain]) };
}

export function yearPeriod(year: number): Period {
  return { grain: 'year', number: year };
}

/** `month` counts from 1. */
export function monthPeriod(year: number, month: number): Period {
  return { grain: 'month', number: year * 12 + month - 1 };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { grain: 'quarter', number: year * 4 + quarter - 1 };
}

export function halfPeriod(year: number, half: number): Period {
  return { grain: 'half', number: year * 2 + half - 1 };
}

export function seasonPeriod(year: number, season: Season): Period {
  return { grain: 'season', number: year * 4 + SEASONS.indexOf(season) };
}

/** The day, or null where the calendar has no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const date = calendarDate(year, month, day);
  return date === null ? null : { grain: 'day', number: dayNumber(date) };
}

export function shiftPeriod(period: Period, units: number): Period {
  return { grain: period.grain, number: period.number + units };
}

/** The same month, quarter, week … of another year; 29 February becomes the 28th. */
export function shiftPeriodYears(period: Period, years: number): Period {
  switch (period.grain) {
    case 'century':
      return shiftPeriod(period, Math.trunc(years / 100));
    case 'decade':
      return shiftPeriod(period, Math.trunc(years / 10));
    case 'year':
      return shiftPeriod(period, years);
    case 'half':
      return shiftPeriod(period, years * 2);
    case 'quarter':
    case 'season':
      return shiftPeriod(period, years * 4);
    case 'month':
      return shiftPeriod(period, years * 12);
    case 'week':
    case 'weekend':
      return shiftPeriod(period, years * 52);
    case 'day':
      return periodOf(addMonths(firstDay(period), years * 12), 'day');
  }
}

export function firstDay(period: Period): CalendarDate {
  switch (period.grain) {
    case 'day':
      return dateOf(period.number);
    case 'week':
      return dateOf(period.number * 7 - 3);
    case 'weekend':
      return dateOf(period.number * 7 + 2);
    case 'season':
      return firstOfMonth(period.number * 3 + 2);
    default:
      return firstOfMonth(period.number * MONTHS_OF[period.grain]);
  }
}

/** Whether the period lies within the years that a date can be written for (1 to 9998). */
export function isWritable(period: Period): boolean {
  if (!Number.isSafeInteger(period.number)) return false;
  const { from, to } = YEARS_OF_GRAIN[period.grain];
  return period.number >= from && period.number < to;
}

export function intervalOf(period: Period): Interval {
  const from = firstDay(period);
  const { number } = period;
  if (period.grain === 'day') return { from, to: dateOf(number + 1) };
  if (period.grain === 'week') return { from, to: dateOf(number * 7 + 4) };
  if (period.grain === 'weekend') return { from, to: dateOf(number * 7 + 4) };
  return { from, to: addMonths(from, period.grain === 'season' ? 3 : MONTHS_OF[period.grain]) };
}

/**
 * The TIMEX3 value of a period (TimeML 1.2.1): `2023`, `2023-02`, `2023-02-20`, `2023-Q1`, `2023-H1`, `2023-SU`,
 * `2023-W08` (ISO 8601 week), `2023-W08-WE`, `198` for the 1980s and `19` for the 20th century.
 */
export function periodValue(period: Period): string {
  const { grain, number } = period;
  switch (grain) {
    case 'century':
      return pad(number, 2);
    case 'decade':
      return pad(number, 3);
    case 'year':
      return pad(number, 4);
    case 'half':
      return `${pad(Math.floor(number / 2), 4)}-H${(number % 2) + 1}`;
    case 'quarter':
      return `${pad(Math.floor(number / 4), 4)}-Q${(number % 4) + 1}`;
    case 'season':
      return `${pad(Math.floor(number / 4), 4)}-${SEASONS[number % 4]}`;
    case 'month':
      return `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}`;
    case 'week':
      return weekValue(number);
    case 'weekend':
      return `${weekValue(number)}-WE`;
    case 'day':
      return firstDay(period);
  }
}

/** ISO 8601-1, 4.2.2: a week belongs to the year that holds its Thursday. */
function weekValue(week: number): string {
  const thursday = dateOfDayNumber(week * 7);
  const year = dateParts(thursday).year;
  const dayOfYear = dayNumber(thursday) - dayNumber(`${pad(year, 4)}-01-01`);
  return `${pad(year, 4)}-W${pad(Math.floor(dayOfYear / 7) + 1, 2)}`;
}

function firstOfMonth(months: number): CalendarDate {
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-01`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

const FIRST_DAY = dayNumber('0001-01-01');
const LAST_DAY = dayNumber(`${LAST_YEAR}-12-31`);
const YEARS_OF_GRAIN: Readonly<Record<Grain, { readonly from: number; readonly to: number }>> = {
  century: { from: 1, to: 99 },
  decade: { from: 1, to: 999 },
  year: { from: 1, to: LAST_YEAR },
  half: { from: 2, to: LAST_YEAR * 2 },
  quarter: { from: 4, to: LAST_YEAR * 4 },
  season: { from: 4, to: LAST_YEAR * 4 },
  month: { from: 12, to: LAST_YEAR * 12 },
  week: { from: Math.ceil(FIRST_DAY / 7) + 1, to: Math.floor(LAST_DAY / 7) - 1 },
  weekend: { from: Math.ceil(FIRST_DAY / 7) + 1, to: Math.floor(LAST_DAY / 7) - 1 },
  day: { from: FIRST_DAY, to: LAST_DAY },
};
