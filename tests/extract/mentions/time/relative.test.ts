import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

type Row = readonly [published: string, text: string, ...times: string[]];

/** 10 July 2025 is a Thursday, 20 February 2023 a Monday. */
const days: readonly Row[] = [
  ['2025-07-10', 'She spoke today.', 'today | DATE 2025-07-10 | 2025-07-10/2025-07-11'],
  ['2025-07-10', 'She spoke yesterday.', 'yesterday | DATE 2025-07-09 | 2025-07-09/2025-07-10'],
  ['2025-07-10', 'She speaks tomorrow.', 'tomorrow | DATE 2025-07-11 | 2025-07-11/2025-07-12'],
  ['2023-02-20', 'She spoke on Sunday.', 'Sunday | DATE 2023-02-19 | 2023-02-19/2023-02-20'],
  ['2023-02-20', 'She spoke on Monday.', 'Monday | DATE 2023-02-20 | 2023-02-20/2023-02-21'],
  ['2023-02-20', 'She will speak on Friday.', 'Friday | DATE 2023-02-24 | 2023-02-24/2023-02-25'],
  [
    '2023-02-20',
    'He was held Friday and will appear Wednesday.',
    'Friday | DATE 2023-02-17 | 2023-02-17/2023-02-18',
    'Wednesday | DATE 2023-02-22 | 2023-02-22/2023-02-23',
  ],
  ['2025-07-10', 'He could not be reached Wednesday.', 'Wednesday | DATE 2025-07-09 | 2025-07-09/2025-07-10'],
  [
    '2025-07-10',
    'She said Wednesday that the plant will close.',
    'Wednesday | DATE 2025-07-09 | 2025-07-09/2025-07-10',
  ],
  ['2025-07-10', 'The vote is set for Friday.', 'Friday | DATE 2025-07-11 | 2025-07-11/2025-07-12'],
  [
    '2025-07-10',
    'They met last Friday and meet again next Tuesday.',
    'last Friday | DATE 2025-07-04 | 2025-07-04/2025-07-05',
    'next Tuesday | DATE 2025-07-15 | 2025-07-15/2025-07-16',
  ],
  ['2025-07-10', 'The talks stalled over the weekend.', 'the weekend | DATE 2025-W27-WE | 2025-07-05/2025-07-07'],
  ['2025-07-10', 'They met on Wednesday morning.', 'Wednesday morning | TIME 2025-07-09TMO | 2025-07-09/2025-07-10'],
  ['2025-07-10', 'It burned down last night.', 'last night | TIME 2025-07-09TNI | 2025-07-09/2025-07-10'],
  [
    '2025-07-10',
    'It starts at 8:15 p.m. on Friday.',
    '8:15 p.m. on Friday | TIME 2025-07-11T20:15 | 2025-07-11/2025-07-12',
  ],
  [
    '2025-07-10',
    'It closed at 10 a.m. ET Tuesday.',
    '10 a.m. ET Tuesday | TIME 2025-07-08T10:00 | 2025-07-08/2025-07-09',
  ],
  [
    '2025-07-10',
    'On May 3 he left; three days later he wrote.',
    'May 3 | DATE 2025-05-03 | 2025-05-03/2025-05-04',
    'three days later | DATE 2025-05-06 | 2025-05-06/2025-05-07',
  ],
];

const units: readonly Row[] = [
  ['2025-07-10', 'Crime fell last year.', 'last year | DATE 2024 | 2024-01-01/2025-01-01'],
  ['2025-07-10', 'Crime fell this year.', 'this year | DATE 2025 | 2025-01-01/2026-01-01'],
  ['2025-07-10', 'Crime fell this month.', 'this month | DATE 2025-07 | 2025-07-01/2025-08-01'],
  ['2025-01-03', 'Crime fell last month.', 'last month | DATE 2024-12 | 2024-12-01/2025-01-01'],
  ['2025-07-10', 'Crime may fall next year.', 'next year | DATE 2026 | 2026-01-01/2027-01-01'],
  ['2025-07-10', 'Crime fell in the year to date.', 'the year to date | DATE 2025 | 2025-01-01/2025-07-11'],
  ['2025-07-10', 'Crime fell early this week.', 'early this week | DATE 2025-W28 START | 2025-07-07/2025-07-14'],
  ['2025-07-10', 'It began two years ago.', 'two years ago | DATE 2023 | 2023-01-01/2024-01-01'],
  ['2025-07-10', 'It began three months ago.', 'three months ago | DATE 2025-04 | 2025-04-01/2025-05-01'],
  ['2025-07-10', 'It began ten days ago.', 'ten days ago | DATE 2025-06-30 | 2025-06-30/2025-07-01'],
  ['2025-07-10', 'It began a decade ago.', 'a decade ago | DATE 2015 | 2015-01-01/2016-01-01'],
  ['2025-07-10', 'It began about 20 years ago.', 'about 20 years ago | DATE 2005 APPROX | -'],
  ['2025-07-10', 'It began decades ago.', 'decades ago | DATE PAST_REF | -'],
  ['2025-07-10', 'She is now a judge.', 'now | DATE PRESENT_REF | -'],
];

const inherited: readonly Row[] = [
  [
    '2025-07-10',
    'In 2014 he left. In March of that year he came back.',
    '2014 | DATE 2014 | 2014-01-01/2015-01-01',
    'March of that year | DATE 2014-03 | 2014-03-01/2014-04-01',
  ],
  [
    '2025-07-10',
    'In 2014 it grew; the year before, it shrank.',
    '2014 | DATE 2014 | 2014-01-01/2015-01-01',
    'the year before | DATE 2013 | 2013-01-01/2014-01-01',
  ],
  [
    '2025-07-10',
    'In June it grew, after it shrank the previous month.',
    'June | DATE 2025-06 | 2025-06-01/2025-07-01',
    'the previous month | DATE 2025-05 | 2025-05-01/2025-06-01',
  ],
  [
    '2025-07-10',
    'In June 2016 it grew from a year earlier.',
    'June 2016 | DATE 2016-06 | 2016-06-01/2016-07-01',
    'a year earlier | DATE 2015-06 | 2015-06-01/2015-07-01',
  ],
  [
    '2025-07-10',
    'In June it grew from a year ago.',
    'June | DATE 2025-06 | 2025-06-01/2025-07-01',
    'a year ago | DATE 2024-06 | 2024-06-01/2024-07-01',
  ],
  ['2025-07-10', 'The mill closed a year ago.', 'a year ago | DATE 2024 | 2024-01-01/2025-01-01'],
  [
    '2025-07-10',
    'In June 300 came. In that month 40 left.',
    'June | DATE 2025-06 | 2025-06-01/2025-07-01',
    'that month | DATE 2025-06 | 2025-06-01/2025-07-01',
  ],
  [
    '2025-07-10',
    'In the first quarter 300 died, twice the toll of the same quarter of 2022.',
    'the first quarter | DATE 2025-Q1 | 2025-01-01/2025-04-01',
    'the same quarter of 2022 | DATE 2022-Q1 | 2022-01-01/2022-04-01',
  ],
  [
    '2025-07-10',
    'In the first two months of 2025 it grew, against the same two months in 2024.',
    'the first two months of 2025 | DURATION P2M | 2025-01-01/2025-03-01',
    'the same two months in 2024 | DURATION P2M | 2024-01-01/2024-03-01',
  ],
  [
    '2025-07-10',
    'It grew in 2022, up from the same period last year.',
    '2022 | DATE 2022 | 2022-01-01/2023-01-01',
    'the same period last year | DATE 2024 | 2024-01-01/2025-01-01',
  ],
  [
    '2025-07-10',
    'Three bodies were found. The same period last year had none.',
    'The same period last year | DATE 2024 | -',
  ],
];

test.each([...days, ...units, ...inherited])(
  'on %s “%s” counts from its day or from the date just named',
  (published, text, ...times) => {
    expect(readTimes(text, published)).toEqual(times);
  },
);

test.each([
  ['Crime fell last week.', 'last week | DATE XXXX-WXX | -'],
  ['Crime fell on Friday.', 'Friday | DATE XXXX-WXX-5 | -'],
  ['Crime fell in January.', 'January | DATE XXXX-01 | -'],
  ['Crime fell on Feb. 9.', 'Feb. 9 | DATE XXXX-02-09 | -'],
  ['Crime fell this summer.', 'this summer | DATE XXXX-SU | -'],
  ['Crime fell in the third quarter.', 'the third quarter | DATE XXXX-Q3 | -'],
  ['Crime fell yesterday.', 'yesterday | DATE XXXX-XX-XX | -'],
  ['Crime fell so far this year.', 'so far this year | DATE XXXX | -'],
  ['Crime fell in June 2024.', 'June 2024 | DATE 2024-06 | 2024-06-01/2024-07-01'],
])('without a publication date “%s” stays as open as it is', (text, time) => {
  expect(readTimes(text)).toEqual([time]);
});

test.each(['2023-02-30', '0000-01-01', '9999-12-31', 'yesterday'])(
  'the publication date %s is no help',
  (published) => {
    expect(readTimes('Crime fell last week and on Friday.', published)).toEqual([
      'last week | DATE XXXX-WXX | -',
      'Friday | DATE XXXX-WXX-5 | -',
    ]);
  },
);
