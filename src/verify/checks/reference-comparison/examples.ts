import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, more than four times the number in 2019.',
    publishedAt: '2023-05-02',
    quote: 'four times',
    severity: 'error',
    expected: 2.396,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, more than double the number in 2019.',
    publishedAt: '2023-05-02',
    because: 'it is 2.4 times the number',
  },
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, more than four times the number in 1999.',
    publishedAt: '2023-05-02',
    because: 'the record does not reach back so far',
  },
  {
    text: 'The RCMP intercepted 4,745 asylum seekers between ports of entry in Canada in December 2022, three times the number in 2019.',
    publishedAt: '2023-05-02',
    because: 'a month beside a whole year is not compared for certain',
  },
];
