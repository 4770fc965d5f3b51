import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The House passed the bill 221-210, a margin of nine votes.',
    publishedAt: '2024-05-14',
    quote: 'nine',
    severity: 'error',
    expected: 11,
  },
  {
    text: 'The 12-member jury voted 9 to 4 to acquit.',
    publishedAt: '2024-05-14',
    quote: '9 to 4',
    severity: 'error',
    expected: 12,
  },
  {
    text: 'The motion passed 7-6, with all 12 members of the board voting.',
    publishedAt: '2024-05-14',
    quote: '7-6',
    severity: 'error',
    expected: 12,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The House passed the bill 221-210, a margin of 11 votes.',
    publishedAt: '2024-05-14',
    because: 'it follows',
  },
  {
    text: 'The 12-member jury voted 9 to 2 to acquit.',
    publishedAt: '2024-05-14',
    because: 'one may have stayed away',
  },
  { text: 'The nine-member court ruled 6-3 for the farmers.', publishedAt: '2024-05-14', because: 'it fits' },
  {
    text: 'The 12-member board met for 9 to 14 hours before it voted.',
    publishedAt: '2024-05-14',
    because: 'those are hours',
  },
  { text: 'The Rovers won 9-8 on the day the 12-member board voted.', publishedAt: '2024-05-14', because: 'a game' },
];
