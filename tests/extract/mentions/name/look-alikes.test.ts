import { expect, test } from 'vitest';
import { openDocument } from '../../../../src/extract/document/document.ts';
import { asItLooks, findLookAlikes } from '../../../../src/extract/mentions/name/look-alikes.ts';

function lookAlikesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, role: 'prose' as const }];
  const document = openDocument({ article: { id: 'a', uri: 'a.txt', byline: [], language: 'en', text }, blocks });
  return findLookAlikes(document).map(({ start, end, looksLike }) => `${text.slice(start, end)} -> ${looksLike}`);
}

test.each([
  ['J\u043Ehn Smith left.', ['J\u043Ehn -> John']],
  ['John Smith left.', []],
  ['The word мир means peace.', []],
  ['Montréal and Łódź are cities.', []],
])('%j hides %j', (text, expected) => {
  expect(lookAlikesIn(text)).toEqual(expected);
});

test('a word reads as it looks', () => {
  expect(asItLooks('\u0421anada')).toBe('Canada');
  expect(asItLooks('Canada')).toBe('Canada');
});
