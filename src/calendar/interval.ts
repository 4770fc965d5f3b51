import type { Interval } from '../model/interval.ts';
import { addDays, addMonths, calendarDate, dateParts, dayNumber } from './calendar-date.ts';
import { monthName } from './names.ts';

/**
 * The interval that an ISO 8601 period names: `2022`, `2022-01`, `2022-01-15`, `2024-Q3`, `2025-H1`,
 * and `2024-07-01/2024-07-13` with its last day included, as tables print it. Null where it is none of these.
 */
export function intervalOfPeriod(period: string): Interval | null {
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    if (!exists(range[1]) || !exists(range[2]) || range[2] < range[1]) return null;
    return { from: range[1], to: addDays(range[2], 1) };
  }
  const part = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/.exec(period);
  if (part === null) return null;
  const year = Number(part[1]);
  const month = part[2] === undefined ? null : Number(part[2]);
  if (part[3] !== undefined && month !== null) {
    const day = calendarDate(year, month, Number(part[3]));
    return day === null ? null : { from: day, to: addDays(day, 1) };
  }
  if (month !== null) return months(year, month, 1);
  if (part[4] !== undefined) return months(year, Number(part[4]) * 3 - 2, 3);
  if (part[5] !== undefined) return months(year, Number(part[5]) * 6 - 5, 6);
  return months(year, 1, 12);
}

function months(year: number, month: number, count: number): Interval | null {
  const from = calendarDate(year, month, 1);
  return from === null ? null : { from, to: addMonths(from, count) };
}

function exists(date: string): boolean {
  const { year, month, day } = dateParts(date);
  return calendarDate(year, month, day) !== null;
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether `outer` holds all of `inner`. */
export function containsInterval(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}

export function lengthInDays(interval: Interval): number {
  return dayNumber(interval.to) - dayNumber(interval.from);
}

/** The interval moved by whole years, as "the same period last year" asks: 1 to 6 July 2025 by -1 is 1 to 6 July 2024. */
export function shiftYears(interval: Interval, years: number): Interval {
  return { from: addMonths(interval.from, years * 12), to: addMonths(interval.to, years * 12) };
}

/** For people: `2022`, `January 2017`, `first half of 2025`, `20 February 2023`, `1–6 July 2025`. */
export function describeInterval(interval: Interval): string {
  const last = dateParts(addDays(interval.to, -1));
  const first = dateParts(interval.from);
  if (interval.to === addDays(interval.from, 1)) return describeDay(first);
  const wholeMonths = first.day === 1 && interval.to.endsWith('-01');
  if (!wholeMonths) {
    if (first.year !== last.year) return `${describeDay(first)} – ${describeDay(last)}`;
    if (first.month !== last.month) return `${first.day} ${monthName(first.month)} – ${describeDay(last)}`;
    return `${first.day}–${describeDay(last)}`;
  }
  if (first.year !== last.year) {
    if (first.month === 1 && last.month === 12) return `${first.year}–${last.year}`;
    return `${monthName(first.month)} ${first.year} – ${monthName(last.month)} ${last.year}`;
  }
  const count = last.month - first.month + 1;
  if (count === 12) return String(first.year);
  if (count === 1) return `${monthName(first.month)} ${first.year}`;
  if (count === 6 && (first.month === 1 || first.month === 7)) {
    return `${first.month === 1 ? 'first' : 'second'} half of ${first.year}`;
  }
  if (count === 3 && first.month % 3 === 1) return `Q${(first.month + 2) / 3} ${first.year}`;
  return `${monthName(first.month)}–${monthName(last.month)} ${first.year}`;
}

function describeDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${day} ${monthName(month)} ${year}`;
}
