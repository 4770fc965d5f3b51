import { describe, expect, test } from 'vitest';
import { easterSunday, nthWeekday, weekdayBefore } from '../../src/calendar/holiday.ts';
import {
  dayPeriod,
  firstDay,
  type Grain,
  intervalOf,
  isWritable,
  monthPeriod,
  periodOf,
  periodValue,
  seasonPeriod,
  shiftPeriod,
  shiftPeriodYears,
} from '../../src/calendar/period.ts';

describe('the period that holds a date', () => {
  test.each<[string, Grain, string, string, string]>([
    ['2025-07-10', 'century', '20', '2000-01-01', '2100-01-01'],
    ['2025-07-10', 'decade', '202', '2020-01-01', '2030-01-01'],
    ['2025-07-10', 'year', '2025', '2025-01-01', '2026-01-01'],
    ['2025-07-10', 'half', '2025-H2', '2025-07-01', '2026-01-01'],
    ['2025-07-10', 'quarter', '2025-Q3', '2025-07-01', '2025-10-01'],
    ['2025-07-10', 'season', '2025-SU', '2025-06-01', '2025-09-01'],
    ['2023-01-15', 'season', '2022-WI', '2022-12-01', '2023-03-01'],
    ['2025-07-10', 'month', '2025-07', '2025-07-01', '2025-08-01'],
    ['2025-07-10', 'week', '2025-W28', '2025-07-07', '2025-07-14'],
    ['2023-01-01', 'week', '2022-W52', '2022-12-26', '2023-01-02'],
    ['2024-12-30', 'week', '2025-W01', '2024-12-30', '2025-01-06'],
    ['2025-07-10', 'weekend', '2025-W28-WE', '2025-07-12', '2025-07-14'],
    ['2025-07-10', 'day', '2025-07-10', '2025-07-10', '2025-07-11'],
    ['1969-12-31', 'day', '1969-12-31', '1969-12-31', '1970-01-01'],
  ])('of %s, %s, is %s', (date, grain, value, from, to) => {
    const period = periodOf(date, grain);
    expect(periodValue(period)).toBe(value);
    expect(intervalOf(period)).toEqual({ from, to });
  });
});

test('the next period starts where the one before ends', () => {
  for (const grain of ['decade', 'year', 'half', 'quarter', 'season', 'month', 'week', 'day'] as const) {
    const period = periodOf('2024-02-29', grain);
    expect(firstDay(shiftPeriod(period, 1))).toBe(intervalOf(period).to);
  }
});

test('a period of another year keeps its place in the year', () => {
  expect(periodValue(shiftPeriodYears(monthPeriod(2025, 1), -1))).toBe('2024-01');
  expect(periodValue(shiftPeriodYears(seasonPeriod(2025, 'FA'), -2))).toBe('2023-FA');
  expect(periodValue(shiftPeriodYears(periodOf('2024-02-29', 'day'), -1))).toBe('2023-02-28');
  expect(periodValue(shiftPeriodYears(periodOf('2024-02-29', 'decade'), -10))).toBe('201');
});

test('a day that no calendar has is no period, and a year beyond four figures cannot be written', () => {
  expect(dayPeriod(2023, 2, 30)).toBeNull();
  expect(isWritable({ grain: 'year', number: 12_000 })).toBe(false);
  expect(isWritable({ grain: 'day', number: 1e9 })).toBe(false);
  expect(isWritable(monthPeriod(2025, 7))).toBe(true);
});

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('holidays by weekday', () => {
  expect(nthWeekday(2025, 11, 4, 4)).toBe('2025-11-27');
  expect(nthWeekday(2025, 2, 1, 5)).toBeNull();
  expect(weekdayBefore('2025-05-25', 1)).toBe('2025-05-19');
});
