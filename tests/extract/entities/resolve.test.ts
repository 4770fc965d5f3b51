import { expect, test } from 'vitest';
import { openDocument } from '../../../src/extract/document/document.ts';
import { resolveEntities } from '../../../src/extract/entities/resolve.ts';
import { extractNames } from '../../../src/extract/mentions/name/names.ts';
import { processorMilliseconds } from '../../processor-time.ts';

function resolve(text: string) {
  const blocks = [{ start: 0, end: text.length, role: 'prose' as const }];
  const document = openDocument({ article: { id: 'a', uri: 'a.txt', byline: [], language: 'en', text }, blocks });
  return resolveEntities(document, extractNames(document, []));
}

/** Entity name -> quotes of its mentions, in text order. */
function entitiesOf(text: string): Record<string, string[]> {
  const { drafts, entities } = resolve(text);
  return Object.fromEntries(
    entities.map((entity) => [
      entity.name,
      [...entity.mentions]
        .sort((a, b) => a - b)
        .map((mention) => text.slice(drafts[mention]?.start ?? 0, drafts[mention]?.end ?? 0)),
    ]),
  );
}

test.each([
  [
    'a surname and an office alone belong to the person named before',
    'Quebec Premier François Legault wrote a letter. Mr. Legault said so. The Premier has waited.',
    { 'François Legault': ['François Legault', 'Legault', 'The Premier'] },
  ],
  [
    'a short form and a long form of a given name are one person',
    'Joseph R. Biden Jr. spoke. Later Joe Biden left, and Biden slept.',
    { 'Joseph R. Biden Jr.': ['Joseph R. Biden Jr.', 'Joe Biden', 'Biden'] },
  ],
  [
    'an acronym in brackets belongs to its name',
    'The National Harbour Board (NHB) met. The NHB voted, and the board said so.',
    { 'National Harbour Board': ['National Harbour Board', 'NHB', 'NHB', 'the board'] },
  ],
  [
    'initials spell a name',
    'The Canada Border Services Agency counts claims. The CBSA said so, and the border agency agreed.',
    { 'Canada Border Services Agency': ['Canada Border Services Agency', 'CBSA', 'the border agency'] },
  ],
  [
    'a country in two spellings is one place',
    'She left the United States. In the U.S. nobody knew.',
    { 'United States': ['United States', 'U.S.'] },
  ],
])('%s', (_name, text, expected) => {
  expect(entitiesOf(text)).toMatchObject(expected);
});

test('a surname that two persons share stays apart', () => {
  const entities = entitiesOf('Anna Keller met Martin Keller. Ms. Keller spoke first.');
  expect(entities).toEqual({ 'Anna Keller': ['Anna Keller'], 'Martin Keller': ['Martin Keller'], Keller: ['Keller'] });
});

test('an office that two persons hold stays open', () => {
  const entities = entitiesOf(
    'Ontario Premier Doug Ford met Quebec Premier François Legault. The Premier said that it went well.',
  );
  expect(Object.values(entities).flat()).not.toContain('The Premier');
});

test.each([
  ['London, Ontario', 'He lives in London, Ontario.', ['CA-ON', 'CA']],
  ['London', 'He lives in London.', ['GB-ENG', 'GB']],
  ['Eastern Townships', 'He lives in Quebec’s Eastern Townships.', ['CA-QC', 'CA']],
])('%s is placed', (name, text, within) => {
  const start = text.indexOf(name.replace(/,.*/, ''));
  expect(resolve(text).drafts.find((draft) => draft.start === start)).toMatchObject({ kind: 'place', within });
});

test.each([
  ['a country', 'They fled Haiti.', 'HT'],
  ['a division', 'They fled Quebec.', 'CA-QC'],
  [
    'a division that bears a country’s name',
    'They moved from Atlanta in Georgia to Iowa and Texas, then Ohio.',
    'US-GA',
  ],
  ['a country that bears a division’s name', 'They moved from Georgia to Armenia.', 'GE'],
  ['a capital before a division', 'They flew to Washington.', 'geonames:4140963'],
])('%s has its id', (_name, text, placeId) => {
  expect(resolve(text).drafts).toContainEqual(expect.objectContaining({ placeId }));
});

test('every draft of a name has the key of its entity, and each entity its drafts', () => {
  const { drafts, entities } = resolve('Ana Ruiz of Ghana leads the Harbour Authority. Ms. Ruiz likes Ghana.');
  for (const entity of entities) {
    for (const mention of entity.mentions)
      expect(drafts[mention]).toMatchObject({ entity: entity.key, kind: entity.kind });
  }
  expect(entities.flatMap((entity) => entity.mentions)).toHaveLength(drafts.length);
});

function word(index: number): string {
  return `K${[...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
}

test.each([
  ['namesakes', (index: number) => `Anna ${word(index)} Berg left.`],
  ['presidents', (index: number) => `President ${word(index)} Berg${word(index)} left. The President said so.`],
  ['agencies', (index: number) => `The ${word(index)} Agency met. The agency said so.`],
])('ten thousand %s are resolved in linear time', (_name, sentence) => {
  const text = Array.from({ length: 10_000 }, (_, index) => sentence(index)).join(' ');
  const start = processorMilliseconds();
  expect(resolve(text).entities.length).toBeGreaterThan(5_000);
  expect(processorMilliseconds() - start).toBeLessThan(8_000);
});
