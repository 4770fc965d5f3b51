import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The licence of the quarry runs out on June 31.',
    publishedAt: '2022-03-07',
    quote: 'June 31',
    severity: 'error',
  },
  {
    text: 'The twins were born on February 29, 2022, in Trois-Rivières.',
    publishedAt: '2022-03-07',
    quote: 'February 29, 2022',
    severity: 'error',
  },
  {
    text: 'The bridge closed on Wednesday, February 30, 2022 for repairs.',
    publishedAt: '2022-04-20',
    quote: 'Wednesday, February 30, 2022',
    severity: 'error',
  },
  {
    text: 'The ferry was out of service until the 31st of April.',
    publishedAt: '2022-05-02',
    quote: '31st of April',
    severity: 'error',
  },
  {
    text: 'The file is dated 2021-13-04.',
    publishedAt: '2022-05-02',
    quote: '2021-13-04',
    severity: 'error',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The twins were born on February 29, 2020, in Trois-Rivières.',
    publishedAt: '2022-03-07',
    because: 'it was a leap year',
  },
  {
    text: 'In February 30 boats were lost, and in June 31.',
    publishedAt: '2022-03-07',
    because: 'a month and a number of boats',
  },
  {
    text: 'Turn left on June 31 Street.',
    publishedAt: '2022-03-07',
    because: 'a name goes on behind it',
  },
  {
    text: 'The clerk had typed February 30, a day that does not exist.',
    publishedAt: '2022-03-07',
    because: 'the text says so itself',
  },
  {
    text: '“I shall pay on the 30th of February,” he used to say.',
    publishedAt: '2022-03-07',
    because: 'it is what somebody said',
  },
  {
    text: 'Sweden had a February 30 in 1712, between two calendars.',
    publishedAt: '2022-03-07',
    because: 'it had',
  },
];
