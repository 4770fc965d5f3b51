import type { Claim, Measure, ValueClaim } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { GRAMMAR_WORDS } from '../../lexicon/grammar-words.ts';
import { withCues } from '../claim-quantity.ts';
import { inheritMeasure } from '../measure.ts';
import { type ClaimDraft, type SentenceScene, wordsBefore } from '../scene.ts';

type ValueDraft = Extract<ClaimDraft, { kind: 'value' }>;

/** Words right before a bare number after which it counts what the number before it counted. */
const ELLIPSIS =
  /(?:\b(?:including|compared (?:with|to)|from|to|than|versus|against|after|and|or|in total)|[,–—(])\s*(?:just|only|nearly|almost|about|around|roughly|some|over|more than|less than|fewer than|at least|up to|a record)?\s*$/i;
const POINTS_BACK = /^(?:the (?:figure|number|total)|that|this|of (?:those|these|them))\b/i;

/**
 * The measure that a number without a noun takes over: from the number before it in the sentence, where the words between
 * say so ("including nearly 5,000", "received 23,775 claims, and in 2021 it received 25,178"); across a sentence only after
 * "The figure", "Of those", or for a length of the same unit after "It". Null where unsure.
 */
export function carriedMeasure(
  here: SentenceScene,
  quantity: QuantityMention,
  composed: readonly ValueDraft[],
  before: readonly Claim[],
): Measure | null {
  const lead = textBefore(here, quantity);
  if (quantity.unit.kind === 'physical')
    return /^(?:it|they)\b/i.test(lead) ? sameLength(here, quantity, before) : null;
  if (quantity.unit.kind !== 'count' || quantity.unit.code !== '') return null;
  const same = composed.findLast((claim) => claim.quantity.unit.kind === 'count');
  if (same?.measure !== undefined && (ELLIPSIS.test(lead) || sameVerb(here, same, quantity))) {
    return inheritMeasure(same.measure, same, here, quantity.start);
  }
  const last = POINTS_BACK.test(lead) ? valueJustBefore(here, before) : null;
  return last?.measure === undefined ? null : inheritMeasure(last.measure, last, here, quantity.start);
}

/** "204 such claims": claims of the kind that the number before was of. */
export function likeBefore(own: Measure, here: SentenceScene, before: readonly Claim[]): Measure {
  const last = valueJustBefore(here, before);
  if (last?.measure === undefined) return own;
  const { start, end, measure } = last;
  return { ...own, lemmas: [...new Set([...own.lemmas, ...measure.lemmas])], inheritedFrom: { start, end } };
}

/** The last number of the sentence just before this one. */
function valueJustBefore(
  here: SentenceScene,
  before: readonly Claim[],
  fits: (claim: ValueClaim) => boolean = () => true,
): ValueClaim | null {
  const last = before.findLast(
    (claim): claim is ValueClaim => claim.kind === 'value' && claim.sentence.end <= here.sentence.start && fits(claim),
  );
  return last !== undefined && here.sentence.start - last.sentence.end < 4 ? last : null;
}

/** The verb comes again, its object does not. */
function sameVerb(here: SentenceScene, earlier: ValueDraft, quantity: QuantityMention): boolean {
  const [first] = wordsBefore(here.tokens, earlier.start, 1);
  const [second] = wordsBefore(here.tokens, withCues(quantity).start, 1);
  return first !== undefined && first === second && !GRAMMAR_WORDS.has(first);
}

/** "It runs for 2,475 kilometres beside Alaska": the line whose length the sentence before gave. */
function sameLength(here: SentenceScene, quantity: QuantityMention, before: readonly Claim[]): Measure | null {
  const last = valueJustBefore(here, before, (claim) => claim.quantity.unit.code === quantity.unit.code);
  return last?.measure === undefined ? null : inheritMeasure(last.measure, last, here, quantity.start);
}

function textBefore(here: SentenceScene, quantity: QuantityMention): string {
  return here.tokens
    .filter((token) => token.end <= quantity.start)
    .map((token) => `${token.spaced ? ' ' : ''}${token.text}`)
    .join('')
    .trimStart();
}
