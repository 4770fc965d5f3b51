import { expect, test } from 'vitest';
import { readSpans, readTimes } from './read-times.ts';

type Row = readonly [published: string, text: string, ...times: string[]];

const inHouse: readonly Row[] = [
  [
    '2025-07-10',
    'During the first six days of July, clerks stamped 90 forms.',
    'the first six days of July | DURATION P6D | 2025-07-01/2025-07-07',
  ],
  [
    '2025-07-10',
    'Claims rose in June and are up since the start of the year.',
    'June | DATE 2025-06 | 2025-06-01/2025-07-01',
    'the start of the year | DATE 2025 START | 2025-01-01/2026-01-01',
  ],
  ['2025-07-10', 'In recent months the harbour has filled up.', 'recent months | DURATION PXM | -'],
  ['2025-07-10', 'They had lived there for years.', 'years | DURATION PXY | -'],
  ['2025-07-10', 'A 2023 update closed the gap.', '2023 | DATE 2023 | 2023-01-01/2024-01-01'],
  [
    '2025-07-10',
    'The agency sent back 70 trucks so far this year.',
    'so far this year | DATE 2025 | 2025-01-01/2025-07-11',
  ],
  ['2025-07-10', 'The share is to fall to 5% over three years.', 'three years | DURATION P3Y | -'],
  ['2025-07-10', 'The mayor took office in January.', 'January | DATE 2025-01 | 2025-01-01/2025-02-01'],
  ['2025-07-10', 'The council last week approved the plan.', 'last week | DATE 2025-W27 | 2025-06-30/2025-07-07'],
  [
    '2023-03-04',
    'Nearly 400 boats crossed last year, more than double the number in 2019.',
    'last year | DATE 2022 | 2022-01-01/2023-01-01',
    '2019 | DATE 2019 | 2019-01-01/2020-01-01',
  ],
  ['2023-03-04', 'They want to reopen a 2004 treaty.', '2004 | DATE 2004 | 2004-01-01/2005-01-01'],
  ['2023-03-04', 'The court is expected to rule this summer.', 'this summer | DATE 2023-SU | 2023-06-01/2023-09-01'],
  ['2023-03-04', 'He will raise it this month.', 'this month | DATE 2023-03 | 2023-03-01/2023-04-01'],
  ['2023-02-20', 'The letter, dated Sunday, was short.', 'Sunday | DATE 2023-02-19 | 2023-02-19/2023-02-20'],
  [
    '2023-02-20',
    'The office said late Monday afternoon that it had no reply.',
    'late Monday afternoon | TIME 2023-02-20TAF END | 2023-02-20/2023-02-21',
  ],
  [
    '2023-02-20',
    'Officers waited at the bridge on Feb. 9.Jane Doe/Wire',
    'Feb. 9 | DATE 2023-02-09 | 2023-02-09/2023-02-10',
  ],
  [
    '2023-02-20',
    'He is scheduled to meet her when the President visits Canada in March.',
    'March | DATE 2023-03 | 2023-03-01/2023-04-01',
  ],
  ['2023-02-20', 'Thousands have moved since June.', 'June | DATE 2022-06 | 2022-06-01/2022-07-01'],
  ['2023-02-20', 'Last month the ferry sank.', 'Last month | DATE 2023-01 | 2023-01-01/2023-02-01'],
  ['2017-02-08', 'The post had 452 visits being made in January.', 'January | DATE 2017-01 | 2017-01-01/2017-02-01'],
  [
    '2017-02-08',
    'The post had 452 visits in January. That is three times the amount made during that time period the year before and more than in 2014 or 2015.',
    'January | DATE 2017-01 | 2017-01-01/2017-02-01',
    'that time period the year before | DATE 2016-01 | 2016-01-01/2016-02-01',
    '2014 | DATE 2014 | 2014-01-01/2015-01-01',
    '2015 | DATE 2015 | 2015-01-01/2016-01-01',
  ],
  ['2017-02-08', 'It began several months ago.', 'several months ago | DATE PAST_REF | -'],
  ['2017-02-08', 'She has lived by the river for nearly 15 years.', 'nearly 15 years | DURATION P15Y LESS_THAN | -'],
  [
    '2025-09-18',
    'The gate saw 5,500 lorries since the beginning of July. The figure is up from the same period last year.',
    'the beginning of July | DATE 2025-07 START | 2025-07-01/2025-08-01',
    'the same period last year | DATE 2024 | 2024-07-01/2024-09-19',
  ],
  ['2025-09-18', 'Earlier this year the rule lapsed.', 'Earlier this year | DATE 2025 START | 2025-01-01/2026-01-01'],
  ['2025-09-18', 'This week, the band played twice.', 'This week | DATE 2025-W38 | 2025-09-15/2025-09-22'],
  [
    '2025-09-18',
    'There were 245 bids in the first six months of this year.',
    'the first six months of this year | DURATION P6M | 2025-01-01/2025-07-01',
  ],
  ['2025-09-18', 'There were 204 bids in the whole of 2024.', 'the whole of 2024 | DATE 2024 | 2024-01-01/2025-01-01'],
];

test.each(inHouse)('on %s “%s” names its times', (published, text, ...times) => {
  expect(readTimes(text, published)).toEqual(times);
});

test.each([
  [
    '2025-09-18',
    'Trade grew since the beginning of July.',
    'since the beginning of July | since | 2025-07-01/2025-09-19',
  ],
  ['2025-09-18', 'Trade grew since June.', 'since June | since | 2025-06-01/2025-09-19'],
  ['2025-09-18', 'Trade grew in June.', 'June | in | 2025-06-01/2025-07-01'],
] as const)('on %s “%s” names a stretch with its preposition', (published, text, span) => {
  expect(readSpans(text, published)).toEqual([span]);
});
