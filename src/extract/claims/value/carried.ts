import type { Claim, Measure, ValueClaim } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { GRAMMAR_WORDS } from '../../lexicon/grammar-words.ts';
import { withCues } from '../claim-quantity.ts';
import { inheritMeasure } from '../measure.ts';
import type { ClaimDraft, Scene, SentenceScene } from '../scene.ts';

type ValueDraft = Extract<ClaimDraft, { kind: 'value' }>;

/** Words right before a bare number after which it counts what the number before it counted. */
const ELLIPSIS =
  /(?:\b(?:including|compared (?:with|to)|from|to|than|versus|against|after|and|or|in total|of (?:whom|which|them|these|those))|[,–—(])\s*(?:the|just|only|nearly|almost|about|around|roughly|some|over|more than|less than|fewer than|at least|up to|a record)?\s*$/i;
const POINTS_BACK = /^(?:the (?:figure|number|total)|that|this|of (?:those|these|them))\b/i;

/**
 * The measure that a number without a noun takes over: from the number before it in the sentence, where the words between
 * say so ("including nearly 5,000", "received 23,775 claims, and in 2021 it received 25,178"); across a sentence only after
 * "The figure", "Of those", or for a length of the same unit after "It". Null where unsure.
 */
export function carriedMeasure(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
  composed: readonly ValueDraft[],
  before: readonly Claim[],
): Measure | null {
  const { opening, nearest } = textBefore(scene, here, quantity);
  if (quantity.unit.kind === 'physical')
    return /^(?:it|they)\b/i.test(opening) ? sameLength(here, quantity, before) : null;
  if (quantity.unit.kind !== 'count' || quantity.unit.code !== '') return null;
  const { text } = scene.document;
  const same = composed.findLast((claim) => claim.quantity.unit.kind === 'count');
  if (
    same !== undefined &&
    (ELLIPSIS.test(nearest) || sameVerb(text, same, quantity) || isGapped(text, here, quantity))
  ) {
    return same.measure === undefined ? null : inheritMeasure(same.measure, same, here, quantity.start);
  }
  const last = valueJustBefore(here, before);
  if (last?.measure === undefined || !(POINTS_BACK.test(opening) || sameVerb(text, last, quantity))) return null;
  return inheritMeasure(last.measure, last, here, quantity.start);
}

/** "Germany took in 350,000 asylum seekers, France 140,000": a name where the verb is left out. */
function isGapped(text: string, here: SentenceScene, quantity: QuantityMention): boolean {
  const { start } = withCues(quantity);
  const place = here.places.findLast((other) => other.end <= start);
  if (place === undefined || start - place.end > 1) return false;
  return /[,;] (?:and )?$/.test(text.slice(Math.max(0, place.start - 6), place.start));
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
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const claim = before[index];
    if (claim === undefined || here.sentence.start - claim.sentence.end >= NEXT_SENTENCE) return null;
    if (claim.kind === 'value' && claim.sentence.end <= here.sentence.start && fits(claim)) return claim;
  }
  return null;
}

/** Between two sentences of one paragraph stand fewer characters. */
const NEXT_SENTENCE = 4;

/** The verb comes again, its object does not: "sold 15,000 passes. Last year it sold 11,000". */
function sameVerb(text: string, earlier: Pick<ValueDraft, 'start'>, quantity: QuantityMention): boolean {
  const first = wordBefore(text, earlier.start);
  return first !== '' && first === wordBefore(text, withCues(quantity).start) && !GRAMMAR_WORDS.has(first);
}

const WORD_WINDOW = 40;

function wordBefore(text: string, offset: number): string {
  return (
    /([\p{L}\p{M}]+) (?:another |a further )?$/u
      .exec(text.slice(Math.max(0, offset - WORD_WINDOW), offset))?.[1]
      ?.toLowerCase() ?? ''
  );
}

/** "It runs for 2,475 kilometres beside Alaska": the line whose length the sentence before gave. */
function sameLength(here: SentenceScene, quantity: QuantityMention, before: readonly Claim[]): Measure | null {
  const last = valueJustBefore(here, before, (claim) => claim.quantity.unit.code === quantity.unit.code);
  return last?.measure === undefined ? null : inheritMeasure(last.measure, last, here, quantity.start);
}

/** The longest wording that the patterns above ask for is shorter than this. */
const LEAD = 64;

/** How the sentence opens and what stands right before the number; both cut short, so that a list of numbers stays linear. */
function textBefore(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
): { opening: string; nearest: string } {
  const { text } = scene.document;
  const from = here.sentence.start;
  return {
    opening: text.slice(from, Math.min(quantity.start, from + LEAD)),
    nearest: text.slice(Math.max(from, quantity.start - LEAD), quantity.start),
  };
}
