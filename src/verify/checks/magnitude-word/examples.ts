import type { FoundExample, LeftAloneExample } from '../example.ts';

export const FOUND: readonly FoundExample[] = [
  {
    text: 'The bridge will cost $3.6 billion, the state said. Voters approved the $3.6 million bridge in May.',
    publishedAt: '2024-05-14',
    quote: '$3.6 million',
    severity: 'warning',
    cause: 'magnitude',
    expected: 3600000000.0,
  },
  {
    text: 'The lab made 45 million vaccine doses in March. Of the 45 billion doses, a third went abroad.',
    publishedAt: '2024-05-14',
    quote: '45 billion',
    severity: 'warning',
    cause: 'magnitude',
    expected: 45000000,
  },
];

export const LEFT_ALONE: readonly LeftAloneExample[] = [
  {
    text: 'The bridge will cost $3.6 billion, the state said. Voters approved the $3.6 billion bridge in May.',
    publishedAt: '2024-05-14',
    because: 'the same',
  },
  {
    text: 'The bridge will cost $3.6 billion, the state said. A first survey of the ground took $3.6 million.',
    publishedAt: '2024-05-14',
    because: 'of two things',
  },
  {
    text: 'The lab made 1 million vaccine doses in March. The world needs 1 billion doses.',
    publishedAt: '2024-05-14',
    because: 'one digit comes by chance',
  },
];
