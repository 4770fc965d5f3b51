import { DETERMINERS, PREPOSITIONS } from '../../lexicon/clause-words.ts';
import type { Marked } from './marks.ts';
import type { Piece } from './pieces.ts';

const SMALL = new Set(['and', 'or', 'but', 'nor', 'vs', 'vs.', 'not', 'is', 'as', 'n']);
const WORK_NOUNS = new Set(
  'show film movie book novel song album series program programme podcast play musical sitcom drama documentary memoir bestseller titled entitled named known nicknamed headlined game magazine newspaper column blog website site essay article report act bill project campaign episode segment track single hit comedy exhibition painting poem'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
}

/** "Fox News Sunday", "The Art of the Deal": every word that a title capitalises is capitalised. */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 12 || /[!?…]/u.test(text)) return false;
  const weighty = words.filter((word) => !isSmall(word));
  return weighty.length > 0 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function isSmall(word: string): boolean {
  const lower = word.toLowerCase();
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || SMALL.has(lower);
}

/** The title of a work, judged by its capitals and by what stands before it: "the show “Open House”". */
export function isTitle(pieces: readonly Piece[], index: number, text: string): boolean {
  if (!isTitleCase(text)) return false;
  const before = pieces[index - 1];
  if (before === undefined) return !/[.]$/u.test(text) && wordsOf(text).length > 1;
  return (
    wordsOf(text).length > 1 ||
    PREPOSITIONS.has(before.lower) ||
    WORK_NOUNS.has(before.lower) ||
    DETERMINERS.has(before.lower) ||
    before.lower === "'s"
  );
}

/** A sentence of speech by its own form: five words or more, a capital first, a stop last. */
export function isSentenceLike(text: string, quote: Marked): boolean {
  const words = text.slice(quote.start, quote.end).trim();
  return (
    /^[\p{Lu}\p{N}'’‘[($]/u.test(words) &&
    /[.!?…,—–-][’')\]]?$/u.test(words) &&
    wordsOf(words.slice(0, 400)).length >= 5
  );
}
