import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that somebody made to bring a program down. */
export interface HostileCase {
  readonly name: string;
  readonly uri: string;
  readonly content: () => string | Uint8Array;
}

const TIMES = 10_000;
const LONG = 1_000_000;
const CHARACTERS = [
  ' ',
  '.',
  ',',
  '\n',
  '-',
  '"',
  "'",
  '(',
  '’',
  '“',
  'a',
  'A',
  '0',
  '1',
  '$',
  '%',
  '*',
  '_',
  '#',
  '<',
  '&',
  '[',
  '|',
  '`',
  '~',
  '\u00a0',
  '\u200b',
  '\u0301',
  'é',
  '中',
  '😀',
];
const ENDINGS = ['txt', 'md', 'html'];
/** Phrases that make extractors look on: an opening without its end, a list that never stops. */
const PHRASES = [
  "it's",
  'of the',
  'from 1 to',
  '5 days and',
  'one hundred and',
  '1,000',
  '$1',
  '1 per cent',
  '1-',
  '1/',
  'said',
  '"x" said',
  'more than',
  'A. B.',
  'Mr.',
  'Jan. 1',
  'St.',
  'Smith and',
  'the Ministry of',
  '(a',
  '“a',
  '<b>',
  '<div>',
  '[a](',
  '![',
  '**',
  '- ',
  '> ',
  '&amp;',
  '&#',
  '{"a":',
  '[[',
];

/**
 * Long runs of one character, a line of 100 MB, ten thousand repeats of each phrase and of the words of the lexicon (one in
 * `every`), and the strings and pages of the folder that others collected.
 */
export function hostileCases(folder: string, every: number): readonly HostileCase[] {
  const repeated = (text: string, index: number): HostileCase => ({
    name: `${JSON.stringify(text)} times ${TIMES}`,
    uri: `phrase.${ENDINGS[index % ENDINGS.length]}`,
    content: () => `${text} `.repeat(TIMES),
  });
  return [
    ...CHARACTERS.flatMap((character) =>
      ENDINGS.map((ending) => ({
        name: `${JSON.stringify(character)} times ${LONG} as ${ending}`,
        uri: `run.${ending}`,
        content: () => character.repeat(LONG),
      })),
    ),
    { name: 'a line of 100 MB', uri: 'line.txt', content: () => 'boats '.repeat(17_000_000) },
    {
      name: 'a line of 100 MB as JSON Lines',
      uri: 'line.jsonl',
      content: () => `{"text":"${'boats '.repeat(17_000_000)}"}\n`,
    },
    ...PHRASES.flatMap((phrase) => ENDINGS.map((_, index) => repeated(phrase, index))),
    ...lexiconWords()
      .filter((_, index) => index % every === 0)
      .map((word) => repeated(word, 0)),
    ...collected(folder),
  ];
}

/** Every word that a table of the lexicon names. */
function lexiconWords(): readonly string[] {
  const root = 'src/extract/lexicon';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  return [
    ...new Set([...sources.matchAll(/'([A-Za-z][A-Za-z .'-]{0,30})'/g)].map((match) => match[1] ?? '')),
  ].toSorted();
}

function collected(folder: string): readonly HostileCase[] {
  if (!existsSync(folder)) {
    console.log(`hostile: there is no ${folder}`);
    return [];
  }
  const strings: readonly string[] = JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8'));
  const html = readdirSync(join(folder, 'html5lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:dat|test|txt)$/.test(file))
    .map((file) => ({
      name: `html5lib ${file}`,
      uri: 'page.html',
      content: () => readFileSync(join(folder, 'html5lib', file)),
    }));
  const dump = strings.map((text) => JSON.stringify({ text: `${text}\n\nThe port counted 12 boats.` })).join('\n');
  return [
    ...html,
    { name: 'naughty strings, one an article', uri: 'strings.jsonl', content: () => dump },
    { name: 'naughty strings as one text', uri: 'strings.txt', content: () => strings.join('\n') },
    {
      name: 'naughty strings as a page',
      uri: 'strings.html',
      content: () => strings.map((text) => `<p>${text}</p>`).join('\n'),
    },
  ];
}
