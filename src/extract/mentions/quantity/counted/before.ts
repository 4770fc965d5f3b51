import { verbLemma } from '../../../../text/lemma.ts';
import { CHANGE_NOUNS, PREPOSITIONS } from '../../../lexicon/closed-classes.ts';
import { SETTING_VERBS } from '../../../lexicon/value-verbs.ts';
import type { DraftOf } from '../../draft.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { looksPlural } from '../plural.ts';
import { HOLDERS, leadingPhrase, phraseEndingAt } from './phrase.ts';
import { CHANGED_KINDS, isReducedRelative, subjectBefore, subjectOf } from './subject.ts';
import { verbKind } from './verbs.ts';

/** The noun phrase in front: "revenue of $5 million", "inflation was 4%", "the number of claims rose to 452", "cut rates by 0.25%". */
export function nounBefore(pieces: readonly Piece[], first: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  if (quantity.unit.kind === 'age' || quantity.unit.kind === 'score') return null;
  const from = skipArticle(pieces, first);
  const link = pieces[from - 1]?.lower ?? '';
  if (
    /^(?:top|exceed|surpass|pass|cross|approach|near)/.test(pieces[first]?.lower ?? '') &&
    verbKind(pieces, first) !== null
  )
    return subjectOf(pieces, first);
  if (link === 'in' && quantity.unit.kind === 'ratio') return subjectBefore(pieces, from - 1, 'multiple');
  if (pieces[first]?.lower === 'in' && pieces[first + 1]?.lower === 'excess') return phraseEndingAt(pieces, first);
  if (/^(?:up|down|higher|lower)$/.test(link)) {
    const noun = phraseEndingAt(pieces, from - 1);
    if (noun !== null) return noun;
  }
  if (link === 'at' && pieces[from - 2]?.text === ',') return phraseEndingAt(pieces, from - 2);
  if (CHANGED_KINDS.has(quantity.unit.kind) && !PREPOSITIONS.has(link)) {
    const object = objectBefore(pieces, from, '');
    if (object !== null) return object;
  }
  if (/^(?:to|by|from|at)$/.test(link)) {
    const object = objectBefore(pieces, from - 1, link);
    if (object !== null) return object;
  }
  const sells =
    link === 'for' && /^(?:account|sell|sold|rent|retail|go|went|trade|price)/.test(pieces[from - 2]?.lower ?? '');
  if (sells) return subjectOf(pieces, from - 2);
  if ((PREPOSITIONS.has(link) && !VALUE_LINKS.test(link)) || /^(?:including|excluding|following)$/.test(link))
    return null;
  return nounOf(pieces, first) ?? subjectBefore(pieces, from, quantity.unit.kind);
}

/** Prepositions between a verb of value and its number; behind any other the number belongs to an adjunct ("was among hundreds"). */
const VALUE_LINKS = /^(?:to|at|by|from|of|under|over|above|below|up|down|than|near|around|about|as|between|like|past)$/;

/** "revenue of $5 million", "a fine of not more than $50,000": the noun that the number is of. */
export function nounOf(pieces: readonly Piece[], first: number): NounPhrase | null {
  const from = skipArticle(pieces, first);
  if (pieces[from - 1]?.lower !== 'of') return null;
  const noun = phraseEndingAt(pieces, from - 1);
  return noun === null || HOLDERS.test(pieces[noun.head]?.lower ?? '') ? null : noun;
}

function skipArticle(pieces: readonly Piece[], first: number): number {
  return /^(?:an?|the|another|only|just|exactly|merely|another|roughly)$/.test(pieces[first - 1]?.lower ?? '')
    ? first - 1
    : first;
}

/** "cut rates by", "brought the toll for both bombings to", "put unemployment at": the object of a verb that sets a value. */
function objectBefore(pieces: readonly Piece[], end: number, link: string): NounPhrase | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_OBJECT); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || (piece.kind === 'symbol' && !/^(?:%|\p{Sc}|['’&])$/u.test(piece.text))) return null;
    const word = piece.lower;
    const sets =
      SETTING_VERBS.has(verbLemma(word)) ||
      SETTING_VERBS.has(word) ||
      (link === 'at' && word === 'with') ||
      (word === 'in' && CHANGE_NOUNS.has(pieces[at - 1]?.lower ?? ''));
    if (!sets) {
      if (verbKind(pieces, at) !== null && !isReducedRelative(pieces, at) && !isObjectNoun(pieces, at)) return null;
      continue;
    }
    if (at === end - 1 || PREPOSITIONS.has(pieces[at + 1]?.lower ?? '')) return null;
    return leadingPhrase(pieces, at + 1, end);
  }
  return null;
}

const LONGEST_OBJECT = 14;

/** "cut costs by": a plural right behind the verb that sets it, though it could be a verb itself. */
function isObjectNoun(pieces: readonly Piece[], at: number): boolean {
  const previous = pieces[at - 1]?.lower ?? '';
  return (
    looksPlural(pieces[at]?.lower ?? '') && (SETTING_VERBS.has(verbLemma(previous)) || SETTING_VERBS.has(previous))
  );
}
