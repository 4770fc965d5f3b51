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
 * One sticky pattern, built of small bricks; every brick consumes at least one character and no two repeats can match the
 * same characters, so the scan is linear in any text.
 */
const LETTER = String.raw`[\p{L}\p{M}]`;
const BRICKS = {
  space: String.raw`\s+`,
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"”’]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  initials: String.raw`(?:\p{Lu}\.){2,}`,
  number: String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`,
  word: String.raw`${LETTER}[\p{L}\p{M}\p{N}_]*(?:[-\u2010\u2011'’\u02BC&](?!\p{Lu}\.\p{Lu}\.)${LETTER}[\p{L}\p{M}\p{N}_]*)*`,
  symbol: '[^]',
};
const TOKEN = new RegExp(
  Object.entries(BRICKS)
    .map(([name, brick]) => `(?<${name}>${brick})`)
    .join('|'),
  'uy',
);

/** Clitics that are words of their own: Legault’s -> Legault + ’s. Contractions ("don't", "we've") stay whole. */
const POSSESSIVE = /['’\u02BC]s$/iu;

/** Splits text into tokens with their offsets. White space is in none of them. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const groups = match.groups ?? {};
    if (groups['space'] !== undefined) {
      spaced = true;
      continue;
    }
    const start = match.index;
    const found = match[0];
    if (groups['word'] !== undefined) {
      TOKEN.lastIndex = pushWord(tokens, text, start, found, spaced);
    } else {
      const kind = groups['number'] !== undefined ? 'number' : groups['address'] !== undefined ? 'address' : 'symbol';
      push(tokens, start, found, groups['initials'] !== undefined ? 'word' : kind, spaced);
    }
    spaced = false;
  }
  return tokens;
}

/** Pushes a word, its possessive as a token of its own, its abbreviation stop as a part of it; returns where to go on. */
function pushWord(tokens: Token[], text: string, start: number, word: string, spaced: boolean): number {
  const possessive = POSSESSIVE.exec(word);
  if (possessive !== null && possessive.index > 0) {
    push(tokens, start, word.slice(0, possessive.index), 'word', spaced);
    push(tokens, start + possessive.index, possessive[0], 'word', false);
    return start + word.length;
  }
  const end = start + word.length;
  const isInitial = word.length === 1 && /\p{Lu}/u.test(word);
  if (text[end] === '.' && (ABBREVIATIONS.has(word.toLowerCase()) || isInitial)) {
    push(tokens, start, `${word}.`, 'word', spaced);
    return end + 1;
  }
  push(tokens, start, word, 'word', spaced);
  return end;
}

function push(tokens: Token[], start: number, text: string, kind: Token['kind'], spaced: boolean): void {
  const lower = text.toLowerCase().replace(/[’\u02BC]/gu, "'");
  tokens.push({ start, end: start + text.length, text, lower, kind, spaced });
}
