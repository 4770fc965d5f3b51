import type { Span } from '../../../model/span.ts';
import { startsCapital } from '../../../text/capital.ts';
import { fold } from '../../../text/fold.ts';
import { wordStarts } from '../../../text/word-starts.ts';

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
  readonly slice: (from: number, to: number) => readonly NameToken[];
}

export function nameTokens(text: string): readonly NameToken[] {
  const { count, slice } = openNameTokens(text);
  return slice(0, count);
}

export function openNameTokens(text: string): NameTokens {
  const words = text.match(WORD) ?? [];
  let starts: readonly number[] | undefined;
  const read: (NameToken | undefined)[] = [];
  const at = (index: number): NameToken | undefined => {
    starts ??= wordStarts(text, words);
    const [start, printed] = [starts[index], words[index]];
    const known = read[index];
    if (start === undefined || printed === undefined || known !== undefined) return known;
    const bare = withoutPossessive(printed);
    const before = index === 0 ? -1 : (starts[index - 1] ?? 0) + withoutPossessive(words[index - 1] ?? '').length;
    const token = {
      start,
      end: start + bare.length,
      word: fold(bare),
      capitalized: isCapitalized(printed),
      joined: before >= 0 && isJoint(text, before, start),
      possessive: bare.length < printed.length,
    };
    read[index] = token;
    return token;
  };
  return {
    count: words.length,
    isCapitalized: (at) => isCapitalized(words[at] ?? ''),
    folded: (at) => fold(withoutPossessive(words[at] ?? '')),
    at,
    slice: (from, to) =>
      Array.from({ length: Math.min(to, words.length) - from }, (_, index) => at(from + index)).filter(
        (token) => token !== undefined,
      ),
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
