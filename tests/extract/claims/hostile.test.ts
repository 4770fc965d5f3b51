import { expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';
import { processorMilliseconds } from '../../processor-time.ts';

const seconds = (text: string) => {
  const start = processorMilliseconds();
  extract(text, { publishedAt: '2024-07-18' });
  return (processorMilliseconds() - start) / 1000;
};

/** A sentence of the greatest length that is read, and a text four times as long. */
const [SHORT, LONG] = [4_000, 16_000];

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

/** Quadratic time would be 16 times as much; what is left is for a busy machine. */
test.each(PIECES)('%j over and over takes linear time', (piece) => {
  const text = (length: number) => `Claims ${piece.repeat(Math.ceil(length / piece.length))}.`;
  seconds(text(SHORT));
  expect(seconds(text(LONG))).toBeLessThan(10 * Math.max(0.2, seconds(text(SHORT))));
});

test.each(['rose 5% to ', 'double ', 'from 1 to 2 '])(
  '10,000 times %j ends in good time',
  (piece) => {
    expect(seconds(`Claims ${piece.repeat(10_000)}.`)).toBeLessThan(40);
  },
  60_000,
);

test('5,000 sentences that have no number before them to speak of take linear time', () => {
  expect(seconds('Visits rose 5%. '.repeat(5_000))).toBeLessThan(20);
}, 30_000);
