import { fold } from '../../text/fold.ts';

/**
 * The hashes of a text's words, folded, in their order; a word is letters and digits. Most of an English text is ASCII, where
 * folding is no more than lower case, so that the words are hashed as they stand; the rest is folded from one blank to the
 * next, over which nothing in Unicode folds (UAX #15: a blank is a starter that no mark joins with what is before it).
 */
export function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = hashPlain(text, at, hashes);
    at = end < text.length ? hashFolded(text, end, hashes) : end;
  }
  return hashes;
}

/** Hashes words of ASCII up to the blank before the first other letter, and gives the place behind it. */
function hashPlain(text: string, from: number, hashes: number[]): number {
  let hash = START;
  let isWord = false;
  let blank = from;
  let known = hashes.length;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII) {
      hashes.length = known;
      return blank;
    }
    const letter = LOWER[code] ?? 0;
    if (letter !== 0) {
      hash = Math.imul(hash ^ letter, PRIME);
      isWord = true;
      continue;
    }
    if (isWord) hashes.push(hash);
    hash = START;
    isWord = false;
    if (code === SPACE || code === LINE_END) {
      blank = at + 1;
      known = hashes.length;
    }
  }
  if (isWord) hashes.push(hash);
  return text.length;
}

/** Hashes the words up to the next blank, and gives its place. */
function hashFolded(text: string, from: number, hashes: number[]): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== LINE_END) end += 1;
  for (const word of fold(text.slice(from, end)).match(WORD) ?? []) hashes.push(hashOf(word));
  return end;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;
const LINE_END = 0x0a;
const LAST_ASCII = 0x7f;

/** For each ASCII character its small letter or its digit, as a code; 0 for one that is neither. */
const LOWER = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
