import { CHANGE_NOUNS, DETERMINERS, FUNCTION_WORDS, TIME_UNITS } from '../../../lexicon/closed-classes.ts';
import { MAGNITUDES } from '../../../lexicon/number-words.ts';
import type { DraftOf } from '../../draft.ts';
import { type NounPhrase, pluralPhrase, singularPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';

/** The noun phrase behind a number, with what an "of" adds to it ("452 claims of asylum"). */
export function nounBehind(pieces: readonly Piece[], end: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  const { kind } = quantity.unit;
  if (kind === 'age' || kind === 'score') return null;
  const link = pieces[end]?.lower ?? '';
  if (kind === 'multiple') return compared(pieces, end);
  if (link === 'worth' && pieces[end + 1]?.lower === 'of') return phraseBehindLink(pieces, end + 2);
  if (link === 'of' || (/^(?:in|for)$/.test(link) && kind === 'currency')) return phraseBehindLink(pieces, end + 1);
  if (quantity.form === 'vague' && quantity.unit.code === '') return null;
  if (kind === 'count' || kind === 'rate') return counted(pieces, end, quantity);
  if (kind === 'ratio' && quantity.unit.text !== '') return pluralPhrase(pieces, end);
  if (kind === 'ratio' && DETERMINERS.has(link)) return phraseBehindLink(pieces, end);
  const attributive = singularPhrase(pieces, end);
  if (attributive === null) return null;
  const head = pieces[attributive.head]?.lower ?? '';
  if (TIME_UNITS.has(head)) return null;
  if (!CHANGE_NOUNS.has(head)) return kind === 'ratio' ? null : withComplement(pieces, attributive);
  return /^(?:in|of)$/.test(pieces[attributive.end]?.lower ?? '')
    ? phraseBehindLink(pieces, attributive.end + 1)
    : null;
}

/** A change as the noun of an amount, where nothing says what changed: "a $14,000 raise". */
export function changeBehind(pieces: readonly Piece[], end: number): NounPhrase | null {
  const attributive = singularPhrase(pieces, end);
  return attributive !== null && CHANGE_NOUNS.has(pieces[attributive.head]?.lower ?? '') ? attributive : null;
}

/** "double the number of claims", "three times the amount", "twice as many scans as". */
function compared(pieces: readonly Piece[], end: number): NounPhrase | null {
  if (pieces[end]?.lower === 'as' && /^(?:many|much|few)$/.test(pieces[end + 1]?.lower ?? ''))
    return phraseBehindLink(pieces, end + 2);
  if (/^(?:more|less|fewer)$/.test(pieces[end]?.lower ?? '') && pieces[end + 1]?.lower !== 'than')
    return phraseBehindLink(pieces, end + 1);
  const attributive =
    pieces[end]?.kind === 'word' && !FUNCTION_WORDS.has(pieces[end]?.lower ?? '') ? singularPhrase(pieces, end) : null;
  if (attributive !== null && CHANGE_NOUNS.has(pieces[attributive.head]?.lower ?? '')) {
    return /^(?:in|of)$/.test(pieces[attributive.end]?.lower ?? '')
      ? phraseBehindLink(pieces, attributive.end + 1)
      : null;
  }
  const phrase = phraseBehindLink(pieces, end);
  return phrase === null || phrase.first === end ? null : withComplement(pieces, phrase);
}

function counted(pieces: readonly Piece[], end: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  if (pieces[end]?.hyphen === true) return { first: end, end: end + 1, head: end };
  const one = Math.abs(quantity.value ?? 2) === 1;
  const phrase = one ? singularPhrase(pieces, end, true) : pluralPhrase(pieces, end);
  return phrase === null ? null : withComplement(pieces, phrase);
}

function withComplement(pieces: readonly Piece[], phrase: NounPhrase): NounPhrase {
  if (pieces[phrase.end]?.lower !== 'of') return phrase;
  const complement = phraseBehindLink(pieces, phrase.end + 1);
  return complement === null ? phrase : { ...phrase, end: complement.end };
}

/** Nouns that place an amount and are not what it is of: "at $50 in over-the-counter trading". */
const ADJUNCTS =
  /^(?:trading|total|court|addition|fact|advance|exchange|return|favou?r|place|comparison|response|order|part|turn|person|public|market|time|year|use|sale|now|free)$/;

/** "of the population", "of jet fuel", "in assets": skips determiners; no names of places or times. */
export function phraseBehindLink(pieces: readonly Piece[], from: number): NounPhrase | null {
  let first = from;
  while (
    first - from < 2 &&
    /^(?:the|its|their|his|her|our|all|these|those|a|an|this|that|new)$/.test(pieces[first]?.lower ?? '')
  )
    first += 1;
  while (first - from < 6 && isAmountPart(pieces[first])) first += 1;
  if (pieces[first] === undefined || FUNCTION_WORDS.has(pieces[first]?.lower ?? '')) return null;
  const phrase = pluralPhrase(pieces, first) ?? singularPhrase(pieces, first);
  return phrase === null ||
    TIME_UNITS.has(pieces[phrase.head]?.lower ?? '') ||
    ADJUNCTS.test(pieces[phrase.head]?.lower ?? '')
    ? null
    : phrase;
}

/** "of a $6 billion loan", "of the 12% increase": the inner amount is passed over. */
function isAmountPart(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.kind === 'number' || /^(?:%|\p{Sc}|roughly|about)$/u.test(piece.text) || MAGNITUDES.has(piece.lower))
  );
}
