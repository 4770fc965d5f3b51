import { describe, expect, test } from 'vitest';
import { adjectivesOf } from '../../../src/verify/match/demonyms.ts';
import { indexPlaceNames } from '../../../src/verify/match/place-names.ts';
import { segmentAround } from '../../../src/verify/match/segment.ts';
import { wordingsOf } from '../../../src/verify/match/synonyms.ts';
import { processorMilliseconds } from '../../processor-time.ts';
import { place, referenceOf } from '../builders/reference.ts';

test.each([
  ['Kenya', 'Kenyan'],
  ['Italy', 'Italian'],
  ['Brazil', 'Brazilian'],
  ['Japan', 'Japanese'],
  ['Pakistan', 'Pakistani'],
  ['France', 'French'],
  ['Niger', 'Nigerien'],
  ['United States', 'American'],
])('what is of %s is %s', (name, adjective) => {
  expect(adjectivesOf(name)).toContain(adjective);
});

test('a name of several words has no adjective by rule', () => {
  expect(adjectivesOf('Papua New Guinea')).toEqual([]);
});

describe('places are found by the longest name', () => {
  const find = indexPlaceNames(
    referenceOf({
      places: [
        place('GN', 'Guinea'),
        place('GW', 'Guinea-Bissau'),
        place('KN', 'St. Kitts and Nevis', undefined, ['Saint Kitts and Nevis']),
        place('KE', 'Kenya'),
        place('a', 'Springfield'),
        place('b', 'Springfield'),
      ],
    }),
  );
  test.each([
    ['Guinea-Bissau has farms.', ['GW']],
    ['Guinea and Guinea-Bissau have farms.', ['GN', 'GW']],
    ['It rained in Saint Kitts and Nevis.', ['KN']],
    ['Kenyan farms and Kenya’s roads', ['KE', 'KE']],
    ['Springfield is the name of two towns.', []],
    ['the kenya brand', []],
  ])('%s', (text, expected) => {
    const found = find(text, { start: 0, end: text.length });
    expect(found.map(({ id }) => id)).toEqual(expected);
    expect(found.every(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end)))).toBe(true);
  });

  test('a long text of capitals takes linear time', () => {
    const text = 'Saint Kitts and '.repeat(20_000);
    const started = processorMilliseconds();
    find(text, { start: 0, end: text.length });
    expect(processorMilliseconds() - started).toBeLessThan(2_000);
  });
});

test.each([
  ['Health expenditure (% of GDP)', 'health spending of gdp'],
  ['GDP per capita', 'gdp per head'],
  ['Unemployment rate', 'joblessness rate'],
])('%s may be worded “%s”', (title, wording) => {
  expect(wordingsOf(title)).toContain(wording);
});

test('a title without a known phrase has one wording, and a title of many not more than can be kept', () => {
  expect(wordingsOf('Lighthouses by height')).toEqual(['Lighthouses by height']);
  expect(wordingsOf('population '.repeat(50)).length).toBeLessThanOrEqual(24);
});

test.each([
  ['In Kenya, exports rose (to 5 tons), while imports fell', '5', 'to 5 tons'],
  ['It has 1,234 farms and 5 mills', '1,234', 'It has 1,234 farms'],
  ['Males 70, females 76', '76', 'females 76'],
])('beside the number in “%s” stands “%s”', (text, number, expected) => {
  const start = text.indexOf(number);
  const segment = segmentAround(text, { start: 0, end: text.length }, { start, end: start + number.length });
  expect(text.slice(segment.start, segment.end)).toBe(expected);
});
