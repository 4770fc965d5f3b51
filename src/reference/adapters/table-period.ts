import { addDays, addMonths, calendarDate, weekday } from '../../calendar/calendar-date.ts';
import { intervalOfPeriod } from '../../calendar/interval.ts';
import type { Interval } from '../../model/interval.ts';

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** 1 to 12 for the English name of a month or its first three letters. */
export function monthNumber(name: string): number | null {
  return MONTHS[name.toLowerCase().replace(/\.$/, '')] ?? null;
}

/**
 * The period that a cell of a table names: ISO 8601, the reporting periods of SDMX (section 4.2.6 of its technical notes: 2024-A1,
 * -S1, -T1, -Q1, -M01, -W01, -D001), `2024Q1`, `Q1 2024`, `Jan 2024`, `January 2024`, `2024 [YR2024]`, and with `yearStartMonth` the split
 * years `2020/2021`. Null for anything else, day-first and month-first dates among it: they cannot be told apart.
 */
export function tablePeriod(
  text: string,
  { yearStartMonth }: { yearStartMonth?: number | undefined } = {},
): Interval | null {
  const cell = text.trim();
  const iso = intervalOfPeriod(cell);
  if (iso !== null) return iso;
  const dateTime = /^(\d{4}-\d{2}-\d{2})T00:00(?::00)?(?:\.0+)?Z?$/.exec(cell)?.[1];
  if (dateTime !== undefined) return intervalOfPeriod(dateTime);
  return reportingPeriod(cell) ?? durationPeriod(cell) ?? wordedPeriod(cell) ?? splitYear(cell, yearStartMonth);
}

function reportingPeriod(cell: string): Interval | null {
  const match = /^(\d{4})-?(?:([ASTQMWD])(\d{1,3}))$/.exec(cell);
  if (match === null) return null;
  const year = Number(match[1]);
  const count = Number(match[3]);
  switch (match[2]) {
    case 'A':
      return count === 1 ? monthsFrom(year, 1, 12) : null;
    case 'S':
      return count <= 2 ? monthsFrom(year, count * 6 - 5, 6) : null;
    case 'T':
      return count <= 3 ? monthsFrom(year, count * 4 - 3, 4) : null;
    case 'Q':
      return count <= 4 ? monthsFrom(year, count * 3 - 2, 3) : null;
    case 'M':
      return monthsFrom(year, count, 1);
    case 'W':
      return isoWeek(year, count);
    default:
      return dayOfYear(year, count);
  }
}

/** ISO 8601 start and duration: `2024-01-01/P1M`. */
function durationPeriod(cell: string): Interval | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?\/P(\d{1,4})([YMWD])$/.exec(cell);
  const from = match?.[1];
  if (match === null || from === undefined || intervalOfPeriod(from) === null) return null;
  const count = Number(match[2]);
  if (count === 0) return null;
  switch (match[3]) {
    case 'Y':
      return { from, to: addMonths(from, count * 12) };
    case 'M':
      return { from, to: addMonths(from, count) };
    case 'W':
      return { from, to: addDays(from, count * 7) };
    default:
      return { from, to: addDays(from, count) };
  }
}

function wordedPeriod(cell: string): Interval | null {
  const quarter = /^Q([1-4])[ -]?(\d{4})$/i.exec(cell) ?? null;
  if (quarter !== null) return monthsFrom(Number(quarter[2]), Number(quarter[1]) * 3 - 2, 3);
  const yearQuarter = /^(\d{4}) ?Q([1-4])$/i.exec(cell);
  if (yearQuarter !== null) return monthsFrom(Number(yearQuarter[1]), Number(yearQuarter[2]) * 3 - 2, 3);
  const month = /^([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(cell) ?? null;
  if (month !== null) return monthsFrom(Number(month[2]), MONTHS[(month[1] ?? '').toLowerCase()] ?? 0, 1);
  const worldBank = /^(\d{4}) \[YR(\d{4})\]$/.exec(cell);
  if (worldBank !== null && worldBank[1] === worldBank[2]) return monthsFrom(Number(worldBank[1]), 1, 12);
  return null;
}

function splitYear(cell: string, yearStartMonth: number | undefined): Interval | null {
  const match = /^(\d{4})[/–-](\d{4}|\d{2})$/.exec(cell);
  if (match === null || yearStartMonth === undefined || yearStartMonth === 1) return null;
  const year = Number(match[1]);
  const next = match[2] ?? '';
  const expected = String(year + 1);
  return next === expected || next === expected.slice(2) ? monthsFrom(year, yearStartMonth, 12) : null;
}

function monthsFrom(year: number, month: number, count: number): Interval | null {
  const from = calendarDate(year, month, 1);
  return from === null || year + 1 > 9999 ? null : { from, to: addMonths(from, count) };
}

/** Week 1 is the one with 4 January in it (ISO 8601-1, 4.3.3). */
function isoWeek(year: number, week: number): Interval | null {
  const fourth = calendarDate(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
  // Week 53 exists only where its Thursday still lies in the year.
  return addDays(monday, 3).startsWith(String(year).padStart(4, '0')) ? { from: monday, to: addDays(monday, 7) } : null;
}

function dayOfYear(year: number, day: number): Interval | null {
  const first = calendarDate(year, 1, 1);
  if (first === null || day < 1) return null;
  const from = addDays(first, day - 1);
  return from.startsWith(String(year).padStart(4, '0')) ? { from, to: addDays(from, 1) } : null;
}
