import { expect, test } from 'vitest';
import { addMonths, weekday } from '../../src/calendar/calendar-date.ts';
import { describeInterval, intervalOfPeriod, shiftYears } from '../../src/calendar/interval.ts';

test.each([
  ['2022', '2022-01-01', '2023-01-01', '2022'],
  ['2017-01', '2017-01-01', '2017-02-01', 'January 2017'],
  ['2024-Q3', '2024-07-01', '2024-10-01', 'Q3 2024'],
  ['2025-H1', '2025-01-01', '2025-07-01', 'first half of 2025'],
  ['2023-02-20', '2023-02-20', '2023-02-21', '20 February 2023'],
  ['2024-07-01/2024-07-13', '2024-07-01', '2024-07-14', '1–13 July 2024'],
  ['2025-01-01/2025-07-27', '2025-01-01', '2025-07-28', '1 January – 27 July 2025'],
])('the period %s runs from %s to %s and reads "%s"', (period, from, to, words) => {
  const interval = intervalOfPeriod(period);
  expect(interval).toEqual({ from, to });
  expect(interval && describeInterval(interval)).toBe(words);
});

test.each(['2022-13', '2022-02-30', 'last year', '', '2024-Q5', '2024-07-13/2024-07-01', '22'])(
  '%j is no period',
  (period) => {
    expect(intervalOfPeriod(period)).toBeNull();
  },
);

test('20 February 2023 was a Monday', () => {
  expect(weekday('2023-02-20')).toBe(1);
});

test('a month after 31 January is the last day of February', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
});

test('the same days a year before', () => {
  expect(shiftYears({ from: '2025-07-01', to: '2025-07-07' }, -1)).toEqual({ from: '2024-07-01', to: '2024-07-07' });
});
