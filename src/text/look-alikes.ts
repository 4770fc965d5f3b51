import type { Span } from '../model/span.ts';

/** Cyrillic and Greek letters that look like Latin ones. Source: Unicode Technical Standard 39, confusables, single letters. */
const PAIRS =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS αa βb εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const OTHER_SCRIPT = /[\u0370-\u052F]/;

/** The word as it looks, in Latin letters; the same word where no letter is a look-alike. */
export function asItLooks(word: string): string {
  return OTHER_SCRIPT.test(word) ? [...word].map((letter) => LATIN_FOR.get(letter) ?? letter).join('') : word;
}

/** Invisible characters: zero width, joiners, direction marks, soft hyphen. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** A word that hides what it is, and what it looks like. */
export interface LookAlike extends Span {
  readonly looksLike: string;
  /** The characters that hide it, each once: letters of another script, or invisible ones. */
  readonly hidden: readonly string[];
  readonly by: 'letters' | 'invisible';
}

const WORD = /[\p{L}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
const LATIN = /\p{Script=Latin}/u;
const ALL_LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const GREEK = /[\u0370-\u03FF]/;

/** Joiners and marks have their work in other scripts, in emoji and at a word's edges; a soft hyphen in any: not between Latin letters. */
const INVISIBLE_INSIDE =
  /(?<=[\p{Script=Latin}\p{M}])[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+(?=\p{Script=Latin})/gu;

/**
 * Words in which Latin letters are mixed with look-alikes of Greek or Cyrillic, or that have invisible characters between
 * Latin letters. Words of one script throughout are none, nor are those beside a word of that script.
 */
export function findLookAlikes(text: string): readonly LookAlike[] {
  if (!OTHER_SCRIPT.test(text) && !INVISIBLE.test(text)) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }));
  return words.flatMap(({ word, start }, at) => {
    if (!LATIN.test(word)) return [];
    const beside = [words[at - 1], words[at + 1]].some((other) => other !== undefined && isOfOtherScript(other.word));
    return lookAlike(word, start, beside) ?? [];
  });
}

function lookAlike(word: string, start: number, besideOtherScript: boolean): LookAlike | null {
  const invisible = word.match(INVISIBLE_INSIDE) ?? [];
  const bare = word.replace(new RegExp(INVISIBLE, 'g'), '');
  const letters = besideOtherScript ? [] : lettersHiding(bare);
  const hidden = letters.length > 0 ? letters : [...invisible.join('')];
  if (hidden.length === 0) return null;
  const { from, to } = withoutEdges(word);
  return {
    start: start + from,
    end: start + to,
    looksLike: letters.length > 0 ? asItLooks(bare) : bare,
    hidden: [...new Set(hidden)],
    by: letters.length > 0 ? 'letters' : 'invisible',
  };
}

/** The look-alikes in a word that is otherwise Latin; none where they may be symbols, as in "TNFα", "sin α" and "κB". */
function lettersHiding(word: string): readonly string[] {
  const letters = [...word];
  const found = letters.filter((letter) => OTHER_SCRIPT.test(letter));
  if (found.length === 0 || !ALL_LATIN.test(asItLooks(word))) return [];
  return found.some((letter) => GREEK.test(letter)) && !isGreekInProse(word) ? [] : found;
}

const FEWEST_LATIN = 2;

/** Greek letters are symbols all over science; a word of prose has one case, and no symbol at its edge but a capital or an omicron. */
function isGreekInProse(word: string): boolean {
  const latin = [...word].filter((letter) => LATIN.test(letter)).length;
  const oneCase = /^\p{Lu}?[\p{Ll}\p{M}]+$/u.test(word) || /^[\p{Lu}\p{M}]+$/u.test(word);
  return oneCase && latin >= FEWEST_LATIN && !/^[\u03B1-\u03BE\u03C0-\u03C9]|[\u03B1-\u03BE\u03C0-\u03C9]$/u.test(word);
}

function isOfOtherScript(word: string): boolean {
  return OTHER_SCRIPT.test(word) && !LATIN.test(word);
}

/** The stretch of a word between the invisible characters at its edges, which belong to the space around it. */
function withoutEdges(word: string): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = word.length;
  while (INVISIBLE.test(word.charAt(from))) from += 1;
  while (INVISIBLE.test(word.charAt(to - 1))) to -= 1;
  return { from, to };
}
