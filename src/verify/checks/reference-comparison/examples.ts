import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, more than four times the number in 2019.',
    publishedAt: '2023-05-02',
    quote: 'four times',
    severity: 'error',
    expected: 2.396,
  },
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, 300% more than in 2019.',
    publishedAt: '2023-05-02',
    quote: '300%',
    severity: 'error',
    expected: 139.6,
  },
  {
    text: 'The RCMP intercepted 3,788 asylum seekers between ports of entry in Canada in November 2022, 597 fewer than in December.',
    publishedAt: '2023-05-02',
    quote: '597',
    severity: 'error',
    expected: 957,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The RCMP intercepted 39,540 asylum seekers between ports of entry in Canada in 2022, 140% more than in 2019.',
    publishedAt: '2023-05-02',
    because: 'from 16,503 it is 139.6 per cent',
  },
  {
    text: 'The RCMP intercepted 3,788 asylum seekers between ports of entry in Canada in November 2022, nearly 1,000 fewer than in December.',
    publishedAt: '2023-05-02',
    because: '957 is nearly 1,000',
  },
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
