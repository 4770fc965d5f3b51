import type { Measure } from '../../model/claim.ts';
import type { IndexedVariable, VariableIndex } from './variable-index.ts';
import { stem, stemsOf, words } from './words.ts';

/** What a claim says of its measure, ready for matching. */
export interface ClaimWords {
  /** Stem of the head noun, '' where the text names none or one that fits any count. */
  readonly head: string;
  /** Stems of the measure itself: weight 1. */
  readonly own: ReadonlySet<string>;
  /** Those of them that are the counted noun phrase itself, not the clause around it. */
  readonly phrase: ReadonlySet<string>;
  /** Stems of the rest of the sentence: they help, but less. */
  readonly near: ReadonlySet<string>;
  /** Organizations that the sentence names, or that the claim is attributed to. */
  readonly agencies: ReadonlySet<string>;
  /** Organizations that the sentence before names. */
  readonly agenciesBefore: ReadonlySet<string>;
}

export interface Score {
  readonly value: number;
  /** Names of the variable every word of which stands in the sentence. */
  readonly whole: readonly (readonly string[])[];
  readonly reasons: readonly string[];
}

const NEAR_WEIGHT = 0.6;
/** Words of the clause around the counted noun may be of anything. */
const CLAUSE_WEIGHT = 0.4;

/** Heads that stand for any population, so that the rest of the noun phrase must say what is counted. */
const OPEN_HEADS: ReadonlySet<string> = new Set(
  [
    'person',
    'people',
    'individual',
    'number',
    'total',
    'case',
    'figure',
    'rate',
    'share',
    'percentage',
    'proportion',
    'level',
    'one',
    'other',
    'more',
    'long',
    'wide',
    'high',
    'tall',
    'deep',
  ].map(stem),
);

export function claimWords(
  measure: Measure | undefined,
  sentence: ReadonlySet<string>,
  agencies: ReadonlySet<string>,
  agenciesBefore: ReadonlySet<string>,
): ClaimWords {
  const head = measure?.head === undefined || measure.head === '' ? '' : stem(measure.head);
  const own = new Set(
    stemsOf(measure === undefined ? [] : wordsOf([measure.head, ...measure.modifiers, ...measure.lemmas])),
  );
  const near = new Set([...sentence].filter((word) => !own.has(word)));
  const phrase = new Set(stemsOf(measure === undefined ? [] : wordsOf([measure.head, ...measure.modifiers])));
  return { head: OPEN_HEADS.has(head) ? '' : head, own, phrase, near, agencies, agenciesBefore };
}

/** "private-sector" is two words, as it is in a title. */
function wordsOf(lemmas: readonly string[]): readonly string[] {
  return lemmas.flatMap((lemma) => words(lemma));
}

/**
 * How well a variable is what the claim speaks of, from 0 to 1, with the reasons.
 *
 * The best designation counts: how much of its weight the claim's words cover. A head noun that none of the variable's
 * names knows rules it out; another agency than the one that counted nearly does.
 */
export function score(index: VariableIndex, indexed: IndexedVariable, claim: ClaimWords): Score {
  const reasons: string[] = [];
  if (claim.head !== '' && !indexed.stems.has(claim.head))
    return { value: 0, whole: [], reasons: [`counts no "${claim.head}"`] };
  if (![...indexed.stems].some((word) => claim.own.has(word)))
    return { value: 0, whole: [], reasons: ['no word in common'] };
  const best = bestDesignation(index, indexed, claim);
  reasons.push(`words ${best.value.toFixed(2)}: ${best.words.join(' ')}`);
  const familiar = familiarity(index, indexed, claim);
  reasons.push(`claim's own words known ${familiar.toFixed(2)}`);
  const agency = agencyScore(index, indexed, claim);
  if (agency !== 0) reasons.push(`agency ${agency.toFixed(2)}`);
  const value = Math.max(0, Math.min(1, 0.7 * best.value + 0.3 * familiar + agency));
  const isThere = (word: string) => claim.own.has(word) || claim.near.has(word);
  return { value, whole: indexed.designations.filter((name) => name.every(isThere)), reasons };
}

interface Designated {
  readonly value: number;
  readonly words: readonly string[];
}

/** A short name covers easily and tells little: its coverage is damped by how much was matched at all. */
const DAMPING = 0.4;

function bestDesignation(index: VariableIndex, indexed: IndexedVariable, claim: ClaimWords): Designated {
  let best: Designated = { value: 0, words: [] };
  for (const designation of indexed.designations) {
    const found = designated(index, designation, claim);
    if (found.value > best.value) best = found;
  }
  return best;
}

function designated(index: VariableIndex, designation: readonly string[], claim: ClaimWords): Designated {
  let matched = 0;
  let whole = 0;
  const found: string[] = [];
  for (const word of designation) {
    const weight = index.weight(word);
    const share = claim.own.has(word) ? 1 : claim.near.has(word) ? NEAR_WEIGHT : 0;
    whole += weight;
    matched += weight * share;
    if (share > 0) found.push(word);
  }
  if (whole === 0) return { value: 0, words: [] };
  return { value: (matched / whole) * (matched / (matched + DAMPING)), words: found };
}

/** The share of the measure's own words that the variable's names use somewhere. */
function familiarity(index: VariableIndex, indexed: IndexedVariable, claim: ClaimWords): number {
  let known = 0;
  let whole = 0;
  for (const word of claim.own) {
    const weight = index.weight(word) * (claim.phrase.has(word) ? 1 : CLAUSE_WEIGHT);
    whole += weight;
    if (indexed.stems.has(word)) known += weight;
  }
  return whole === 0 ? 0 : known / whole;
}

const SAME_COUNTER = 0.2;
const SAME_PUBLISHER = 0.1;
const NAMED_JUST_BEFORE = 0.05;
const OTHER_COUNTER = -0.35;

function agencyScore(index: VariableIndex, indexed: IndexedVariable, claim: ClaimWords): number {
  if ([...indexed.counters].some((id) => claim.agencies.has(id))) return SAME_COUNTER;
  const counting = index.variables.some(
    (other) => other !== indexed && [...other.counters].some((id) => claim.agencies.has(id)),
  );
  const isPublisher = indexed.publisher !== null && claim.agencies.has(indexed.publisher);
  if (counting && indexed.counters.size > 0 && !isPublisher) return OTHER_COUNTER;
  if (isPublisher) return SAME_PUBLISHER;
  if ([...indexed.counters].some((id) => claim.agenciesBefore.has(id))) return NAMED_JUST_BEFORE;
  return 0;
}
