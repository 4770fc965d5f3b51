import { expect, test } from 'vitest';
import { openDocument } from '../../../src/extract/document/document.ts';

function sentencesOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, role: 'prose' as const }];
  const article = { id: 'a', uri: 'a.txt', byline: [], language: 'en', text };
  return openDocument({ article, blocks }).sentences.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['He lives in the U.S. and works.', ['He lives in the U.S. and works.']],
  ['He lives in the U.S. The number rose.', ['He lives in the U.S.', 'The number rose.']],
  ['“We know,” said Cpl. Camille Habel. “It is so.”', ['“We know,” said Cpl. Camille Habel.', '“It is so.”']],
  ['It rose 7.3% in Feb. 2017. Then it fell.', ['It rose 7.3% in Feb. 2017.', 'Then it fell.']],
  ['It was on Feb. 9.Ryan Remiorz took it.', ['It was on Feb. 9.', 'Ryan Remiorz took it.']],
  ['President Joseph R. Biden Jr. this month said so.', ['President Joseph R. Biden Jr. this month said so.']],
  ['Is it so? “Yes,” he said.', ['Is it so?', '“Yes,” he said.']],
  ['The price was $2.7 billion... and rose.', ['The price was $2.7 billion... and rose.']],
])('%j has the sentences %j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test('a run of one character is cut, not followed for ever', () => {
  const sentences = sentencesOf('a '.repeat(20_000));
  expect(sentences.length).toBeGreaterThan(5);
  expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThan(4_100);
});
