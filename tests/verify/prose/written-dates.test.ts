import { expect, test } from 'vitest';
import { writtenDates } from '../../../src/verify/prose/written-dates.ts';

test.each([
  ['It opened on March 5, 2021.', [['March 5, 2021', 2021, 3, 5, undefined]]],
  ['It opened on Monday, March 1, at noon.', [['Monday, March 1', undefined, 3, 1, 1]]],
  ['It opened on Sunday (14 March).', [['Sunday (14 March', undefined, 3, 14, 7]]],
  [
    'It opened on the 9th of October 2019, a Wednesday, at noon.',
    [['9th of October 2019, a Wednesday', 2019, 10, 9, 3]],
  ],
  ['It opened on Fri., Aug. 12, 2022.', [['Fri., Aug. 12, 2022', 2022, 8, 12, 5]]],
  ['It opened on Tuesday, 2024-07-02.', [['Tuesday, 2024-07-02', 2024, 7, 2, 2]]],
  ['It opened on Monday night, September 14.', [['Monday night, September 14', undefined, 9, 14, 1]]],
  [
    'From May 3 to May 5, 2020.',
    [
      ['May 3', undefined, 5, 3, undefined],
      ['May 5, 2020', 2020, 5, 5, undefined],
    ],
  ],
])('%s', (text, expected) => {
  const found = writtenDates(text).map(({ start, end, year, month, day, weekday }) => [
    text.slice(start, end),
    year,
    month,
    day,
    weekday,
  ]);
  expect(found).toEqual(expected);
});

test.each([
  'They met on Monday, and in March they parted.',
  'It fell from 12.5 March to 3.',
  'You may 5 times out of 10 be right.',
  'Version 2021-02-03-04 is out.',
])('no day is read in: %s', (text) => {
  expect(writtenDates(text)).toEqual([]);
});

test('a weekday that a noun follows is not the day’s', () => {
  expect(writtenDates('On March 5, a Monday meeting was held.')[0]?.weekday).toBeUndefined();
});
