import type { ClaimPlace, Measure } from '../../../model/claim.ts';
import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { contentLemma, nounLemma } from '../../../text/lemma.ts';
import { remembered } from '../../../text/remembered.ts';
import { ATTRIBUTE_NOUNS } from '../../lexicon/attribute-nouns.ts';
import { CHANGE_VERBS } from '../../lexicon/change-words.ts';
import { AUXILIARIES, CONJUNCTIONS, PRONOUNS } from '../../lexicon/closed-classes.ts';
import { GRAMMAR_WORDS } from '../../lexicon/grammar-words.ts';
import type { Scene, SentenceScene } from '../scene.ts';
import { claimPlace } from '../setting/place.ts';
import { linkBefore } from './attribute-link.ts';
import { holderOf } from './holder.ts';
import { type Lead, type LeadWord, LONGEST_LEAD, leadBefore } from './lead.ts';

/** A property whose value a number is, and the place whose property the text says it is. */
export interface Attribute {
  readonly measure: Measure;
  readonly places: readonly ClaimPlace[];
}

/**
 * The named property that a number is the value of: "the population of Zambia in 2003 was estimated by the United Nations at",
 * "Unemployment, total (% of labour force):", "has an estimated 2014 population of", and rows of a table set as text.
 * Null where the words right before the number do not say so.
 */
export function attributeOf(scene: Scene, here: SentenceScene, number: Span): Attribute | null {
  if (!holdsAttributeNoun(here, number.start)) return null;
  const lead = leadBefore(scene, here, number);
  const link = linkBefore(lead.masked);
  if (link === null) return null;
  const words = lead.words.filter(({ end }) => end <= link.start);
  const head = headAmong(lead, words, link.isRow);
  if (head === null) return null;
  const first = firstOfPhrase(lead, words, head);
  return {
    measure: measureFrom(scene, lead, words, first, head),
    places: placesFrom(scene, here, lead, words[first], link),
  };
}

/** Few sentences hold such a noun, and the words before a number are cut out and masked only for these. */
function holdsAttributeNoun(here: SentenceScene, before: number): boolean {
  let starts = ATTRIBUTES_AT.get(here);
  if (starts === undefined) {
    starts = here.tokens.filter(({ kind, text }) => kind === 'word' && isAttributeNoun(text)).map(({ start }) => start);
    ATTRIBUTES_AT.set(here, starts);
  }
  return starts.some((start) => start < before && start >= before - LONGEST_LEAD);
}

const isAttributeNoun = remembered((word) => ATTRIBUTE_NOUNS.has(nounLemma(word)));

const ATTRIBUTES_AT = new WeakMap<SentenceScene, readonly number[]>();

const MOST_BETWEEN = 7;
/** A main verb, a pronoun or a new clause between a noun and the number: the noun is not what the number is of. */
const CLOSES: ReadonlySet<string> = new Set([...AUXILIARIES, ...PRONOUNS, ...CONJUNCTIONS, ...CHANGE_VERBS.keys()]);
const PASSES: ReadonlySet<string> = new Set(['as', 'and', 'or', 'increase', 'rise', 'growth', 'up', 'one', 'others']);
const NEW_PHRASE = /^(?:the|a|an|its|their|his|her|this|that|these|those)$/;

/** Index of the attribute noun furthest left that still reaches the number without a verb or a new clause between. */
function headAmong(lead: Lead, words: readonly LeadWord[], isRow: boolean): number | null {
  let found: number | null = null;
  let compound = -1;
  let between = 0;
  let inNewPhrase = false;
  for (let at = words.length - 1; at >= 0 && between <= MOST_BETWEEN; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const gap = lead.masked.slice(word.end, words[at + 1]?.start ?? lead.masked.length);
    if (BREAK.test(gap) && !(isRow && at === words.length - 1) && !(isRow && found === null)) break;
    if (/,/.test(gap) && (found !== null || inNewPhrase)) break;
    if (CLOSES.has(word.lower) && !PASSES.has(word.lower)) break;
    if (found !== null && /^(?:and|or)$/.test(word.lower)) break;
    inNewPhrase ||=
      found === null && NEW_PHRASE.test(word.lower) && !NAME_BEHIND.test(lead.masked.slice(word.end, word.end + 2));
    if (ATTRIBUTE_NOUNS.has(nounLemma(word.text))) {
      // "median age", "population growth rate": the last of a compound is its head.
      if (gap !== ' ' || (found !== at + 1 && compound !== at + 1)) found = at;
      compound = at;
      between = 0;
    } else if (!GRAMMAR_WORDS.has(word.lower)) between += 1;
  }
  return found;
}

const NAME_BEHIND = /^\s[\uE001-\uE003]/;
const BREAK = /[.!?:|"\u201C\u201D\uE005]/;
const MOST_MODIFIERS = 4;

/** Index of the first word of the noun phrase that ends with the head. */
function firstOfPhrase(lead: Lead, words: readonly LeadWord[], head: number): number {
  let first = head;
  while (first > 0 && head - first < MOST_MODIFIERS) {
    const before = words[first - 1];
    const next = words[first];
    if (before === undefined || next === undefined || lead.masked.slice(before.end, next.start) !== ' ') break;
    if (GRAMMAR_WORDS.has(before.lower) || CLOSES.has(before.lower)) break;
    first -= 1;
  }
  return first;
}

function measureFrom(scene: Scene, lead: Lead, words: readonly LeadWord[], first: number, headAt: number): Measure {
  const head = words[headAt];
  const start = words[first]?.start ?? 0;
  const inPhrase = words.slice(first, headAt);
  const behind = words.slice(headAt + 1).filter((word) => !GRAMMAR_WORDS.has(word.lower));
  const bracketed = lead.bracketed.filter((word) => word.start > start && !GRAMMAR_WORDS.has(word.lower));
  const modifiers = [...inPhrase, ...behind, ...bracketed].map((word) => nounLemma(word.text));
  const headEnd = head?.end ?? start;
  return {
    text: scene.document.text.slice(lead.start + start, lead.start + headEnd),
    head: nounLemma(head?.text ?? ''),
    modifiers: [...new Set(modifiers)],
    lemmas: [
      ...new Set(
        [...inPhrase, ...(head === undefined ? [] : [head]), ...behind, ...bracketed].map((word) =>
          contentLemma(word.text),
        ),
      ),
    ],
    spans: [{ start: lead.start + start, end: lead.start + headEnd }],
  };
}

/** "The population of Zambia", "Zambia's population", "Zambia: population", else whoever has it: "Zambia has a population of". */
function placesFrom(
  scene: Scene,
  here: SentenceScene,
  lead: Lead,
  first: LeadWord | undefined,
  link: { readonly start: number; readonly isOf: boolean },
): readonly ClaimPlace[] {
  if (first === undefined) return [];
  const phrase = { start: lead.start + first.start, end: lead.start + lead.masked.length };
  const inPhrase = here.places.filter(
    (place) => phrase.start <= place.start && place.end <= phrase.end && isOwner(scene, lead, place),
  );
  const before = placeRightBefore(scene, here, phrase.start);
  const holder = before ?? (link.isOf ? holderOf(scene, here, phrase.start) : null);
  const found = inPhrase.length > 0 ? inPhrase : holder === null ? [] : [holder];
  return found.map((place) => claimPlace(place, 'stated'));
}

/** Not in brackets and not in an agent's name: "was estimated by the United Nations". */
function isOwner(scene: Scene, lead: Lead, place: PlaceMention): boolean {
  const at = place.start - lead.start;
  if (lead.masked[at] !== PLACE_MARK) return false;
  const before = scene.document.text.slice(Math.max(0, place.start - 24), place.start);
  // "Exports from Chile", "imports to Malta" are the country's own.
  if (/\b(?:exports? from|imports? (?:to|into))\s+(?:the\s+)?$/i.test(before)) return true;
  return !/\b(?:by|from|than|to)\s+(?:the\s+)?$/i.test(before);
}

const PLACE_MARK = '\uE001';

function placeRightBefore(scene: Scene, here: SentenceScene, offset: number): PlaceMention | null {
  const place = here.places.findLast((other) => other.end <= offset);
  if (place === undefined) return null;
  return /^(?:['\u2019]s?)?(?:[,:]|\s[-\u2013\u2014])?\s+$/.test(scene.document.text.slice(place.end, offset))
    ? place
    : null;
}
