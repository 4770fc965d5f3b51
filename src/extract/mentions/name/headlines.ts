import type { Document } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { flagsOf } from '../../lexicon/names-index.ts';
import { WORD_FLAGS } from '../../lexicon/word-flags.ts';
import { SHAPE } from './shapes.ts';

/** Shares of a sentence's longer words from which its capitals say nothing. */
const MOST = { capitalised: 0.75, capitals: 0.7 } as const;
const LEAST_WORDS = 4;

/**
 * Whether a sentence is written like a headline: in capitals, or in title case, without a full stop and with verbs and small
 * words in capitals too (a list of names has none).
 */
export function hasHeadlineCase(document: Document, shapes: Uint8Array, sentence: Sentence): boolean {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  let plainWords = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index];
    if (token?.kind !== 'word') continue;
    const form = shapes[index] ?? SHAPE.plain;
    if (form > 0 && index > sentence.firstToken && isPlainWord(token.lower)) plainWords += 1;
    if (token.text.length < 4) continue;
    words += 1;
    if (form > 0) capitalised += 1;
    if (form === SHAPE.capitals) capitals += 1;
  }
  if (words < LEAST_WORDS || capitalised / words <= MOST.capitalised) return false;
  const isStopped = document.tokens[sentence.endToken - 1]?.text === '.';
  return capitals / words > MOST.capitals || (!isStopped && plainWords > 0);
}

/** A word that no name holds: "says", "after", "will". */
function isPlainWord(lower: string): boolean {
  const flags = flagsOf(lower);
  const names = WORD_FLAGS.noun | WORD_FLAGS.given | WORD_FLAGS.surname | WORD_FLAGS.name;
  return ((flags & WORD_FLAGS.word) !== 0 && (flags & names) === 0) || (FUNCTION_WORDS.has(lower) && lower.length > 1);
}
