import type { Span } from '../../../model/span.ts';
import { startsCapital } from '../../../text/capital.ts';
import { fold } from '../../../text/fold.ts';
import { type WordSpan, wordSpans } from '../../../text/word-spans.ts';

/** A word of a text with its place, folded for comparing. */
export interface NameToken extends Span {
  readonly word: string;
  readonly capitalized: boolean;
  /** Whether it follows the token before within one phrase: a space, a comma or a hyphen between them. */
  readonly joined: boolean;
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[.'\u2019&][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['\u2019]s$/i;
const LONGEST_GAP = 3;

/** The words of a text, each read when it is asked for: of an article's few are. */
export interface NameTokens {
  readonly count: number;
  readonly isCapitalized: (at: number) => boolean;
  readonly folded: (at: number) => string;
  /** Undefined before the first and after the last. */
  readonly at: (at: number) => NameToken | undefined;
}

export function nameTokens(text: string): readonly NameToken[] {
  const { count, at } = openNameTokens(text);
  return Array.from({ length: count }, (_, index) => at(index)).filter((token) => token !== undefined);
}

export function openNameTokens(text: string): NameTokens {
  const words = text.match(WORD) ?? [];
  let spans: readonly WordSpan[] | undefined;
  const endOf = ({ word, start }: WordSpan) => start + withoutPossessive(word).length;
  return {
    count: words.length,
    isCapitalized: (at) => isCapitalized(words[at] ?? ''),
    folded: (at) => fold(withoutPossessive(words[at] ?? '')),
    at: (at) => {
      spans ??= wordSpans(text, words);
      const found = spans[at];
      if (found === undefined) return undefined;
      const { word, start } = found;
      const end = endOf(found);
      const before = spans[at - 1];
      return {
        start,
        end,
        word: fold(text.slice(start, end)),
        capitalized: isCapitalized(word),
        joined: before !== undefined && isJoint(text, endOf(before), start),
        possessive: end < start + word.length,
      };
    },
  };
}

function withoutPossessive(word: string): string {
  return word.replace(POSSESSIVE, '');
}

function isCapitalized(word: string): boolean {
  return startsCapital(word) || /^\p{N}/u.test(word);
}

function isJoint(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && /^(?:, ?| ?& ?| |-)$/.test(text.slice(from, to));
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set('of for and on in to the at by with from'.split(' '));

/** Words of many organizations' names: they say what kind of body it is, not which. */
const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  (
    'department ministry agency council board commission office bureau institute association society centre center union ' +
    'federation service services authority committee national international federal general foundation group network'
  ).split(' '),
);

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

export function isDistinctive(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !KINDS_OF_BODY.has(word);
}
