import { CLASS, classAt, isSpace } from '../../text/characters.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { type Spelling, spellingAt } from './spelling.ts';

/** A token of the text: where a spelling stands. */
export interface Token extends Spelling {
  readonly start: number;
  readonly end: number;
  /** White space stands before it (or it opens the text). */
  readonly spaced: boolean;
}

/*
 * One sticky pattern a kind, built of small bricks; every brick consumes at least one character and no two repeats can match
 * the same characters, so the scan is linear in any text. Plain ASCII letters and digits, most of any English text, are cut
 * without them.
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
      push(tokens, text, at, address, 'address', spaced);
      at = address;
    } else if (initials > at) {
      push(tokens, text, at, initials, 'word', spaced);
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
  const first = classAt(text, start);
  const word = first === CLASS.letter || first === CLASS.beyond ? wordEnd(text, start) : start;
  if (word > start) return pushWord(tokens, text, start, word, spaced);
  const number = first === CLASS.digit || first === CLASS.beyond ? numberEnd(text, start) : start;
  if (number > start) return push(tokens, text, start, number, 'number', spaced);
  const isPair = (text.codePointAt(start) ?? 0) >= BEYOND_FIRST_PLANE;
  return push(tokens, text, start, isPair ? start + 2 : start + 1, 'symbol', spaced);
}

/** Where the match of a sticky pattern at the offset ends; the offset itself where there is none. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  let next = classAt(text, at);
  while (next === CLASS.letter || next === CLASS.digit || next === CLASS.underscore) {
    at += 1;
    next = classAt(text, at);
  }
  return next === CLASS.beyond || next === CLASS.joiner ? endOf(WORD, text, start) : at;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === CLASS.digit) at += 1;
  const goesOn = classAt(text, at) === CLASS.beyond || text[at] === '.' || text[at] === ',';
  return goesOn ? endOf(NUMBER, text, start) : at;
}

const LONGEST_LOCAL_PART = 64;
const BEYOND_FIRST_PLANE = 0x1_0000;

/** `mark` is the offset of the next "@", so that most tokens cost no look for an address. */
function addressEnd(text: string, at: number, mark: number): number {
  const opensUrl = text.startsWith('http', at) || text.startsWith('www.', at);
  const url = opensUrl ? endOf(URL, text, at) : at;
  return url > at || mark < 0 || mark - at > LONGEST_LOCAL_PART ? url : endOf(EMAIL, text, at);
}

/** Letters beyond the first plane take two units, so the first stop stands one or two units on. */
function initialsEnd(text: string, at: number): number {
  return text[at + 1] === '.' || text[at + 2] === '.' ? endOf(INITIALS, text, at) : at;
}

/** Pushes a word, its possessive as a token of its own, its abbreviation stop as a part of it; returns where to go on. */
function pushWord(tokens: Token[], text: string, start: number, end: number, spaced: boolean): number {
  const possessive = isApostrophe(text, end - 2) ? (POSSESSIVE.exec(text.slice(start, end))?.index ?? 0) : 0;
  if (possessive > 0) {
    push(tokens, text, start, start + possessive, 'word', spaced);
    return push(tokens, text, start + possessive, end, 'word', false);
  }
  const isShortened = text[end] === '.' && takesStop(text.slice(start, end));
  return push(tokens, text, start, isShortened ? end + 1 : end, 'word', spaced);
}

/** Looked at before the pattern of the possessive, which few words need. */
function isApostrophe(text: string, at: number): boolean {
  const character = text[at];
  return character === "'" || character === '’' || character === '\u02BC';
}

function takesStop(word: string): boolean {
  return (word.length === 1 && /\p{Lu}/u.test(word)) || ABBREVIATIONS.has(word.toLowerCase());
}

function push(
  tokens: Token[],
  source: string,
  start: number,
  end: number,
  kind: Token['kind'],
  spaced: boolean,
): number {
  const { text, lower, facts } = spellingAt(source, start, end, kind);
  tokens.push({ start, end, text, lower, kind, spaced, facts });
  return end;
}
