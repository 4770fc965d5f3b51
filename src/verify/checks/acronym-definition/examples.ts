import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-09';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The Harbour Trade Office (HTO) fined the firm. It paid the High Tariff Organization (HTO) in May.',
    publishedAt,
    quote: 'High Tariff Organization (HTO)',
    severity: 'warning',
    expected: 'Harbour Trade Office',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The Harbour Trade Office (HTO) fined the firm. The HTO has a staff of nine.',
    publishedAt,
    because: 'it is used, not given again',
  },
  {
    text: 'The Harbour Trade Office (HTO) fined the firm. The Harbours Trading Office (HTO) has a staff of nine.',
    publishedAt,
    because: 'it is the same name, loosely written',
  },
  {
    text: 'The Harbour Trade Office (HTO) fined the firm, and the mayor (HTO member) agreed.',
    publishedAt,
    because: 'the brackets hold something else',
  },
];
