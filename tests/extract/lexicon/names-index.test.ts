import { expect, test } from 'vitest';
import { demonymOf, flagsOf, placesNamed } from '../../../src/extract/lexicon/names-index.ts';
import { WORD_FLAGS } from '../../../src/extract/lexicon/word-flags.ts';

test.each([
  ['quebec', { id: 'CA-QC', within: ['CA'] }],
  ['u.s.', { id: 'US', within: [] }],
  ['new york state', { id: 'US-NY', within: ['US'] }],
  ['washington, d.c.', { id: 'US-DC', within: ['US'] }],
  ['ottawa', { id: 'geonames:6094817', within: ['CA-ON', 'CA'], isCapital: true }],
  ['hemmingford', { id: 'geonames:5973741', within: ['CA-QC', 'CA'] }],
])('%s is first of all %j', (name, place) => {
  expect(placesNamed(name)[0]).toMatchObject(place);
});

test.each(['queb', 'quebecx', '', '|', ':', 'the of and'])('%j is no place', (name) => {
  expect(placesNamed(name)).toEqual([]);
});

test.each([
  ['john', WORD_FLAGS.strongGiven | WORD_FLAGS.given],
  ['legault', WORD_FLAGS.surname],
  ['border', WORD_FLAGS.noun],
  ['says', WORD_FLAGS.word],
])('%s has its flags', (word, flags) => {
  expect(flagsOf(word) & flags).toBe(flags);
});

test('a word in no list has no flags', () => {
  expect(flagsOf('zzqx')).toBe(0);
  expect(flagsOf('joh')).not.toBe(flagsOf('john'));
});

test.each([
  ['canadian', 'CA'],
  ['haitians', 'HT'],
  ['quebecers', 'CA-QC'],
  ['border', undefined],
])('%s belongs to %s', (word, code) => {
  expect(demonymOf(word)).toBe(code);
});
