import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The shelter took in 120 people: 70 men, 25 women and 15 children.',
    publishedAt: '2024-05-14',
    quote: '120',
    severity: 'error',
    expected: 110,
  },
  {
    text: 'The agency counted 140 claims: 60 about roofs, 50 about doors and 40 about floors.',
    publishedAt: '2024-05-14',
    quote: '140',
    severity: 'error',
    expected: 150,
  },
  {
    text: 'Divers found 38 survivors. Twenty-two were men and 14 were women.',
    publishedAt: '2024-05-14',
    quote: '38',
    severity: 'error',
    expected: 36,
  },
  {
    text: 'The school has 28 pupils, 15 girls and 12 boys.',
    publishedAt: '2024-05-14',
    quote: '28',
    severity: 'error',
    expected: 27,
  },
  {
    text: 'Of the 70 bidders, 40 were accepted and the remaining 20 were rejected.',
    publishedAt: '2024-05-14',
    quote: '70',
    severity: 'error',
    expected: 60,
  },
  {
    text: 'The ward admitted 14 men and 21 women, 37 patients in all.',
    publishedAt: '2024-05-14',
    quote: '37',
    severity: 'error',
    expected: 35,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The shelter took in 120 people, including 70 men and 25 women.',
    publishedAt: '2024-05-14',
    because: 'a sample is no sum',
  },
  {
    text: 'The shelter took in 120 people: 80 men, 25 women and 15 children.',
    publishedAt: '2024-05-14',
    because: 'the parts make the total',
  },
  {
    text: 'She scored 31 points: 12 rebounds and 8 assists.',
    publishedAt: '2024-05-14',
    because: 'rebounds are no parts of points',
  },
  {
    text: 'The case rests on two boys — 8 and 12 when they testified.',
    publishedAt: '2024-05-14',
    because: 'those are ages, not parts',
  },
  {
    text: 'Divers found 38 survivors. At least 22 were men and 14 were women.',
    publishedAt: '2024-05-14',
    because: 'a bound leaves room',
  },
  {
    text: 'The jury heard 38 witnesses. Twenty-two were doctors and 14 were nurses.',
    publishedAt: '2024-05-14',
    because: 'there may be others',
  },
  {
    text: 'The agency counted 140 claims: 60 about roofs, 50 about doors and others about floors.',
    publishedAt: '2024-05-14',
    because: 'the list goes on',
  },
];
