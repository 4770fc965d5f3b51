import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The 50 heirs split $900,000, an average of $16,000 each.',
    publishedAt: '2024-05-14',
    quote: '$16,000',
    severity: 'error',
    expected: 18000,
  },
  {
    text: 'The charity got $90,000 from 600 givers, or $120 a giver.',
    publishedAt: '2024-05-14',
    quote: '$120',
    severity: 'error',
    expected: 150,
  },
  {
    text: 'The ferry carried 8,400 people in the 12-day blockade, an average of 600 a day.',
    publishedAt: '2024-05-14',
    quote: '600',
    severity: 'error',
    expected: 700,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The 50 heirs split $900,000, an average of $18,000 each.',
    publishedAt: '2024-05-14',
    because: 'it follows',
  },
  {
    text: 'The charity got $91,300 from 600 givers, or about $150 a giver.',
    publishedAt: '2024-05-14',
    because: 'an average is rounded',
  },
  {
    text: 'The 50 heirs split $900,000, and the eldest got $16,000 more.',
    publishedAt: '2024-05-14',
    because: 'no average',
  },
  {
    text: 'The club sold 600 tickets for $91,300, at up to $250 each.',
    publishedAt: '2024-05-14',
    because: 'a price is no average',
  },
];
