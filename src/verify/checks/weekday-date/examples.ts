import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The pact was signed on Tuesday, December 5, 2002 in Washington.',
    publishedAt: '2023-02-21',
    quote: 'Tuesday, December 5, 2002',
    severity: 'error',
    cause: 'wrong-weekday',
    expected: 'Thursday',
  },
  {
    text: 'The school reopened on Monday 3 September 2024.',
    publishedAt: '2024-09-20',
    quote: 'Monday 3 September 2024',
    severity: 'error',
    cause: 'wrong-weekday',
    expected: 'Tuesday',
  },
  {
    text: 'The bridge closed on Wednesday, February 30, 2022 for repairs.',
    publishedAt: '2022-04-20',
    quote: 'Wednesday, February 30, 2022',
    severity: 'error',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The pact was signed on Thursday, December 5, 2002 in Washington.',
    publishedAt: '2023-02-21',
    because: 'it was a Thursday',
  },
  { text: 'The court sits on Tuesday, December 5.', publishedAt: '2023-02-21', because: 'the year is not given' },
  {
    text: 'The treaty was sealed on Monday, March 3, 1873.',
    publishedAt: '2023-02-21',
    because: 'old dates may be of another calendar',
  },
  {
    text: 'They met on Monday, and December 5, 2002 was the deadline.',
    publishedAt: '2023-02-21',
    because: 'weekday and date are two days',
  },
];
