import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-09';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Selby Mayor Ann Falk said the pool would stay shut. “It leaks,” Selby Mayor Bo Lund told the council.',
    publishedAt,
    quote: 'Selby Mayor Bo Lund',
    severity: 'warning',
    expected: 'Ann Falk',
  },
  {
    text: 'Bo Lund, the mayor of Selby, got a letter last week. “I have not seen it,” said Selby Mayor Ann Falk.',
    publishedAt,
    quote: 'Mayor Ann Falk',
    severity: 'warning',
    expected: 'Bo Lund',
  },
  {
    text: 'Ashford Mayor Helen Brandt said the pool would stay shut. A week later Ashford Mayor Gerald Poole told the council that it leaked.',
    publishedAt,
    quote: 'Ashford Mayor Gerald Poole',
    severity: 'warning',
    expected: 'Helen Brandt',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Selby Mayor Ann Falk said the pool would stay shut. Former Selby mayor Bo Lund said it leaked in his time.',
    publishedAt,
    because: 'one of them is called former',
  },
  {
    text: 'Selby Mayor Ann Falk said the pool would stay shut. Her successor, Selby Mayor Bo Lund, said it would open.',
    publishedAt,
    because: 'the office changes hands',
  },
  {
    text: 'Selby Mayor Ann Falk said the pool would stay shut. Milton Mayor Bo Lund said his would open.',
    publishedAt,
    because: 'these are two towns',
  },
  {
    text: 'Selby Councillor Ann Falk said the pool would stay shut. Selby Councillor Bo Lund said it would open.',
    publishedAt,
    because: 'a council has several',
  },
];
