import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Ticket sales rose 20% to 1,500 from 1,200.',
    publishedAt: '2023-02-21',
    quote: '20%',
    severity: 'error',
    expected: 25,
  },
  {
    text: 'Ticket sales rose from 1,200 in May to 1,500 in June, an increase of 40 per cent.',
    publishedAt: '2023-06-30',
    quote: '40 per cent',
    severity: 'error',
    expected: 25,
  },
  {
    text: 'The shelter took in 120 people: 70 men, 25 women and 15 children.',
    publishedAt: '2023-02-21',
    quote: '120',
    severity: 'error',
    expected: 110,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'Ticket sales rose 25% to 1,500 from 1,200.', publishedAt: '2023-02-21', because: 'it adds up' },
  {
    text: 'Ticket sales rose about 20% to nearly 1,500 from some 1,200.',
    publishedAt: '2023-02-21',
    because: 'rounded numbers carry their rounding',
  },
  {
    text: 'The shelter took in 120 people, including 70 men and 25 women.',
    publishedAt: '2023-02-21',
    because: 'a sample is no sum',
  },
  {
    text: 'The shelter took in 120 people: 80 men, 25 women and 15 children.',
    publishedAt: '2023-02-21',
    because: 'the parts make the total',
  },
  {
    text: 'She scored 31 points: 12 rebounds and 8 assists.',
    publishedAt: '2023-02-21',
    because: 'rebounds are no parts of points',
  },
  {
    text: 'The case rests on two boys — 8 and 12 when they testified.',
    publishedAt: '2023-02-21',
    because: 'those are ages, not parts',
  },
];
