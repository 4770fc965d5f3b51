import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'At a news conference at the Council of Atlantic Premiers meeting in Charlottetown Sunday, the host spoke of housing.',
    publishedAt: '2023-02-21',
    quote: 'Sunday',
    severity: 'warning',
    cause: 'wrong-weekday',
    expected: '2023-02-20',
  },
  {
    text: 'The signing of the Safe Third Country Agreement on December 15, 2002, made no headline.',
    publishedAt: '2023-02-21',
    quote: 'December 15, 2002',
    severity: 'warning',
    expected: '2002-12-05',
  },
  {
    text: 'The Supreme Court of Canada ruling on the Safe Third Country Agreement came on July 16, 2023, and both sides claimed it as theirs.',
    publishedAt: '2023-09-21',
    quote: 'July 16, 2023',
    severity: 'warning',
    expected: '2023-06-16',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'At a news conference at the Council of Atlantic Premiers meeting in Charlottetown Monday, the host spoke of housing.',
    publishedAt: '2023-02-21',
    because: 'the day is right',
  },
  {
    text: 'At a news conference at the Council of Atlantic Premiers meeting in Halifax Sunday, the host spoke of housing.',
    publishedAt: '2023-02-21',
    because: 'another town, another meeting',
  },
  {
    text: 'At a news conference at the Council of Atlantic Premiers meeting in Charlottetown on Sunday, May 29, 2016, the host spoke of housing.',
    publishedAt: '2023-02-21',
    because: 'the council meets every year',
  },
  {
    text: 'At a news conference in Charlottetown Sunday, the host spoke of housing.',
    publishedAt: '2023-02-21',
    because: 'nobody knows which one',
  },
  {
    text: 'The signing of the Safe Third Country Agreement in 2002 made no headline.',
    publishedAt: '2023-02-21',
    because: 'the year holds the day',
  },
];
