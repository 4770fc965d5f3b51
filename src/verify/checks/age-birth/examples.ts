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
  {
    text: 'The poet, born Ida Falk in 1929, died on Friday. She was 82.',
    publishedAt: '2021-10-10',
    quote: '82',
    severity: 'error',
    expected: '91 or 92',
  },
  {
    text: 'A 19-year-old man born in 1996 was taken to hospital.',
    publishedAt: '2024-03-09',
    quote: '19-year-old',
    severity: 'error',
    expected: '27 or 28',
  },
  {
    text: 'Anders Holm, 45, who was born in 1950, has kept the lighthouse for most of his life.',
    publishedAt: '2023-03-07',
    quote: '45',
    severity: 'error',
    expected: '72 or 73',
  },
  {
    text: 'The composer, born on 3 May 1941, died on Tuesday at the age of 92, his publisher said.',
    publishedAt: '2023-03-07',
    quote: '92',
    severity: 'error',
    expected: 81,
  },
  {
    text: 'The hall was built by Peter Lang (1940–2019), who died aged 89 in the house next door.',
    publishedAt: '2023-03-07',
    quote: '89',
    severity: 'error',
    expected: '78 or 79',
  },
  {
    text: 'Born in 1975, she won her first regatta in 1998 at the age of 16.',
    publishedAt: '2023-03-07',
    quote: '16',
    severity: 'error',
    expected: '22 or 23',
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
  {
    text: 'In the picture Ida, 20, born in 1901, stands beside a plough.',
    publishedAt: '2023-03-07',
    because: 'it is of a time long past',
  },
  {
    text: 'Anders Holm, 73, who was born in 1950, has kept the lighthouse for most of his life.',
    publishedAt: '2023-03-07',
    because: 'he may have had his birthday',
  },
  {
    text: 'The hall was built by Peter Lang (1940–2019), who died aged 78 in the house next door.',
    publishedAt: '2023-03-07',
    because: 'he may have died before his birthday',
  },
  {
    text: 'The composer, born on 3 May 1941, died on Tuesday at the age of 81, his publisher said.',
    publishedAt: '2023-03-07',
    because: 'he died two months before his birthday',
  },
  {
    text: 'Anders Holm was born in 1950. The new keeper, Nils Falk, 45, comes from the islands.',
    publishedAt: '2023-03-07',
    because: 'it is a second person’s age',
  },
];
