import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Token } from './tokenize.ts';

/** A sentence: its span (from its first token to its last), and its tokens as a half-open range of indices. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Beyond this a "sentence" is no sentence: it is cut, so that no rule meets more (the longest of 990 real pages is shorter). */
export const LONGEST_SENTENCE = 4_000;

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '«', '—', '–', '-']);
const TERMINAL = new Set(['.', '!', '?', '…']);

/** Words that, capitalised after an abbreviation, open a sentence: "in the U.S. The number …". */
const OPENERS = new Set(
  'the a an in on at by for from with he she it they we i you his her its their our this that these those but and or so yet if when while as after before since although though because however meanwhile there here what who why how where many most some more all both'.split(
    ' ',
  ),
);

/** Splits the tokens of each block into sentences. Linear in the number of tokens. */
export function splitSentences(blocks: readonly Span[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  blocks.forEach((block, blockIndex) => {
    while (token < tokens.length && at(tokens, token).start < block.start) token += 1;
    while (token < tokens.length && at(tokens, token).start < block.end) {
      const end = sentenceEnd(tokens, token, block.end);
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        firstToken: token,
        endToken: end,
        start: at(tokens, token).start,
        end: at(tokens, end - 1).end,
      });
      token = end;
    }
  });
  return sentences;
}

/** Index after the last token of the sentence that starts at `first`. */
function sentenceEnd(tokens: readonly Token[], first: number, blockEnd: number): number {
  const limit = at(tokens, first).start + LONGEST_SENTENCE;
  let index = first;
  while (index < tokens.length) {
    const token = at(tokens, index);
    if (token.start >= blockEnd || (token.start >= limit && index > first)) return index;
    if (endsSentence(tokens, index)) return afterClosing(tokens, index + 1, blockEnd);
    index += 1;
  }
  return index;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  if (!endsInStop(token.text)) return false;
  const isAbbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!isAbbreviation && !TERMINAL.has(token.text)) return false;
  let next = index + 1;
  while (next < tokens.length && !at(tokens, next).spaced && CLOSING.has(at(tokens, next).text)) next += 1;
  const closed = next > index + 1;
  const following = tokens[next];
  if (following === undefined) return true;
  if (isAbbreviation && !closed) return abbreviationEnds(token, following);
  if (!following.spaced) return isGluedSentence(tokens, index, following);
  if (TERMINAL.has(following.text)) return false;
  return OPENING.has(following.text) || !isLowerCase(following.text);
}

/** Whether a text ends as a sentence or an abbreviation does: most tokens do not, and cost no more. */
function endsInStop(text: string): boolean {
  return TERMINAL.has(text.charAt(text.length - 1));
}

/** "…on Feb. 9.Ryan Remiorz", "his province.The next": a scrape lost the line break. */
function isGluedSentence(tokens: readonly Token[], index: number, following: Token): boolean {
  const before = tokens[index - 1];
  if (before === undefined || at(tokens, index).text !== '.') return false;
  const plain = before.kind === 'number' || (before.kind === 'word' && /^\p{Ll}{3,}$/u.test(before.text));
  return plain && /^\p{Lu}\p{Ll}+$/u.test(following.text);
}

function abbreviationEnds(token: Token, following: Token): boolean {
  if (!following.spaced || isLowerCase(following.text)) return false;
  const use = ABBREVIATIONS.get(token.lower.slice(0, -1));
  if (use === 'before-name') return false;
  if (use === 'before-number' && following.kind === 'number') return false;
  if (following.text === '“' || following.text === '"') return true;
  return OPENERS.has(following.lower);
}

function afterClosing(tokens: readonly Token[], index: number, blockEnd: number): number {
  let next = index;
  while (next < tokens.length) {
    const token = at(tokens, next);
    const attached = !token.spaced && token.start < blockEnd;
    if (!attached || !(CLOSING.has(token.text) || TERMINAL.has(token.text))) break;
    next += 1;
  }
  return next;
}

function isLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function at(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}
