import { expect, test } from 'vitest';
import { asItLooks, findLookAlikes } from '../../src/text/look-alikes.ts';
import { processorMilliseconds } from '../processor-time.ts';

test.each([
  ['J\u043Ehn Smith left.', ['J\u043Ehn -> John']],
  ['\u0410nna and \u0391nna left.', ['\u0410nna -> Anna', '\u0391nna -> Anna']],
  ['C\u0391NADA', ['C\u0391NADA -> CANADA']],
  ['\u200BJo\u200D\u200Bhn\u200B Smith', ['Jo\u200D\u200Bhn -> John']],
  ['J\u043E\u200Bhn', ['J\u043E\u200Bhn -> John']],
  ['John Smith left.', []],
  ['The word мир means peace.', []],
  ['Это Xбoкс и ПК.', []],
  ['Montréal and Łódź are cities.', []],
  ['sinα, IFNα, PPARγ, χ2, κB, 5 μm', []],
])('%j hides %j', (text, expected) => {
  const found = findLookAlikes(text);
  expect(found.map(({ start, end, looksLike }) => `${text.slice(start, end)} -> ${looksLike}`)).toEqual(expected);
});

test('a word reads as it looks', () => {
  expect(asItLooks('\u0421anada')).toBe('Canada');
  expect(asItLooks('Canada')).toBe('Canada');
});

test.each([
  ['invisible characters alone', '\u200B'],
  ['invisible characters in a word', 'a\u200B'],
  ['look-alikes', 'o\u043E'],
  ['words', 'J\u043Ehn '],
])('a long text is read in time: %s', (_, passage) => {
  const begun = processorMilliseconds();
  findLookAlikes(passage.repeat(100_000));
  expect(processorMilliseconds() - begun).toBeLessThan(2000);
});
