import { expect, test } from 'vitest';
import { attribute } from '../../../../src/extract/claims/attribution/attribution.ts';
import { extractQuotes } from '../../../../src/extract/mentions/quote/quotes.ts';
import { documentOf, peopleOf } from '../../mentions/quote/reading.ts';

/** Kind and name of who answers for what stands between square brackets. */
function attributionIn(marked: string, people: readonly (readonly string[])[] = []): (string | undefined)[] {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const document = documentOf(text);
  const [mentions, entities] = people.length === 0 ? [[], []] : peopleOf(text, people);
  const quotes = extractQuotes(document, mentions, entities);
  const attribution = attribute(document, [...mentions, ...quotes], entities, { start, end });
  if (attribution.span !== undefined && attribution.entity === undefined) {
    expect(text.slice(attribution.span.start, attribution.span.end)).toBe(attribution.name);
  }
  return [attribution.kind, attribution.name, attribution.entity].filter((part) => part !== undefined);
}

test.each([
  ['“We lost [500] trees,” said Rosa Lind.', ['speaker', 'Rosa Lind']],
  ['Rosa Lind said the town lost [500] trees.', ['speaker', 'Rosa Lind']],
  ['Rosa Lind said late on Monday that the town had lost [500] trees.', ['speaker', 'Rosa Lind']],
  ['The town lost [500] trees, experts said.', ['speaker', 'experts']],
  ['The town lost [500] trees, said Rosa Lind, a forester.', ['speaker', 'Rosa Lind']],
  ['The mayor told reporters that [500] trees fell.', ['speaker', 'The mayor']],
  ['Foresters in Dale said they have counted more than [5,500] stumps.', ['speaker', 'Foresters in Dale']],
  ['According to the Forest Service, [500] trees fell.', ['source', 'the Forest Service']],
  [
    'According to Parks, Rivers and Forests Dale, the crews felled [500] trees.',
    ['source', 'Parks, Rivers and Forests Dale'],
  ],
  ['The town lost [500] trees, according to data from the Forest Service.', ['source', 'data from the Forest Service']],
  ['Figures from the Forest Service show that [500] trees fell.', ['source', 'Figures from the Forest Service']],
  ['Data from the Forest Service revealed there were [245] stumps.', ['source', 'Data from the Forest Service']],
  ['The town lost [500] trees, citing a count by the Forest Service.', ['source', 'a count by the Forest Service']],
  ['The town lost [500] trees. The figures come from the Forest Service.', ['source', 'the Forest Service']],
  [
    'Trees fell, according to Forest Service counts. The numbers show that [500] fell.',
    ['source', 'Forest Service counts'],
  ],
  ['A 2021 study by Dale College found [31] sick elms.', ['source', 'A 2021 study by Dale College']],
  [
    'A Dale College poll released in late August found that [74] per cent had moved.',
    ['source', 'A Dale College poll released'],
  ],
  ['The town lost [500] trees, per the Forest Service.', ['source', 'the Forest Service']],
  ['The town, according to the Forest Service, lost [500] trees.', ['source', 'the Forest Service']],
  ['Data released by the Forest Service shows [500] trees fell.', ['source', 'Data released by the Forest Service']],
  ['The mayor, who took office in May, told the Gazette that [500] trees fell.', ['speaker', 'The mayor']],
  ['The Forest Service estimated [500] trees fell.', ['speaker', 'The Forest Service']],
  ['A 2021 study found that [one in ten] elms is sick.', ['source', 'A 2021 study']],
])('%j: %j', (text, expected) => {
  expect(attributionIn(text)).toEqual(expected);
});

test.each([
  ['The town lost [500] trees.'],
  ['The town lost [500] trees, and Rosa Lind said so.'],
  ['The town lost [500] trees. Rosa Lind said the storm was fierce.'],
  ['The town lost [5] per cent of its trees.'],
  ['The mayor did not say that [500] trees fell.'],
  ['The mayor declined to say how many of the [500] trees fell.'],
  ['“It was fierce,” said Rosa Lind, who planted [500] trees.'],
  ['The crew added [500] trees to the park.'],
  ['The mayor called [500] people to the hall.'],
  ['The [500] figures on the frieze show dancers.'],
])('%j is the article’s own', (text) => {
  expect(attributionIn(text)).toEqual(['article']);
});

test.each([
  ['Rosa Lind came. “We lost [500] trees,” she said.', [['Rosa Lind']], ['speaker', 'Rosa Lind', 'Rosa Lind']],
  [
    '“It blew,” said Rosa Lind. Tom Ek listened. “We lost [500] trees,” she added.',
    [['Rosa Lind'], ['Tom Ek']],
    ['speaker', 'Rosa Lind', 'Rosa Lind'],
  ],
  [
    'Mr. Ek spoke to Ms. Lind. She said the town lost [500] trees.',
    [
      ['Tom Ek', 'Mr. Ek'],
      ['Rosa Lind', 'Ms. Lind'],
    ],
    ['speaker', 'Rosa Lind', 'Rosa Lind'],
  ],
  ['Lind said the town lost [500] trees.', [['Rosa Lind', 'Lind']], ['speaker', 'Lind', 'Rosa Lind']],
])('in %j a pronoun or a surname is tied to its person', (text, people, expected) => {
  expect(attributionIn(text, people)).toEqual(expected);
});
