import type { BlockRole } from '../../model/reading.ts';
import { isSpace } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import type { MetadataCandidate } from '../draft.ts';
import type { Located } from '../located/located.ts';

/** A paragraph, and what the rules ask of it. */
export interface Paragraph {
  readonly body: Located;
  readonly text: string;
  readonly role: BlockRole;
  /** Lower case, plain apostrophes and dashes, no punctuation at its end; empty for a text too long to be a line of furniture. */
  readonly folded: string;
  readonly words: number;
  /** Ends as a sentence does: full stop, question mark, ellipsis, colon …, closing quotes and brackets aside. */
  readonly ended: boolean;
  /** Ends of sentences inside, not counting the last. */
  readonly innerEnds: number;
}

/** What a rule says of a paragraph. */
export type Outcome =
  | { readonly kind: 'remove'; readonly reason: string; readonly metadata?: readonly MetadataCandidate[] }
  | { readonly kind: 'become'; readonly role: BlockRole; readonly metadata?: readonly MetadataCandidate[] }
  /** `text.slice(start, end)` goes; what is left takes the role. */
  | {
      readonly kind: 'cut';
      readonly start: number;
      readonly end: number;
      readonly reason: string;
      readonly role: BlockRole;
      readonly metadata?: readonly MetadataCandidate[];
    };

/** The paragraph's neighbours, and where the body of the article seems to begin and end. */
export interface Place {
  readonly index: number;
  readonly previous: Paragraph | undefined;
  readonly next: Paragraph | undefined;
  /** Whether no paragraph of running prose stands before it, or after it. */
  readonly beforeProse: boolean;
  readonly afterProse: boolean;
}

/** One concept; null where it is unsure. */
export type Rule = (paragraph: Paragraph, place: Place) => Outcome | null;

/** Furniture is short: a longer paragraph is prose, whatever it says. */
export const LONGEST_FURNITURE = 320;

const ENDED = /[.!?…:;。！？؟।][\s"'”’»)\]}*_]*$/u;
const INNER_END = /[.!?…。！？]["'”’»)\]]*\s+["'“‘«([]*[\p{Lu}\p{N}]/gu;

export function paragraphOf(body: Located, role: BlockRole = 'prose'): Paragraph {
  const { text } = body;
  return {
    body,
    text,
    role,
    folded: text.length > LONGEST_FURNITURE ? '' : fold(text).replace(/[\s.!:…|>»-]+$/u, ''),
    words: countWords(text),
    ended: ENDED.test(text.slice(-40)),
    innerEnds: text.length > 4 * LONGEST_FURNITURE ? 9 : (text.match(INNER_END)?.length ?? 0),
  };
}

/** Words between white space; where a script sets none (Chinese, Japanese, Thai), two characters count as a word. */
function countWords(text: string): number {
  const spaced = countSpaced(text);
  if (!MAYBE_UNSPACED.test(text)) return spaced;
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.max(spaced, Math.round(unspaced / 2));
}

/** The blocks of Unicode that hold those scripts, and much else: a glance that spares most texts the count. */
const MAYBE_UNSPACED = /[\u0E00-\u0E7F\u2E80-\uFFFF]/;

function countSpaced(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text, at);
    if (!space && !inWord) count += 1;
    inWord = !space;
  }
  return count;
}

/** Running prose: sentences that end, and enough of them to be no headline. */
export function isRunningProse({ role, words, ended, innerEnds }: Paragraph): boolean {
  return role === 'prose' && ((ended && words >= 12) || innerEnds >= 1 || words >= 40);
}
