import { expect, test } from 'vitest';
import { extract, openReference } from '../../../src/index.ts';
import { checkContext } from '../../../src/verify/context.ts';
import { figurePattern } from '../../../src/verify/figures/figure-pattern.ts';
import { findAll } from '../../../src/verify/figures/find.ts';
import { markOf, STOP } from '../../../src/verify/figures/marks.ts';
import { everyParagraph } from '../../../src/verify/figures/paragraphs.ts';

const contextOf = (text: string) => checkContext(extract(text, { publishedAt: '2024-05-14' }), openReference([]));

test('every number is one mark, and its figure quotes the text', () => {
  const text = 'Of the 88 ships, 22, or 25 percent, were sold in May. About $3 million was lost in two weeks.';
  const [paragraph] = everyParagraph(contextOf(text));
  const [n, p, t, m, d] = (['n', 'p', 't', 'm', 'd'] as const).map(markOf);
  expect(paragraph?.skeleton).toBe(
    `Of the ${n} ships, ${n}, or ${p}, were sold in ${t}${STOP} About ${m} was lost in ${d}${STOP}`,
  );
  for (const { start, end, quote } of paragraph?.figures ?? []) expect(text.slice(start, end)).toBe(quote);
});

test('the stop of an abbreviation ends no sentence', () => {
  const [paragraph] = everyParagraph(contextOf('Mr. Smith paid the U.S. Army 20 dollars. It was late.'));
  expect(paragraph?.skeleton.split(STOP)).toHaveLength(3);
});

test('a mark that the text itself holds is no number', () => {
  const [paragraph] = everyParagraph(contextOf(`Some ${markOf('n')} of the 30 ships were late.`));
  expect(paragraph?.skeleton.match(new RegExp(markOf('n'), 'g'))).toHaveLength(1);
});

const PART_OF = figurePattern('(?<word>some )?{part:n} of the {whole:n}');

test('a pattern gives its numbers by their names, and other groups by where they stand', () => {
  const text = 'The mayor said that some 20 of the 60 trams were late.';
  const context = contextOf(text);
  const [found] = everyParagraph(context).flatMap((paragraph) => findAll(context, paragraph, PART_OF));
  expect(found?.figures['part']?.quote).toBe('20');
  expect(found?.figures['whole']?.quote).toBe('60');
  const { start, end } = found?.spans['word'] ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('some ');
});

test.each([
  'If 20 of the 60 trams were late, nobody would ride.',
  'The line denied that 20 of the 60 trams were late.',
  'The line expects 20 of the 60 trams to be late.',
  'The target is 20 of the 60 trams.',
  'It is not true that 20 of the 60 trams were late.',
  'Were 20 of the 60 trams late?',
  'The line could lose 20 of the 60 trams.',
  'Only 20 of the 60 trams came, he joked.',
])('no statement of fact: %s', (text) => {
  const context = contextOf(text);
  expect(everyParagraph(context).flatMap((paragraph) => findAll(context, paragraph, PART_OF))).toEqual([]);
});
