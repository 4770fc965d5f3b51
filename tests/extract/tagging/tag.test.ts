import { expect, test } from 'vitest';
import { tagWindow } from '../../../src/extract/tagging/tag.ts';

test('words keep their place in the article', () => {
  const text = 'Police said they’ve stopped 452 asylum seekers.';
  const words = tagWindow(text.slice(7), 7);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text));
  expect(words.find((word) => word.text === 'seekers')?.tags.has('Noun')).toBe(true);
  expect(words.find((word) => word.text === 'stopped')?.tags.has('Verb')).toBe(true);
});

test.each([
  ['dots', '.'.repeat(100_000)],
  ['words', 'it’s '.repeat(50_000)],
  ['line breaks', '\n'.repeat(300_000)],
])('a window of %s is left alone, at once', (_, text) => {
  expect(tagWindow(text)).toEqual([]);
});
