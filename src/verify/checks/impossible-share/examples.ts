import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'Some 130 per cent of eligible voters took part.',
    publishedAt: '2024-05-14',
    quote: '130 per cent',
    severity: 'error',
    expected: 100,
  },
  {
    text: 'Of the 30 sailors, 42 were saved.',
    publishedAt: '2024-05-14',
    quote: '42',
    severity: 'error',
    expected: 30,
  },
  {
    text: 'Medics said 85 of the 70 marchers had been treated.',
    publishedAt: '2024-05-14',
    quote: '85',
    severity: 'error',
    expected: 70,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  { text: 'Some 93 per cent of eligible voters took part.', publishedAt: '2024-05-14', because: 'less than all' },
  { text: 'Of the 42 sailors, 30 were saved.', publishedAt: '2024-05-14', because: 'a part' },
  {
    text: 'The goalkeeper gave 110 per cent, the coach said.',
    publishedAt: '2024-05-14',
    because: 'a way of speaking',
  },
  {
    text: 'The prison is at 130 per cent of capacity.',
    publishedAt: '2024-05-14',
    because: 'capacity may be exceeded',
  },
  {
    text: 'The school has 130 per cent of the pupils it was built for.',
    publishedAt: '2024-05-14',
    because: 'held against what was planned',
  },
  {
    text: 'The ministry rejected reports that 130 per cent of voters had taken part.',
    publishedAt: '2024-05-14',
    because: 'a denial',
  },
];
