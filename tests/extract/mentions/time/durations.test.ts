import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

const PUBLISHED = '2025-07-10';

test.each([
  ['It takes 15 minutes.', '15 minutes | DURATION PT15M | -'],
  ['He served 18 months.', '18 months | DURATION P18M | -'],
  ['He served two and a half years.', 'two and a half years | DURATION P2Y6M | -'],
  ['It lasted an hour and a half.', 'an hour and a half | DURATION PT1H30M | -'],
  ['It lasted twenty-four hours.', 'twenty-four hours | DURATION PT24H | -'],
  ['It lasted more than 30 years.', 'more than 30 years | DURATION P30Y MORE_THAN | -'],
  ['It lasted at least two weeks.', 'at least two weeks | DURATION P2W EQUAL_OR_MORE | -'],
  ['It took about a decade.', 'about a decade | DURATION P10Y APPROX | -'],
  ['It took a century and a half.', 'a century and a half | DURATION P150Y | -'],
  ['It took a couple of days.', 'a couple of days | DURATION P2D APPROX | -'],
  ['It took several weeks.', 'several weeks | DURATION PXW | -'],
  ['It will take 12 to 18 months.', '12 to 18 months | DURATION PXM | -'],
  ['They signed a 10-year lease.', '10-year | DURATION P10Y | -'],
  ['A two-week trial ended.', 'two-week | DURATION P2W | -'],
  ['A decades-long feud ended.', 'decades-long | DURATION PXE | -'],
  ['They began a two day march.', 'two day | DURATION P2D | -'],
  ['It fell over a three-year period.', 'a three-year period | DURATION P3Y | -'],
  ['It rose in the past 12 months.', 'the past 12 months | DURATION P12M | 2024-07-11/2025-07-11'],
  ['It rose over the past year.', 'the past year | DURATION P1Y | 2024-07-11/2025-07-11'],
  ['It will rise over the next three years.', 'the next three years | DURATION P3Y | 2025-07-11/2028-07-11'],
  ['It rose in the previous two years.', 'the previous two years | DURATION P2Y | -'],
  ['It rains every day.', 'every day | SET P1D | -'],
  ['It rains each July.', 'each July | SET XXXX-07 | -'],
  ['They vote every four years.', 'every four years | SET P4Y | -'],
  ['They meet on Tuesdays.', 'Tuesdays | SET XXXX-WXX-2 | -'],
])('“%s” has a length or a rhythm', (text, time) => {
  expect(readTimes(text, PUBLISHED)).toEqual([time]);
});

test('the extent of a length after “over” as a preposition leaves it out', () => {
  expect(readTimes('The share is to fall from 7.3% over three years.', PUBLISHED)).toEqual([
    'three years | DURATION P3Y | -',
  ]);
});
