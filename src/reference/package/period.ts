import type { Interval } from '../../model/interval.ts';
import type { ProblemList } from '../problem.ts';

interface PeriodCells {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly period?: Interval | undefined;
}

interface Location {
  readonly file: string;
  readonly line: number;
}

/** The period that a row gives in `start` and `end` (excluded), or in `period`; undefined where it gives none. */
export function periodOf(cells: PeriodCells, location: Location, found: ProblemList): Interval | undefined {
  const { start, end, period } = cells;
  if (period !== undefined) {
    if (start === undefined && end === undefined) return period;
    const message = 'The row gives both a period and start or end. Keep one of the two.';
    found.add({ code: 'bad-value', ...location, column: 'period', message });
    return undefined;
  }
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined) {
    const missing = start === undefined ? 'start' : 'end';
    const message = `The row has no ${missing}. Give both start and end (the day after the last), or neither for a constant.`;
    found.add({ code: 'missing-value', ...location, column: missing, message });
    return undefined;
  }
  return checkPeriod(cells, location, found) ? { from: start, to: end } : undefined;
}

/** Whether `end` comes after `start`, where both are given. */
export function checkPeriod(cells: PeriodCells, location: Location, found: ProblemList): boolean {
  const { start, end } = cells;
  if (start === undefined || end === undefined || start < end) return true;
  const message =
    start === end
      ? `The period from ${start} to ${end} is empty: the end is the day after the last. For one day, write the next day as the end.`
      : `The period ends (${end}) before it starts (${start}). Swap the two, or correct the wrong one.`;
  found.add({ code: 'reversed-period', ...location, column: 'end', message });
  return false;
}
