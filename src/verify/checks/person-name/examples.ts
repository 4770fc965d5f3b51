import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Immigration Minister Mark Miller said that the plan stands.',
    publishedAt: '2024-03-06',
    quote: 'Mark Miller',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'Marc Miller',
  },
  {
    text: 'Quebec Premier François Legaullt said that the province had done its share.',
    publishedAt: '2023-03-06',
    quote: 'François Legaullt',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'François Legault',
  },
  {
    text: 'Prime Minister Justin Trudaeu said on Monday that the plan stands.',
    publishedAt: '2023-03-06',
    quote: 'Justin Trudaeu',
    severity: 'warning',
    cause: 'misnamed',
    expected: 'Justin Trudeau',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Immigration Minister Marc Miller said that the plan stands.',
    publishedAt: '2024-03-06',
    because: 'the name is right',
  },
  {
    text: 'Quebec Premier Francois Legault said that the province had done its share.',
    publishedAt: '2023-03-06',
    because: 'an accent is the house’s choice',
  },
  {
    text: 'The baker Mark Miller said that the plan stands.',
    publishedAt: '2024-03-06',
    because: 'he holds no office',
  },
  {
    text: 'Former immigration minister Mark Miller of Malta said that the plan stands.',
    publishedAt: '2024-03-06',
    because: 'he is called former',
  },
];
