import type { QuantityMention } from '../../model/mention.ts';

/** "5,000 more than the 59,000 of 2012", "over the 14 shows": what has an article of its own is no bound. */
const DEFINITE = /\b(?:the|its|their|his|her|those|these|last year['\u2019]s) $/i;
const LONGEST_ARTICLE = 14;
/** Small numbers are written in words and counted one by one; larger ones in words are round. */
const LARGEST_IN_WORDS = 100;

/** A quantity as an article's own arithmetic takes it. `before` is the text that it follows. */
export function asMeant(mention: QuantityMention, before: string): QuantityMention {
  return spelledOut(withoutFalseBound(mention, before.slice(-LONGEST_ARTICLE)));
}

function withoutFalseBound(mention: QuantityMention, before: string): QuantityMention {
  const { bound, value } = mention;
  if (bound === 'none' || value === null || !DEFINITE.test(before)) return mention;
  return { ...mention, bound: 'none', low: value, high: value, lowOpen: false, highOpen: false };
}

function spelledOut(mention: QuantityMention): QuantityMention {
  const { form, value, unit } = mention;
  const counted = unit.kind === 'count' || unit.kind === 'currency' || unit.kind === 'rate';
  if (form !== 'words' || !counted || value === null || !Number.isInteger(value) || value >= LARGEST_IN_WORDS)
    return mention;
  return { ...mention, form: 'digits' };
}
