import { ownCopy } from '../../text/own-copy.ts';

/** What the tokens of one text share. Facts of it that rules ask again and again are found once (`bySpelling`). */
export interface Spelling {
  readonly text: string;
  /** The lower-case form with a straight apostrophe, for look-ups. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'symbol' | 'address';
  /** What `bySpelling` has found, one place a question. */
  readonly facts: unknown[];
}

/** Spellings kept at once: the words of some hundred articles. */
const KEPT = 20_000;

/** A longer text is an address, or noise that comes once. */
const LONGEST_KEPT = 64;

const known = new Map<string, Spelling>();

/** Spellings met last, by a number made of their letters: a word found here is never cut out of its text. */
const recent: (Spelling | undefined)[] = new Array(2 ** 15).fill(undefined);

/**
 * The spelling of `source.slice(start, end)`, the same object for the same text as long as it is kept: the words of news come
 * again and again. A text has one kind only.
 */
export function spellingAt(source: string, start: number, end: number, kind: Spelling['kind']): Spelling {
  const length = end - start;
  if (length > LONGEST_KEPT) return anew(source.slice(start, end), kind);
  const place = placeOf(source, start, end);
  const near = recent[place];
  if (near !== undefined && near.text.length === length && source.startsWith(near.text, start)) return near;
  const found = spellingOf(source.slice(start, end), kind);
  recent[place] = found;
  return found;
}

function placeOf(source: string, start: number, end: number): number {
  let mixed = 0;
  for (let at = start; at < end; at += 1) mixed = (Math.imul(mixed, 31) + source.charCodeAt(at)) | 0;
  return (mixed ^ (mixed >>> 15)) & (recent.length - 1);
}

function spellingOf(text: string, kind: Spelling['kind']): Spelling {
  const hit = known.get(text);
  if (hit !== undefined) return hit;
  if (known.size >= KEPT) known.clear();
  const spelling = anew(ownCopy(text), kind);
  known.set(spelling.text, spelling);
  return spelling;
}

function anew(text: string, kind: Spelling['kind']): Spelling {
  const lower = text.toLowerCase().replace(/[’\u02BC]/g, "'");
  return { text, lower: lower === text ? text : lower, kind, facts: [] };
}

let questions = 0;

/** The same pure function of a spelling, asked once a spelling: for what depends on a token's text alone. */
export function bySpelling<Fact extends {}>(find: (spelling: Spelling) => Fact): (spelling: Spelling) => Fact {
  const place = questions;
  questions += 1;
  return (spelling) => {
    const { facts } = spelling;
    const known = facts[place];
    if (known !== undefined) return known as Fact;
    const found = find(spelling);
    facts[place] = found;
    return found;
  };
}
