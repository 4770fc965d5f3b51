import { CHANGE_NOUNS, FUNCTION_WORDS } from '../../../lexicon/closed-classes.ts';
import type { DraftOf } from '../../draft.ts';
import { type NounPhrase, pluralPhrase, singularPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';

/** The noun phrase behind a number, with what an "of" adds to it ("452 claims of asylum"). */
export function nounBehind(pieces: readonly Piece[], end: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  const { kind } = quantity.unit;
  if (kind === 'age' || kind === 'score') return null;
  const link = pieces[end]?.lower;
  if (link === 'worth' && pieces[end + 1]?.lower === 'of') return phraseBehindLink(pieces, end + 2);
  if (link === 'of' || (/^(?:in|for)$/.test(link ?? '') && kind === 'currency'))
    return phraseBehindLink(pieces, end + 1);
  if (kind === 'count' || kind === 'rate') return counted(pieces, end, quantity);
  const attributive = singularPhrase(pieces, end);
  if (attributive === null) return null;
  const head = pieces[attributive.head]?.lower ?? '';
  if (!CHANGE_NOUNS.has(head) && kind !== 'ratio') return withComplement(pieces, attributive);
  if (!CHANGE_NOUNS.has(head)) return null;
  return /^(?:in|of)$/.test(pieces[attributive.end]?.lower ?? '')
    ? phraseBehindLink(pieces, attributive.end + 1)
    : null;
}

function counted(pieces: readonly Piece[], end: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  if (pieces[end]?.hyphen === true) return { first: end, end: end + 1, head: end };
  const plural = pluralPhrase(pieces, end);
  if (plural !== null) return withComplement(pieces, plural);
  return Math.abs(quantity.value ?? 2) === 1 ? singularPhrase(pieces, end) : null;
}

function withComplement(pieces: readonly Piece[], phrase: NounPhrase): NounPhrase {
  if (pieces[phrase.end]?.lower !== 'of') return phrase;
  const complement = phraseBehindLink(pieces, phrase.end + 1);
  return complement === null ? phrase : { ...phrase, end: complement.end };
}

/** "of the population", "of jet fuel", "in assets": skips determiners; no names of places or times. */
export function phraseBehindLink(pieces: readonly Piece[], from: number): NounPhrase | null {
  let first = from;
  while (
    first - from < 2 &&
    /^(?:the|its|their|his|her|our|all|these|those|a|an|this|that|new)$/.test(pieces[first]?.lower ?? '')
  )
    first += 1;
  if (pieces[first] === undefined || FUNCTION_WORDS.has(pieces[first]?.lower ?? '')) return null;
  return pluralPhrase(pieces, first) ?? singularPhrase(pieces, first);
}
