import { bySpelling } from '../../document/spelling.ts';
import type { Token } from '../../document/tokenize.ts';
import { TIME_UNITS } from '../../lexicon/closed-classes.ts';
import { CURRENCY_CODES } from '../../lexicon/currencies.ts';
import { CARDINALS, DENOMINATORS, MAGNITUDES, MULTIPLES, ORDINALS, VAGUE_PLURALS } from '../../lexicon/number-words.ts';
import { UNIT_NAMES } from '../../lexicon/units.ts';

/**
 * A token, or a part of a hyphenated one: "8,850-kilometre" and "twenty-five" are two pieces each, the second with `hyphen`.
 * Words without a number in front stay whole ("asylum-seekers").
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'];
  /** No white space before it. */
  readonly joined: boolean;
  /** A hyphen stands between it and the piece before, and is in neither. */
  readonly hyphen: boolean;
  /** By itself the first word of some quantity; most words of most sentences are not. */
  readonly opens: boolean;
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const OPENERS = new Set(['a', 'half', 'quarter', 'mid', 'multi', 'over', 'under', 'then', 'now']);

/** Whether a word is, or begins, a number in words. */
export function isNumberWord(lower: string): boolean {
  return CARDINALS.has(lower) || MAGNITUDES.has(lower) || lower === 'hundred' || lower === 'dozen';
}

function startsNumber(lower: string): boolean {
  return (
    isNumberWord(lower) ||
    DENOMINATORS.has(lower) ||
    ORDINALS.has(lower) ||
    VAGUE_PLURALS.has(lower) ||
    MULTIPLES.has(lower)
  );
}

/** Cuts the tokens of a sentence into pieces. Linear in their length. */
export function cutPieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let previous: Token | undefined;
  tokens.forEach((token, index) => {
    const form = formOf(token);
    const last = pieces[pieces.length - 1];
    const before = previous;
    previous = token;
    if (form === 'hyphen' && isBridge(token, last, tokens[index + 1])) return;
    const hyphen = before !== undefined && formOf(before) === 'hyphen' && isBridge(before, last, token);
    if (form === 'initial' && !token.spaced && last?.kind === 'number') pushInitial(pieces, token);
    else if (form === 'code') pushCodeWithNumber(pieces, token, hyphen);
    else if (form === 'compound') pushParts(pieces, token, hyphen, last);
    else pieces.push(whole(token, hyphen));
  });
  return pieces;
}

/** How the text of a token is to be cut, whatever stands around it. */
const formOf = bySpelling(({ text, kind }): 'plain' | 'hyphen' | 'initial' | 'code' | 'compound' => {
  if (HYPHENS.has(text)) return 'hyphen';
  if (kind !== 'word') return 'plain';
  if (/^[A-Z]\.$/.test(text)) return 'initial';
  if (isCodeWithNumber(text)) return 'code';
  return /[-\u2010\u2011]/.test(text) ? 'compound' : 'plain';
});

/** The token as one piece. */
function whole(token: Token, hyphen: boolean): Piece {
  const { start, end, text, lower, kind, spaced } = token;
  return { start, end, text, lower, kind, joined: !spaced, hyphen, opens: opensBySpelling(token) };
}

function part(token: Token, start: number, end: number, shape: Pick<Piece, 'kind' | 'joined' | 'hyphen'>): Piece {
  const text = token.text.slice(start - token.start, end - token.start);
  const { kind, joined, hyphen } = shape;
  const lower = text.toLowerCase();
  return { start, end, text, lower, kind, joined, hyphen, opens: opens(text, lower, kind) };
}

/** A hyphen that ties a number to what follows, or a word to a number: "28-year", "F-35", "10-20". */
function isBridge(hyphen: Token, before: Piece | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (hyphen.spaced && after.spaced) return isParted(before, after);
  if (hyphen.spaced || before.end !== hyphen.start) return false;
  return after !== undefined && !after.spaced && after.kind !== 'symbol' && before.kind !== 'symbol';
}

/** "10M." at the end of a sentence: the tokenizer takes it for an initial. */
function pushInitial(pieces: Piece[], token: Token): void {
  const middle = token.end - 1;
  pieces.push(part(token, token.start, middle, { kind: 'word', joined: true, hyphen: false }));
  pieces.push(part(token, middle, token.end, { kind: 'symbol', joined: true, hyphen: false }));
}

/** "USD115": a currency code that touches its number is one token for the tokenizer. */
function isCodeWithNumber(text: string): boolean {
  return /^[A-Z]{3}\d{1,15}$/.test(text) && CURRENCY_CODES.has(text.slice(0, 3));
}

function pushCodeWithNumber(pieces: Piece[], token: Token, hyphen: boolean): void {
  const middle = token.start + 3;
  pieces.push(part(token, token.start, middle, { kind: 'word', joined: !token.spaced, hyphen }));
  pieces.push(part(token, middle, token.end, { kind: 'number', joined: true, hyphen: false }));
}

/** "28 - year - old", "one - third": as some wires part the hyphen of a compound. A dash stands before no such word. */
function isParted(before: Piece, after: Token): boolean {
  if (before.hyphen && TIME_UNITS.has(before.lower)) return /^olds?$/.test(after.lower);
  if (before.kind !== 'number' && !isNumberWord(before.lower)) return false;
  if ((CARDINALS.get(before.lower) ?? 0) >= 20) return (CARDINALS.get(after.lower) ?? 10) < 10;
  const singular =
    TIME_UNITS.has(after.lower) ||
    UNIT_NAMES.has(after.lower) ||
    /^(?:member|fold|third|fourth|fifth|thirds|fifths|eighths|quarters|quarter|a)$/.test(after.lower);
  return (
    singular &&
    !(after.lower.length > 3 && after.lower.endsWith('s') && !/^(?:thirds|fifths|eighths|quarters)$/.test(after.lower))
  );
}

/** No compound of a newspaper has more parts ("three-and-a-half-year-old" has six). */
const MOST_PARTS = 9;

function pushParts(pieces: Piece[], token: Token, hyphen: boolean, last: Piece | undefined): void {
  const parts = token.lower.split(/[-\u2010\u2011]/);
  const first = parts[0] ?? '';
  const second = parts[1] ?? '';
  const counts = startsNumber(first) || (hyphen && (last?.kind === 'number' || last?.hyphen === true));
  const tooMany = parts.length > MOST_PARTS;
  if (tooMany || (!counts && !(OPENERS.has(first) && startsNumber(second)))) {
    pieces.push(whole(token, hyphen));
    return;
  }
  let start = token.start;
  parts.forEach((lower, index) => {
    const end = start + lower.length;
    const text = token.text.slice(start - token.start, end - token.start);
    const inner = index > 0;
    pieces.push({
      start,
      end,
      text,
      lower,
      kind: token.kind,
      joined: inner || !token.spaced,
      hyphen: inner || hyphen,
      opens: opens(text, lower, token.kind),
    });
    start = end + 1;
  });
}

const VULGAR = /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/;

/** Whether a sentence with this token can hold a quantity at all: the scan that keeps the rest of the work off most sentences. */
export const isCandidate = bySpelling(({ text, lower, kind }): boolean => {
  if (kind === 'number') return true;
  if (kind === 'symbol') return VULGAR.test(text);
  return kind === 'word' && CANDIDATES.test(lower);
});

/** Whether any quantity can begin at this piece; most words of most sentences are ruled out here. */
export function mayBegin(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (piece.lower === 'a' || piece.lower === 'an') return mayFollowArticle(pieces[index + 1]);
  return piece.opens;
}

const opensBySpelling = bySpelling(({ text, lower, kind }): boolean => opens(text, lower, kind));

function opens(text: string, lower: string, kind: Token['kind']): boolean {
  if (kind === 'number') return true;
  if (kind === 'symbol') return VULGAR.test(text) || /^(?:[.\-\u2212]|\p{Sc})$/u.test(text);
  return BEGINNERS.has(lower) || startsNumber(lower) || CURRENCY_CODES.has(text) || /fold$|^m[a-z]{3}$/.test(lower);
}

/** "a dozen", "a third", "a few"; also "A$5". */
function mayFollowArticle(piece: Piece | undefined): boolean {
  return piece !== undefined && (AFTER_ARTICLE.has(piece.lower) || startsNumber(piece.lower));
}

const AFTER_ARTICLE = new Set(['half', 'quarter', 'few', 'handful', 'couple', '$']);

/** First words of quantities that are no numbers themselves. */
const BEGINNERS = new Set(
  'half quarter minus negative several few twice thrice halve halves halved halving age aged ages c us u.s u.s. ca can cdn cad au aud nz nzd hk s sg nt mx mex mxn r j rmb rs rs. usd eur gbp dollar kr'.split(
    ' ',
  ),
);

/** Beginnings of every word that can carry a number; a word may begin so by chance, which only costs time. */
const CANDIDATES = new RegExp(
  `(?:^|[-\\u2010\\u2011])(?:${[
    ...CARDINALS.keys(),
    ...MAGNITUDES.keys(),
    ...DENOMINATORS.keys(),
    ...VAGUE_PLURALS.keys(),
    ...MULTIPLES.keys(),
    'hundred',
    'dozen',
    'halv',
    'twice',
    'thrice',
    'several',
    'few',
    'handful',
    'couple',
  ].join('|')})`,
);
