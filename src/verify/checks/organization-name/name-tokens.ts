import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';

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

export function nameTokens(text: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const bare = raw.replace(POSSESSIVE, '');
    const gap = text.slice(end, Math.min(start, end + LONGEST_GAP + 1));
    tokens.push({
      start,
      end: start + bare.length,
      word: fold(bare) === '&' ? 'and' : fold(bare),
      capitalized: /^[\p{Lu}\p{N}]/u.test(raw),
      joined: tokens.length > 0 && gap.length <= LONGEST_GAP && /^(?:, ?| ?& ?| |-)$/.test(gap),
      possessive: bare.length < raw.length,
    });
    end = start + bare.length;
  }
  return tokens;
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
