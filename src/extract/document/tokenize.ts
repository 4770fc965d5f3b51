import { remembered } from '../../text/remembered.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';

/** A token of the text. `lower` is the lower-case form with a straight apostrophe, for look-ups. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'symbol' | 'address';
  /** White space stands before it (or it opens the text). */
  readonly spaced: boolean;
}

/*
 * One sticky pattern a kind, built of small bricks; every brick consumes at least one character and no two repeats can match
 * the same characters, so the scan is linear in any text.
 */
const LETTER = String.raw`[\p{L}\p{M}]`;
const URL = /(?:https?:\/\/|www\.)[^\s<>"”’]+/uy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/uy;
const INITIALS = /(?:\p{Lu}\.){2,}/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const WORD = new RegExp(
  String.raw`${LETTER}[\p{L}\p{M}\p{N}_]*(?:[-\u2010\u2011'’\u02BC&](?!\p{Lu}\.\p{Lu}\.)${LETTER}[\p{L}\p{M}\p{N}_]*)*`,
  'uy',
);
const SPACE = /\s/;

/** Clitics that are words of their own: Legault’s -> Legault + ’s. Contractions ("don't", "we've") stay whole. */
const POSSESSIVE = /['’\u02BC]s$/iu;

/** Splits text into tokens with their offsets. White space is in none of them. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let mark = text.indexOf('@');
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      spaced = true;
      at += 1;
      continue;
    }
    if (mark >= 0 && mark < at) mark = text.indexOf('@', at);
    const address = addressEnd(text, at, mark);
    const initials = address > at ? at : initialsEnd(text, at);
    if (address > at) {
      push(tokens, at, text.slice(at, address), 'address', spaced);
      at = address;
    } else if (initials > at) {
      push(tokens, at, text.slice(at, initials), 'word', spaced);
      at = initials;
    } else {
      at = pushPlain(tokens, text, at, spaced);
    }
    spaced = false;
  }
  return tokens;
}

/** Pushes the word, the number or the symbol at the offset; returns where to go on. */
function pushPlain(tokens: Token[], text: string, start: number, spaced: boolean): number {
  const word = endOf(WORD, text, start);
  if (word > start) return pushWord(tokens, text, start, text.slice(start, word), spaced);
  const number = endOf(NUMBER, text, start);
  if (number > start) {
    push(tokens, start, text.slice(start, number), 'number', spaced);
    return number;
  }
  const symbol = String.fromCodePoint(text.codePointAt(start) ?? 0);
  push(tokens, start, symbol, 'symbol', spaced);
  return start + symbol.length;
}

/** Where the match of a sticky pattern at the offset ends; the offset itself where there is none. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
}

const ASCII = 0x80;
const LONGEST_LOCAL_PART = 64;

/** `mark` is the offset of the next "@", so that most tokens cost no look for an address. */
function addressEnd(text: string, at: number, mark: number): number {
  const first = text.charCodeAt(at);
  const url = first === LETTER_H || first === LETTER_W ? endOf(URL, text, at) : at;
  return url > at || mark < 0 || mark - at > LONGEST_LOCAL_PART ? url : endOf(EMAIL, text, at);
}

const LETTER_H = 'h'.charCodeAt(0);
const LETTER_W = 'w'.charCodeAt(0);

/** Letters beyond the first plane take two units, so the first stop stands one or two units on. */
function initialsEnd(text: string, at: number): number {
  return text[at + 1] === '.' || text[at + 2] === '.' ? endOf(INITIALS, text, at) : at;
}

/** Pushes a word, its possessive as a token of its own, its abbreviation stop as a part of it; returns where to go on. */
function pushWord(tokens: Token[], text: string, start: number, word: string, spaced: boolean): number {
  const end = start + word.length;
  const possessive = endsInS(word) ? POSSESSIVE.exec(word) : null;
  if (possessive !== null && possessive.index > 0) {
    push(tokens, start, word.slice(0, possessive.index), 'word', spaced);
    push(tokens, start + possessive.index, possessive[0], 'word', false);
    return end;
  }
  if (text[end] === '.') {
    const isInitial = word.length === 1 && /\p{Lu}/u.test(word);
    if (isInitial || ABBREVIATIONS.has(word.toLowerCase())) {
      push(tokens, start, `${word}.`, 'word', spaced);
      return end + 1;
    }
  }
  push(tokens, start, word, 'word', spaced);
  return end;
}

/** The long s counts as an s, as it does where case is ignored. */
function endsInS(word: string): boolean {
  const last = word.at(-1);
  return last === 's' || last === 'S' || last === 'ſ';
}

function push(tokens: Token[], start: number, text: string, kind: Token['kind'], spaced: boolean): void {
  tokens.push({ start, end: start + text.length, text, lower: lowerOf(text), kind, spaced });
}

/** V8 cuts longer words as views of the whole article, which would then stay in memory with them. */
const LONGEST_COPIED = 12;

function lowerOf(text: string): string {
  return text.length > LONGEST_COPIED ? lowered(text) : knownLower(text);
}

function lowered(text: string): string {
  return text.toLowerCase().replace(/[’\u02BC]/gu, "'");
}

/** One word is one string, so that look-ups find its hash ready. */
const knownLower = remembered(lowered);
