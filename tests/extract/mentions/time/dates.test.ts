import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

type Row = readonly [published: string, text: string, ...times: string[]];

const calendarDates: readonly Row[] = [
  ['2025-07-10', 'The bridge opened on Oct. 15, 1999.', 'Oct. 15, 1999 | DATE 1999-10-15 | 1999-10-15/1999-10-16'],
  ['2025-07-10', 'The bridge opened on 9 February 2023.', '9 February 2023 | DATE 2023-02-09 | 2023-02-09/2023-02-10'],
  [
    '2025-07-10',
    'The bridge opened on Friday, July 4, 2025.',
    'Friday, July 4, 2025 | DATE 2025-07-04 | 2025-07-04/2025-07-05',
  ],
  ['2025-07-10', 'Updated 2023-02-09.', '2023-02-09 | DATE 2023-02-09 | 2023-02-09/2023-02-10'],
  ['2025-07-10', 'Filed on 13/02/2020.', '13/02/2020 | DATE 2020-02-13 | 2020-02-13/2020-02-14'],
  ['2025-07-10', 'The strike began on the 15th of May.', 'the 15th of May | DATE 2025-05-15 | 2025-05-15/2025-05-16'],
  ['2025-07-10', 'The strike began May 15.', 'May 15 | DATE 2025-05-15 | 2025-05-15/2025-05-16'],
  ['2025-10-26', 'The dividend is payable Nov. 16.', 'Nov. 16 | DATE 2025-11-16 | 2025-11-16/2025-11-17'],
  ['2025-11-20', 'He was arrested Jan. 14.', 'Jan. 14 | DATE 2025-01-14 | 2025-01-14/2025-01-15'],
  ['2025-01-07', 'Hearings will open on Feb. 10.', 'Feb. 10 | DATE 2025-02-10 | 2025-02-10/2025-02-11'],
  ['2025-01-03', 'She died Dec. 28.', 'Dec. 28 | DATE 2024-12-28 | 2024-12-28/2024-12-29'],
  ['2025-09-29', 'It has counted 300 cases since January 1.', 'January 1 | DATE 2025-01-01 | 2025-01-01/2025-01-02'],
  ['2025-09-29', 'It began on June 16 of last year.', 'June 16 of last year | DATE 2024-06-16 | 2024-06-16/2024-06-17'],
  ['2025-07-10', 'The Sept. 11 attacks changed airports.', 'Sept. 11 | DATE 2001-09-11 | 2001-09-11/2001-09-12'],
  [
    '2025-07-10',
    'It rained from June 3 to 5.',
    'June 3 | DATE 2025-06-03 | 2025-06-03/2025-06-04',
    '5 | DATE 2025-06-05 | 2025-06-05/2025-06-06',
  ],
  [
    '2025-07-10',
    'It rained June 3-5, 2014.',
    'June 3 | DATE 2014-06-03 | 2014-06-03/2014-06-04',
    '5, 2014 | DATE 2014-06-05 | 2014-06-05/2014-06-06',
  ],
  ['2025-07-10', 'It rained June 3 and 25 people fled.', 'June 3 | DATE 2025-06-03 | 2025-06-03/2025-06-04'],
  [
    '2025-02-10',
    'It snowed from Dec. 30 to Jan. 2.',
    'Dec. 30 | DATE 2024-12-30 | 2024-12-30/2024-12-31',
    'Jan. 2 | DATE 2025-01-02 | 2025-01-02/2025-01-03',
  ],
  ['2025-07-10', 'The fair closed on Canada Day.', 'Canada Day | DATE 2025-07-01 | 2025-07-01/2025-07-02'],
  ['2025-04-28', 'Prayers were said on Good Friday.', 'Good Friday | DATE 2025-04-18 | 2025-04-18/2025-04-19'],
  ['2025-12-05', 'The shops filled on Thanksgiving Day.', 'Thanksgiving Day | DATE 2025-11-27 | -'],
  [
    '2025-07-10',
    'The trial resumes the week of March 6, 2026.',
    'the week of March 6, 2026 | DATE 2026-W10 | 2026-03-02/2026-03-09',
  ],
];

const years: readonly Row[] = [
  ['2025-07-10', 'Rents rose in 2021.', '2021 | DATE 2021 | 2021-01-01/2022-01-01'],
  ['2025-07-10', 'The 2015 elections were close.', '2015 | DATE 2015 | 2015-01-01/2016-01-01'],
  ['2025-07-10', 'It was the hottest day since 1948.', '1948 | DATE 1948 | 1948-01-01/1949-01-01'],
  [
    '2025-07-10',
    'Rents rose in late 2019 and mid-2021.',
    'late 2019 | DATE 2019 END | 2019-01-01/2020-01-01',
    'mid-2021 | DATE 2021 MID | 2021-01-01/2022-01-01',
  ],
  [
    '2025-07-10',
    'It grew in the 1990s and the ’80s.',
    'the 1990s | DATE 199 | 1990-01-01/2000-01-01',
    'the ’80s | DATE 198 | 1980-01-01/1990-01-01',
  ],
  ['2025-07-10', 'It was built in the 19th century.', 'the 19th century | DATE 18 | 1800-01-01/1900-01-01'],
  ['2025-07-10', 'The deficit grew in fiscal 2024.', 'fiscal 2024 | DATE 2024 | -'],
  ['2025-07-10', 'The 2024-25 budget passed.', '2024-25 | DATE 2024 | -'],
  [
    '2025-07-10',
    'The war of 1939-1945 ended it.',
    '1939 | DATE 1939 | 1939-01-01/1940-01-01',
    '1945 | DATE 1945 | 1945-01-01/1946-01-01',
  ],
  [
    '2025-07-10',
    'He won the 2014 and 2018 elections.',
    '2014 | DATE 2014 | 2014-01-01/2015-01-01',
    '2018 | DATE 2018 | 2018-01-01/2019-01-01',
  ],
  ['2025-07-10', 'It was nineteen ninety-six.', 'nineteen ninety-six | DATE 1996 | 1996-01-01/1997-01-01'],
  ['2025-07-10', 'The pipe must be replaced by 2030.', '2030 | DATE 2030 | 2030-01-01/2031-01-01'],
  ['2025-07-10', 'The deal must close by year-end.', 'year-end | DATE 2025 END | 2025-01-01/2026-01-01'],
];

const months: readonly Row[] = [
  ['2025-07-10', 'Sales fell in May 2024.', 'May 2024 | DATE 2024-05 | 2024-05-01/2024-06-01'],
  ['2025-07-10', 'Sales fell in June of last year.', 'June of last year | DATE 2024-06 | 2024-06-01/2024-07-01'],
  ['2025-07-10', 'Sales fell in January.', 'January | DATE 2025-01 | 2025-01-01/2025-02-01'],
  ['2025-07-10', 'Sales fell in August.', 'August | DATE 2024-08 | 2024-08-01/2024-09-01'],
  ['2025-07-10', 'The law will change in August.', 'August | DATE 2025-08 | 2025-08-01/2025-09-01'],
  ['2025-07-10', 'The board agreed to sell the mill in August.', 'August | DATE 2025-08 | 2025-08-01/2025-09-01'],
  ['2025-07-10', 'The mill is to be sold in August.', 'August | DATE 2025-08 | 2025-08-01/2025-09-01'],
  [
    '2025-07-10',
    'The firm wanted out, but in March a judge ruled against it.',
    'March | DATE 2025-03 | 2025-03-01/2025-04-01',
  ],
  [
    '2025-07-10',
    'He left last April and returns next June.',
    'last April | DATE 2025-04 | 2025-04-01/2025-05-01',
    'next June | DATE 2026-06 | 2026-06-01/2026-07-01',
  ],
  [
    '2025-07-10',
    'Arrivals doubled between January and March 2017.',
    'January | DATE 2017-01 | 2017-01-01/2017-02-01',
    'March 2017 | DATE 2017-03 | 2017-03-01/2017-04-01',
  ],
  [
    '2025-07-10',
    'Arrivals doubled from October to March 2017.',
    'October | DATE 2016-10 | 2016-10-01/2016-11-01',
    'March 2017 | DATE 2017-03 | 2017-03-01/2017-04-01',
  ],
  [
    '2025-02-10',
    'It snowed in December and January.',
    'December | DATE 2024-12 | 2024-12-01/2025-01-01',
    'January | DATE 2025-01 | 2025-01-01/2025-02-01',
  ],
  [
    '2025-07-10',
    'It closed in early June and mid-May.',
    'early June | DATE 2025-06 START | 2025-06-01/2025-07-01',
    'mid-May | DATE 2025-05 MID | 2025-05-01/2025-06-01',
  ],
  ['2025-09-18', 'The election is in November.', 'November | DATE 2025-11 | 2025-11-01/2025-12-01'],
  [
    '2025-09-18',
    'They lose the House if voters turn out in November.',
    'November | DATE 2025-11 | 2025-11-01/2025-12-01',
  ],
  ['2025-09-18', 'In a May interview he denied it.', 'May | DATE 2025-05 | 2025-05-01/2025-06-01'],
  ['2025-09-18', 'Her decision to meet him in June was odd.', 'June | DATE 2025-06 | 2025-06-01/2025-07-01'],
  ['2025-07-10', 'The March vote was close.', 'March | DATE 2025-03 | 2025-03-01/2025-04-01'],
];

const partsOfYears: readonly Row[] = [
  [
    '2025-07-10',
    'Growth slowed in the first half of 2025.',
    'the first half of 2025 | DATE 2025-H1 | 2025-01-01/2025-07-01',
  ],
  [
    '2025-07-10',
    'Growth slowed in the second quarter of last year.',
    'the second quarter of last year | DATE 2024-Q2 | 2024-04-01/2024-07-01',
  ],
  ['2025-07-10', 'It grew in the January-March quarter.', 'January-March | DATE 2025-Q1 | 2025-01-01/2025-04-01'],
  ['2025-07-10', 'It grew in May-June 2023.', 'May-June 2023 | DURATION P2M | 2023-05-01/2023-07-01'],
  ['2025-07-10', 'Revenue rose in Q3 2024.', 'Q3 2024 | DATE 2024-Q3 | 2024-07-01/2024-10-01'],
  ['2025-07-10', 'It reported a second-quarter loss.', 'second-quarter | DATE 2025-Q2 | 2025-04-01/2025-07-01'],
  [
    '2025-07-10',
    'It expects to report its second-quarter results.',
    'second-quarter | DATE 2025-Q2 | 2025-04-01/2025-07-01',
  ],
  [
    '2025-01-20',
    'It earned $5 in the fourth quarter, up from $4 a year earlier.',
    'the fourth quarter | DATE 2024-Q4 | 2024-10-01/2025-01-01',
    'a year earlier | DATE 2023-Q4 | 2023-10-01/2024-01-01',
  ],
  [
    '2025-07-10',
    'In the quarter ended June 30 it lost money.',
    'the quarter | DATE 2025-Q2 | 2025-04-01/2025-07-01',
    'June 30 | DATE 2025-06-30 | 2025-06-30/2025-07-01',
  ],
  [
    '2025-07-10',
    'In the year ending March 31, 2024, it lost money.',
    'the year | DURATION P1Y | 2023-04-01/2024-04-01',
    'March 31, 2024 | DATE 2024-03-31 | 2024-03-31/2024-04-01',
  ],
  [
    '2025-07-10',
    'Prices rose in the 12 months to March.',
    'the 12 months | DURATION P12M | 2024-04-01/2025-04-01',
    'March | DATE 2025-03 | 2025-03-01/2025-04-01',
  ],
  ['2025-07-10', 'They met in the summer of 2019.', 'the summer of 2019 | DATE 2019-SU | 2019-06-01/2019-09-01'],
  ['2025-07-10', 'They met last fall.', 'last fall | DATE 2024-FA | 2024-09-01/2024-12-01'],
  ['2025-07-10', 'They met last spring.', 'last spring | DATE 2025-SP | -'],
  [
    '2025-07-10',
    'It rained in the last two weeks of February.',
    'the last two weeks of February | DURATION P2W | 2025-02-15/2025-03-01',
  ],
  [
    '2025-07-10',
    'It rained in the first three months of the year.',
    'the first three months of the year | DURATION P3M | 2025-01-01/2025-04-01',
  ],
];

test.each([...calendarDates, ...years, ...months, ...partsOfYears])(
  'on %s “%s” has its dates',
  (published, text, ...times) => {
    expect(readTimes(text, published)).toEqual(times);
  },
);
