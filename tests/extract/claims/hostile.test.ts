import { expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';

/** One sentence of the greatest length that is read, and far longer ones. */
const LENGTHS = [4_000, 40_000];
const PIECES = [
  'rose 5% to ',
  'double ',
  'from 1 to 2 ',
  'up from 5 to ',
  'a drop of ',
  'times the ',
  '5%, or 4, or ',
  '8% more than ',
  'of the of the ',
  "the town's ",
  ', a 5% jump',
  'half as many as ',
  'the number of ',
  '5 of whom 6 ',
];

test.each(PIECES)('%j over and over takes linear time', (piece) => {
  for (const length of LENGTHS) {
    const text = `Claims ${piece.repeat(Math.ceil(length / piece.length))}.`;
    const start = performance.now();
    extract(text, { publishedAt: '2024-07-18' });
    expect(performance.now() - start).toBeLessThan(4_000);
  }
});

test.each(['rose 5% to ', 'double ', 'from 1 to 2 '])('10,000 times %j ends in good time', (piece) => {
  const start = performance.now();
  extract(`Claims ${piece.repeat(10_000)}.`, { publishedAt: '2024-07-18' });
  expect(performance.now() - start).toBeLessThan(8_000);
});

test('10,000 sentences that compare with nothing before them take linear time', () => {
  const start = performance.now();
  extract('Visits rose 5%. '.repeat(10_000), { publishedAt: '2024-07-18' });
  expect(performance.now() - start).toBeLessThan(20_000);
});
