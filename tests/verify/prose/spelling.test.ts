import { expect, test } from 'vitest';
import { nearPairs, slipBetween } from '../../../src/verify/prose/spelling.ts';
import { processorMilliseconds } from '../../processor-time.ts';

test.each([
  ['legualt', 'legault', 'exchanged', 3],
  ['villefrance', 'villefranche', 'missing', 10],
  ['legaullt', 'legault', 'added', 6],
  ['legeult', 'legault', 'wrong', 3],
  ['halverson', 'halvorsen', 'exchanged', 4],
])('%s for %s: a letter is %s', (a, b, kind, at) => {
  expect(slipBetween(a, b)).toEqual({ kind, at });
});

test.each([
  ['legault', 'legault'],
  ['legault', 'leduc'],
  ['halvorsen', 'halversan'],
])('%s and %s are the same, or more than a slip apart', (a, b) => {
  expect(slipBetween(a, b)).toBeNull();
});

test('pairs are found once, in the order of the list', () => {
  expect(nearPairs(['tremblay', 'legault', 'trembly', 'legualt', 'roy'])).toEqual([
    ['tremblay', 'trembly'],
    ['legault', 'legualt'],
  ]);
});

test('a long list of unlike names is searched at once', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `name${at.toString(36).padStart(6, 'q')}x`);
  const started = processorMilliseconds();
  nearPairs(names);
  expect(processorMilliseconds() - started).toBeLessThan(4_000);
});
