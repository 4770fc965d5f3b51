import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-09';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Calgary is 30 kilometres from Edmonton.',
    publishedAt,
    quote: '30 kilometres',
    severity: 'warning',
    expected: 280,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Calgary is 300 kilometres from Edmonton.',
    publishedAt,
    because: 'it is, by road',
  },
  {
    text: 'Calgary is more than 200 kilometres from Edmonton.',
    publishedAt,
    because: 'it is more',
  },
];
