import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Ida Strand, 51, who was born in 1962, said that she would stay.',
    publishedAt: '2023-03-07',
    quote: '51',
    severity: 'error',
    expected: '60 or 61',
  },
  {
    text: 'The painter, born on 2 June 1934, died on Monday at the age of 78.',
    publishedAt: '2022-03-09',
    quote: '78',
    severity: 'error',
    expected: 87,
  },
  {
    text: 'Born in 1968, he won the race in 1995 at the age of 17.',
    publishedAt: '2022-03-09',
    quote: '17',
    severity: 'error',
    expected: '26 or 27',
  },
  {
    text: 'The bishop, who was born in 1938, marked his 90th birthday on Sunday.',
    publishedAt: '2022-03-09',
    quote: '90th birthday',
    severity: 'error',
    expected: 84,
  },
  {
    text: 'Nils Falk was born in 1980. On the quay stood Nils Falk, 25, with a net.',
    publishedAt: '2022-03-09',
    quote: '25',
    severity: 'error',
    expected: '41 or 42',
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'Ida Strand, 60, who was born in 1962, said that she would stay.',
    publishedAt: '2023-03-07',
    because: 'her birthday is still to come',
  },
  {
    text: 'Ida Strand was born in 1962. Her daughter Mia, 21, studies law.',
    publishedAt: '2023-03-07',
    because: 'it is the daughter’s age',
  },
  {
    text: 'At the time Ida Strand, born in 1962, was 25 and a nurse.',
    publishedAt: '2023-03-07',
    because: 'nobody knows which time',
  },
  {
    text: 'The novel follows Ida, 17, born in 1890.',
    publishedAt: '2023-03-07',
    because: 'she is made up',
  },
  {
    text: 'Ida Strand, born in 1962, was 45 in 2007.',
    publishedAt: '2023-03-07',
    because: 'the year is given, and fits',
  },
  {
    text: '“I was born in 1962, so I must be 45,” she joked.',
    publishedAt: '2023-03-07',
    because: 'somebody else says so, in fun',
  },
];
