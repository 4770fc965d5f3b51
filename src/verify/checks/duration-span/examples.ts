import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'He was governor from 2003 to 2009, four years in which taxes fell.',
    publishedAt: '2024-05-14',
    quote: 'four years',
    severity: 'error',
    expected: 6,
  },
  {
    text: 'She served 14 years on the bench, from 2002 to 2010.',
    publishedAt: '2024-05-14',
    quote: '14 years',
    severity: 'error',
    expected: 8,
  },
  {
    text: 'The fair is open for 12 days, from May 3 to May 24.',
    publishedAt: '2024-05-14',
    quote: '12 days',
    severity: 'error',
    expected: 21,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'He was governor from 2003 to 2009, six years in which taxes fell.',
    publishedAt: '2024-05-14',
    because: 'counted without the last year',
  },
  {
    text: 'He was governor from 2003 to 2009, seven years in which taxes fell.',
    publishedAt: '2024-05-14',
    because: 'counted with the last year',
  },
  {
    text: 'She served 14 years on the bench, from 2002 to 2010 and again from 2014 to 2020.',
    publishedAt: '2024-05-14',
    because: 'two spans',
  },
  {
    text: 'He spent 14 years in prison for thefts from 2002 to 2010.',
    publishedAt: '2024-05-14',
    because: 'the years are of something else',
  },
  {
    text: 'From 2003 to 2013, four years of drought cost the farms dearly.',
    publishedAt: '2024-05-14',
    because: 'the duration is of something else',
  },
];
