import type { QuantityMention } from '../../model/mention.ts';
import type { Token } from '../document/tokenize.ts';
import { CHANGE_ADVERBS, CHANGE_NOUNS, CHANGE_VERBS, type Direction } from '../lexicon/change-words.ts';
import { type SentenceScene, tokenAt, wordsAfter } from './scene.ts';

/**
 * What a number does in its sentence.
 * `level` — how many there are; `amount` — by how much it changed; `from` / `to` — the ends of a change;
 * `factor` — how many times another number; `share` — a part of a whole; `none` — nothing that can be claimed.
 */
export type QuantityRole =
  | { readonly role: 'level' | 'factor' | 'share' | 'age' | 'none' }
  | { readonly role: 'amount' | 'from' | 'to'; readonly direction: Direction; readonly wordAt: number };

/** Reads the words around the number, the most telling first. */
export function quantityRole(here: SentenceScene, quantity: QuantityMention): QuantityRole {
  const { kind } = quantity.unit;
  if (kind === 'age') return { role: 'age' };
  if (kind === 'ordinal' || kind === 'score' || kind === 'index') return { role: 'none' };
  const amount = changeNounAfter(here, quantity);
  if (amount !== null) return amount;
  const change = changeBefore(here, quantity);
  if (kind === 'multiple') return multipleRole(here, quantity, change);
  if (kind === 'ratio') return { role: 'share' };
  if (change !== null && change.role !== 'amount') return change;
  if (kind === 'percent' || kind === 'percentage-point') {
    if (change !== null) return change;
    return /^of$/.test(wordsAfter(here.tokens, quantity.end, 1)[0] ?? '') ? { role: 'share' } : { role: 'level' };
  }
  if (change !== null && wordBefore(here, quantity) === 'by') return change;
  return { role: 'level' };
}

function multipleRole(here: SentenceScene, quantity: QuantityMention, change: QuantityRole | null): QuantityRole {
  const direction = CHANGE_VERBS.get(quantity.quote.toLowerCase());
  if (direction !== undefined && !/^(?:the|as)$/.test(wordsAfter(here.tokens, quantity.end, 1)[0] ?? '')) {
    const isAdjective = /^(?:double|triple|quadruple)$/i.test(quantity.quote);
    return isAdjective ? { role: 'none' } : { role: 'amount', direction, wordAt: quantity.start };
  }
  if (change !== null && change.role === 'amount') return change;
  return { role: 'factor' };
}

/** "a more than 400% increase", "a nearly 10-fold jump": one or two adjectives may stand between. */
function changeNounAfter(here: SentenceScene, quantity: QuantityMention): QuantityRole | null {
  const words = wordsAfter(here.tokens, quantity.end, 3);
  for (const [index, word] of words.entries()) {
    const direction = CHANGE_NOUNS.get(word);
    if (direction !== undefined && (index > 0 || quantity.unit.kind !== 'count')) {
      return { role: 'amount', direction, wordAt: quantity.end };
    }
    if (!/(?:al|ic|ly|ar|ing|over-year|annual)$/.test(word)) return null;
  }
  return null;
}

/** "rose 128%", "is up 82%", "rose 5 points to 12", "fell to 204 from 245", "an increase of 30 per cent". */
function changeBefore(here: SentenceScene, quantity: QuantityMention): QuantityRole | null {
  const end = tokenAt(here.tokens, Math.min(quantity.start, ...quantity.cues.map((cue) => cue.start)));
  const near = here.tokens[end - 1]?.lower ?? '';
  for (let index = end - 1; index >= 0 && index >= end - 12; index -= 1) {
    const token = here.tokens[index];
    if (token === undefined || token.text === ';' || token.text === '–' || token.text === '—') return null;
    const direction = directionOf(here.tokens, index, token);
    if (direction === undefined) continue;
    const gap = end - 1 - index;
    if (near === 'to' && gap <= 10) return { role: 'to', direction, wordAt: token.start };
    if (near === 'from' && gap <= 10) return { role: 'from', direction, wordAt: token.start };
    const isNoun = CHANGE_NOUNS.has(token.lower) && (near === 'of' || near === 'by');
    const isAmount = gap === 0 || near === 'by' || isNoun || (gap === 1 && /ly$/.test(near));
    return isAmount && gap <= 4 ? { role: 'amount', direction, wordAt: token.start } : null;
  }
  return null;
}

function directionOf(tokens: readonly Token[], index: number, token: Token): Direction | undefined {
  const adverb = CHANGE_ADVERBS.get(token.lower);
  const next = tokens[index + 1]?.lower ?? '';
  if (adverb !== undefined) return next === 'to' || !saysDirection(tokens[index - 1]?.lower ?? '') ? undefined : adverb;
  return CHANGE_VERBS.get(token.lower) ?? CHANGE_NOUNS.get(token.lower);
}

/** "is up 82%", "prices, up 5%", but not "made up 7.4 per cent of" or "shut down". */
function saysDirection(before: string): boolean {
  return (
    /^(?:is|are|was|were|been|be|stood|went|goes|gone|going|moved|edged|shot|crept|remains?|stays?|stayed|,|–|—|\(|figures?|year|month|quarter|now|still|also|already|then)$/.test(
      before,
    ) || before.endsWith('s')
  );
}

function wordBefore(here: SentenceScene, quantity: QuantityMention): string {
  const start = Math.min(quantity.start, ...quantity.cues.map((cue) => cue.start));
  return here.tokens[tokenAt(here.tokens, start) - 1]?.lower ?? '';
}
