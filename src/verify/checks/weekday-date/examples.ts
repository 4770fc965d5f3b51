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
    text: 'Crews will reopen the lane on Friday (May 13), the county said.',
    publishedAt: '2023-05-09',
    quote: 'Friday (May 13',
    severity: 'warning',
    cause: 'wrong-weekday',
    expected: 'Saturday',
  },
  {
    text: 'The dam broke on January 8, 2020, a Friday, at noon.',
    publishedAt: '2020-02-09',
    quote: 'January 8, 2020, a Friday',
    severity: 'error',
    cause: 'wrong-weekday',
    expected: 'Wednesday',
  },
  {
    text: 'The tower fell on the 9th of October 2019, a Tuesday, in a storm.',
    publishedAt: '2019-11-20',
    quote: '9th of October 2019, a Tuesday',
    severity: 'error',
    cause: 'wrong-weekday',
    expected: 'Wednesday',
  },
  {
    text: 'The form was dated Tuesday, 2024-07-03, and bore no stamp.',
    publishedAt: '2024-07-20',
    quote: 'Tuesday, 2024-07-03',
    severity: 'error',
    cause: 'wrong-weekday',
    expected: 'Wednesday',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The pact was signed on Thursday, December 5, 2002 in Washington.',
    publishedAt: '2023-02-21',
    because: 'it was a Thursday',
  },
  {
    text: 'The court sits on Tuesday, December 5.',
    publishedAt: '2023-02-21',
    because: 'it is far from the day of publication, and its year is not given',
  },
  {
    text: 'In the spring of 2019 the court sat on Tuesday, February 14.',
    publishedAt: '2023-02-21',
    because: 'the paragraph speaks of another year',
  },
  {
    text: 'The market is open on Saturday and Sunday, March 4 and 5.',
    publishedAt: '2023-02-21',
    because: 'two weekdays and two days',
  },
  {
    text: 'The invitation wrongly gave Monday, March 4, 2023.',
    publishedAt: '2023-02-21',
    because: 'the text calls it wrong itself',
  },
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
  {
    text: 'The drama began on Monday, Dec. 14, when the threat was sent.',
    publishedAt: '2016-12-16',
    because: 'the weekday fits the year before, to which the story may look back',
  },
];
