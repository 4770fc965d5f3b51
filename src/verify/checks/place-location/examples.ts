import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2022-03-09';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The plant in Toledo, Pennsylvania, will close in June.',
    publishedAt,
    quote: 'Toledo, Pennsylvania',
    severity: 'warning',
    cause: 'other-place',
    expected: 'Ohio',
  },
  {
    text: 'She was born in Hamburg, Austria.',
    publishedAt,
    quote: 'Hamburg, Austria',
    severity: 'warning',
    cause: 'other-place',
    expected: 'Germany',
  },
  {
    text: 'The convoy left Winnipeg, the capital of Saskatchewan, at dawn.',
    publishedAt,
    quote: 'Winnipeg, the capital of Saskatchewan',
    severity: 'warning',
    cause: 'other-place',
    expected: 'Manitoba',
  },
  {
    text: 'They came in at Roxham Road, between Quebec’s Eastern Townships and New York State.',
    publishedAt,
    quote: 'Roxham Road, between Quebec’s Eastern Townships and New York State',
    severity: 'warning',
    cause: 'other-place',
    expected: 'Montérégie',
  },
  {
    text: 'She was born in Munich, Austria, to a family of brewers.',
    publishedAt,
    quote: 'Munich, Austria',
    severity: 'warning',
    cause: 'other-place',
    expected: 'Germany',
  },
  {
    text: 'Most of them cross near Saint-Bernard-de-Lacolle, a village in Ontario, on foot.',
    publishedAt,
    quote: 'Saint-Bernard-de-Lacolle, a village in Ontario',
    severity: 'warning',
    cause: 'other-place',
    expected: 'Montérégie',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The plants in Toledo, Ohio, and Toledo, Spain, will close in June.',
    publishedAt,
    because: 'both are there',
  },
  {
    text: 'She moved from Paris, Texas, to Moscow, Vermont.',
    publishedAt,
    because: 'small places share the names of great ones',
  },
  {
    text: 'In Calgary, Saskatchewan’s premier met his host.',
    publishedAt,
    because: 'the comma parts two clauses',
  },
  {
    text: 'They have shops in Hamburg, Austria and Italy.',
    publishedAt,
    because: 'it is a list',
  },
  {
    text: 'They came in at Roxham Road, between Quebec and New York State.',
    publishedAt,
    because: 'it lies in one of them',
  },
  {
    text: 'He flew to Belfast, Ireland, on Monday.',
    publishedAt,
    because: 'how the island is named is the house’s choice',
  },
  {
    text: 'The fair will stop in Munich, Austria and Italy before it sails home.',
    publishedAt,
    because: 'it is a list of stops',
  },
];
