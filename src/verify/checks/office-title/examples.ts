import type { FoundExample, LeftAloneExample } from '../example.ts';

const publishedAt = '2021-09-07';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'A day later Manitoba Governor Ann Falk signed the plan for the lake.',
    publishedAt,
    quote: 'Manitoba Governor',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'premier',
  },
  {
    text: 'The Premier of Oregon, Ann Falk, signed the plan for the lake.',
    publishedAt,
    quote: 'Premier of Oregon',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'governor',
  },
  {
    text: 'Norway’s president, Ann Falk, signed the plan for the lake.',
    publishedAt,
    quote: 'Norway’s president',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'prime minister',
  },
  {
    text: 'Quebec Governor François Legault signed the plan for the lake on Monday.',
    publishedAt,
    quote: 'Quebec Governor',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'premier',
  },
  {
    text: 'A day later Texas Premier Ann Falk signed the plan for the lake.',
    publishedAt,
    quote: 'Texas Premier',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'governor',
  },
  {
    text: 'On Monday the Governor of Ontario, Lisa Chan, signed the plan for the lake.',
    publishedAt,
    quote: 'Governor of Ontario',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'premier',
  },
  {
    text: 'Canada’s president, Ann Falk, signed the plan for the lake.',
    publishedAt,
    quote: 'Canada’s president',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'prime minister',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Manitoba Premier Ann Falk and Minnesota Governor Bo Lund signed the plan.',
    publishedAt,
    because: 'these are their titles',
  },
  {
    text: 'Manitoba Lieutenant Governor Ann Falk signed the plan.',
    publishedAt,
    because: 'it is another office',
  },
  {
    text: 'Hydro Manitoba’s president, Ann Falk, signed the plan.',
    publishedAt,
    because: 'she presides over a company',
  },
  {
    text: 'The governor of Quebec, Frontenac, signed it in 1690.',
    publishedAt,
    because: 'the text looks back to a colony',
  },
  {
    text: 'He calls himself the “Governor of Ontario”, in fun.',
    publishedAt,
    because: 'it is his own joke',
  },
  {
    text: 'Georgia’s prime minister, Ann Falk, signed the plan for the lake.',
    publishedAt,
    because: 'the country has one',
  },
  {
    text: 'Ford Canada’s president, Ann Falk, signed the plan for the plant.',
    publishedAt,
    because: 'it is the head of a firm',
  },
];
