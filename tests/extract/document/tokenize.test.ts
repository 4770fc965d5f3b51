import { expect, test } from 'vitest';
import { tokenize } from '../../../src/extract/document/tokenize.ts';

test.each([
  ['Legault’s plan', ['Legault', '’s', 'plan']],
  ["they don't", ['they', "don't"]],
  ['the U.S. and J.D.Vance', ['the', 'U.S.', 'and', 'J.D.', 'Vance']],
  ['asylum-seekers, AT&T', ['asylum-seekers', ',', 'AT&T']],
  ['5. 39,540 or 7.3%', ['5', '.', '39,540', 'or', '7.3', '%']],
  ['3rd B2B snake_case _x', ['3', 'rd', 'B2B', 'snake_case', '_', 'x']],
  ['Québec Montréal-Nord naïve', ['Québec', 'Montréal-Nord', 'naïve']],
  ['Mr. Roy in Feb. 2017.', ['Mr.', 'Roy', 'in', 'Feb.', '2017', '.']],
  ['ana.roy@daily.example or www.daily.example', ['ana.roy@daily.example', 'or', 'www.daily.example']],
  ['http and https://daily.example/a', ['http', 'and', 'https://daily.example/a']],
  ['so 👍yes', ['so', '👍', 'yes']],
  ['٣٤ and x٣', ['٣٤', 'and', 'x٣']],
])('%j is cut into %j', (text, expected) => {
  const tokens = tokenize(text);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test('tokens keep their own text and lower case, however many words came before', () => {
  const words = Array.from({ length: 50_000 }, (_, index) => `Word${index.toString(36)}`);
  const tokens = tokenize(`${words.join(' ')} ${words.join(' ')}`);
  expect(tokens.map(({ text }) => text)).toEqual([...words, ...words]);
  expect(tokens.map(({ lower }) => lower)).toEqual([...words, ...words].map((word) => word.toLowerCase()));
});
