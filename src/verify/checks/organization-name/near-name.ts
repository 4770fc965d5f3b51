import { nounLemma } from '../../../text/lemma.ts';
import { houseSpelling, slipBetween } from '../../prose/spelling.ts';
import { isFunctionWord } from './name-tokens.ts';

/** In what way a name is nearly another. */
export type NearName = 'preposition' | 'adjective-for-country' | 'number' | 'spelling' | 'word-order';

/**
 * How `words` differ from `name`, both folded and of one length: by exactly one word that is easily mistaken, or by their
 * order alone. Null where they are equal or differ by more: another word makes another organization.
 */
export function nearName(words: readonly string[], name: readonly string[]): NearName | null {
  if (words.length !== name.length) return null;
  const differing = name.flatMap((word, at) => (sameWord(words[at] ?? '', word) ? [] : [at]));
  const [at, second] = differing;
  if (at === undefined) return null;
  if (second === undefined) return mistaken(words[at] ?? '', name[at] ?? '');
  return sameBag(words, name) ? 'word-order' : null;
}

function mistaken(word: string, right: string): NearName | null {
  if (isFunctionWord(word) !== isFunctionWord(right)) return null;
  if (isFunctionWord(word)) return 'preposition';
  if (nounLemma(word) === nounLemma(right)) return 'number';
  if (isAdjectiveOf(word, right) || isAdjectiveOf(right, word)) return 'adjective-for-country';
  return isTypo(word, right) ? 'spelling' : null;
}

const SHORTEST_COUNTRY_STEM = 4;

/** Canadian of Canada, American of America, Italian of Italy, Japanese of Japan: a demonym's ending on the country's stem. */
function isAdjectiveOf(adjective: string, country: string): boolean {
  const ending = /(?:ian|ean|ese|ish|an|n)$/.exec(adjective);
  if (ending === null) return false;
  const stem = adjective.slice(0, ending.index);
  return stem.length >= SHORTEST_COUNTRY_STEM && country.startsWith(stem) && country.length - stem.length <= 2;
}

const SHORTEST_TYPO = 6;

/** One letter wrong, missing, added or swapped in a long word; house spellings (defence, defense) are no slip. */
function isTypo(word: string, right: string): boolean {
  if (Math.min(word.length, right.length) < SHORTEST_TYPO) return false;
  return slipBetween(word, right) !== null;
}

function sameWord(a: string, b: string): boolean {
  return a === b || houseSpelling(a) === houseSpelling(b);
}

function sameBag(a: readonly string[], b: readonly string[]): boolean {
  const left = a.map(houseSpelling).toSorted();
  const right = b.map(houseSpelling).toSorted();
  return left.every((word, at) => word === right[at]);
}
