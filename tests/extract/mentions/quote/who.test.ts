import { expect, test } from 'vitest';
import { extractQuotes } from '../../../../src/extract/mentions/quote/quotes.ts';
import { documentOf, peopleOf } from './reading.ts';

/** The entity key of each direct quote's speaker, null where it is left open. */
function speakersIn(text: string, people: readonly (readonly string[])[]): (string | null)[] {
  const [mentions, entities] = peopleOf(text, people);
  return extractQuotes(documentOf(text), mentions, entities)
    .filter((quote) => quote.direct)
    .map((quote) => quote.speaker ?? null);
}

const LIND = ['Rosa Lind', 'Ms. Lind', 'Lind'] as const;
const EK = ['Thomas Ek', 'Mr. Ek', 'Ek'] as const;
const OKE = ['Dan Oke', 'Oke'] as const;

test.each([
  ['“It rained,” Ms. Lind said.', [LIND, EK], ['Rosa Lind']],
  ['“It rained,” Lind said. “It poured.”', [LIND, EK], ['Rosa Lind', 'Rosa Lind']],
  ['Rosa Lind met Thomas Ek.\n“It rained,” she said.', [LIND, EK], ['Rosa Lind']],
  ['Rosa Lind met Thomas Ek.\n“It rained,” he said.', [LIND, EK], ['Thomas Ek']],
  ['“It rained,” said Thomas Ek.\n“It poured,” he added.', [LIND, EK], ['Thomas Ek', 'Thomas Ek']],
  ['“It rained,” said Thomas Ek.\nDan Oke came late. “It poured,” he added.', [EK, OKE], ['Thomas Ek', 'Thomas Ek']],
  ['“It rained,” said Thomas Ek.\nDan Oke came late. “It poured,” he said.', [EK, OKE], ['Thomas Ek', 'Dan Oke']],
  ['“It rained,” said a spokesperson for the board, Rosa Lind.', [LIND], ['Rosa Lind']],
])('in %j the speakers of %j are %j', (text, people, expected) => {
  expect(speakersIn(text, people)).toEqual(expected);
});

test.each([
  ['Rosa Lind spoke.\n“It rained,” he said.', [LIND]],
  ['“It rained,” they said.', [LIND, EK]],
  ['Rosa Lind left. “It rained,” a neighbour said.', [LIND]],
  ['“It rained,” said Mr. Ek’s office.', [EK]],
  ['“It rained,” Rosa Lind and Thomas Ek said.', [LIND, EK]],
  ['“It rained,” a friend of Rosa Lind said.', [LIND]],
])('in %j the speaker stays open', (text, people) => {
  expect(speakersIn(text, people)).toEqual([null]);
});
