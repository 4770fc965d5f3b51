import { fold } from '../../../text/fold.ts';
import { slipBetween } from '../../prose/spelling.ts';

/** Whether two names are one person's: `same`, `other`, or `unsure` where a surname is shared and the rest is not. */
export type SamePerson = 'same' | 'other' | 'unsure';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const SHORTEST_SHARED = 2;

/**
 * "Joseph R. Biden Jr." and "Joe Biden" are the same, "King" and "Dennis King" too; "Bill Smith" and "William Smith"
 * stay unsure; without a word in common they are two people.
 */
export function samePerson(a: NameParts, b: NameParts): SamePerson {
  const [surname, other] = [a.at(-1), b.at(-1)];
  if (surname === undefined || other === undefined) return 'unsure';
  if (a.length === b.length && a.every((word, at) => word === b[at])) return 'same';
  if (surname !== other) {
    const shared = a.some((word) => word.length > SHORTEST_SHARED && b.some((own) => isPartOf(word, own)));
    return shared || slipBetween(surname, other) !== null || isPartOf(other, surname) || isPartOf(surname, other)
      ? 'unsure'
      : 'other';
  }
  const [given, own] = [a[0], b[0]];
  if (a.length === 1 || b.length === 1 || given === undefined || own === undefined) return 'same';
  const initial = given.length === 1 || own.length === 1;
  if (initial) return given[0] === own[0] ? 'same' : 'unsure';
  return given.slice(0, SHORTEST_SHARED) === own.slice(0, SHORTEST_SHARED) || b.includes(given) ? 'same' : 'unsure';
}

/** "Smith" of "Smith-Jones", and of "Smith". */
function isPartOf(word: string, own: string): boolean {
  return word === own || (own.includes('-') && own.split('-').includes(word));
}

export function isFullName(name: string): boolean {
  return nameParts(name).length > 1;
}

/** The folded words of a name, without points and without "Jr." and the like. */
export type NameParts = readonly string[];

export function nameParts(name: string): NameParts {
  return fold(name)
    .split(/[\s,]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}
