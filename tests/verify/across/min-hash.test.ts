import { expect, test } from 'vitest';
import { groupCopies } from '../../../src/verify/across/copies.ts';
import { bandsOf, signatureOf, similarity } from '../../../src/verify/across/min-hash.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ');

function signature(text: string) {
  const found = signatureOf(text);
  if (found === null) throw new Error('the text is too short');
  return found;
}

test('a text is as similar to itself as can be, whatever its case and spacing', () => {
  expect(similarity(signature(words(200)), signature(words(200).toUpperCase().replaceAll(' ', '  \n')))).toBe(1);
});

test.each([
  ['nine tenths shared', words(200), words(190, 10), 0.85],
  ['half shared', words(200), words(200, 66), 0.5],
  ['nothing shared', words(200), words(200, 500), 0],
])('estimates the similarity of two texts: %s', (_, a, b, expected) => {
  expect(Math.abs(similarity(signature(a), signature(b)) - expected)).toBeLessThan(0.2);
});

test('near copies share a band, strangers none', () => {
  const bands = new Set(bandsOf(signature(words(200))));
  expect(bandsOf(signature(words(195, 5))).some((band) => bands.has(band))).toBe(true);
  expect(bandsOf(signature(words(200, 900))).some((band) => bands.has(band))).toBe(false);
});

test('a text of few words has no signature', () => {
  expect(signatureOf(words(39))).toBeNull();
  expect(signatureOf('')).toBeNull();
});

test('copies are grouped through one another, and only copies', () => {
  const signatures = new Map(
    Object.entries({ a: words(200), b: words(190, 10), c: words(190, 20), other: words(200, 900) }).map(
      ([id, text]) => [id, signature(text)] as const,
    ),
  );
  const copies = groupCopies((id) => signatures.get(id));
  copies.join(['a', 'b']);
  copies.join(['b', 'c']);
  copies.join(['a', 'other']);
  expect(copies.storyOf('c')).toBe(copies.storyOf('a'));
  expect(copies.storyOf('other')).not.toBe(copies.storyOf('a'));
});
