import nlp from 'compromise/two';
import { expect, test } from 'vitest';
import { tagWindow } from '../../../src/extract/tagging/tag.ts';

test('words keep their place in the article', () => {
  const text = 'Police said they’ve stopped 452 asylum seekers.';
  const words = [...tagWindow(text.slice(7), 7)];
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text));
  expect(words.find((word) => word.text === 'seekers')?.tags.has('Noun')).toBe(true);
  expect(words.find((word) => word.text === 'stopped')?.tags.has('Verb')).toBe(true);
});

interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

test.each([
  'Asylum claims rose 12% in July, and the province’s share of them fell',
  'the size of the Border Corps program, grow the Peace Corps and create a new national service. He would, however,',
  'The Bloomberg poll shows that Americans living in Roxham, Quebec, haven’t made up their minds; 4km away they’re sure',
  '“The number of households led by single mothers has,” she said. “It’s up.”\n\nMayor Li-Ann Roy’s staff didn’t',
  'PRICES WENT UP BY A THIRD, SAYS THE U.S. BUREAU OF LABOR: between 5-9pm on May 3 2019 the dunno crowd was gonna leave',
  'who had he survived, would have been right after some sort of plenty of work-in-the-dark',
])('what is tagged has the tags that compromise gives: %s', (text) => {
  const sentences = nlp(text).document as unknown as readonly (readonly Term[])[];
  const terms = sentences.flat().filter((term) => term.text !== '');
  const words = [...tagWindow(text)];
  expect(words.map((word) => [word.text, [...word.tags]])).toEqual(terms.map((term) => [term.text, [...term.tags]]));
});

test.each([
  ['dots', '.'.repeat(100_000)],
  ['words', 'it’s '.repeat(50_000)],
  ['line breaks', '\n'.repeat(300_000)],
])('a window of %s is left alone, at once', (_, text) => {
  expect([...tagWindow(text)]).toEqual([]);
});
