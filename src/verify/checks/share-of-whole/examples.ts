import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Of the 88 ships, 33, or 25 percent, were late.',
    publishedAt: '2024-05-14',
    quote: '25 percent',
    severity: 'error',
    expected: 37.5,
  },
  {
    text: 'In the test, 18 of 72 cells, one in five, were faulty.',
    publishedAt: '2024-05-14',
    quote: 'one in five',
    severity: 'error',
    expected: 0.25,
  },
  {
    text: 'Twenty-one of the 60 trams, or 50 per cent, were late.',
    publishedAt: '2024-05-14',
    quote: '50 per cent',
    severity: 'error',
    expected: 35,
  },
  {
    text: 'Three-quarters of the 40 bridges, 22 in all, need repair.',
    publishedAt: '2024-05-14',
    quote: 'Three-quarters',
    severity: 'error',
    expected: 0.55,
  },
  {
    text: 'Police checked 400 boats and seized 90, or 10 per cent of those checked.',
    publishedAt: '2024-05-14',
    quote: '10 per cent',
    severity: 'error',
    expected: 22.5,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'Of the 88 ships, 22, or 25 percent, were late.', publishedAt: '2024-05-14', because: 'it follows' },
  {
    text: 'In the test, 14 of 72 cells, one in five, were faulty.',
    publishedAt: '2024-05-14',
    because: 'fractions in words are said of what is near them',
  },
  {
    text: 'Of 88 ships 22 were late; 40 percent of the rest sailed on Monday.',
    publishedAt: '2024-05-14',
    because: 'the share is of the rest',
  },
  {
    text: 'Critics say 30 of the 88 ships, or half of those built abroad, are rusty.',
    publishedAt: '2024-05-14',
    because: 'the share has a whole of its own',
  },
  {
    text: 'The line owns 40 of the 88 ships, and 30 per cent of the quays.',
    publishedAt: '2024-05-14',
    because: 'the share is of something else',
  },
  {
    text: 'If 33 of the 88 ships, or 25 percent, were late, the line would pay.',
    publishedAt: '2024-05-14',
    because: 'a supposition',
  },
  {
    text: 'The line denied that 33 of the 88 ships, or 25 percent, were late.',
    publishedAt: '2024-05-14',
    because: 'a denial',
  },
];
