import { AUXILIARIES } from '../../../lexicon/closed-classes.ts';
import type { DraftOf } from '../../draft.ts';
import { type NounPhrase, pluralPhrase } from '../noun-phrase.ts';
import { isNumberWord, type Piece } from '../pieces.ts';

/** How far back a noun is shared. */
const FARTHEST = 40;

/** "over 200,000 people arrested, and over 50,000 detained": a count without a noun counts what the one before it in the sentence did. */
export function nounShared(
  pieces: readonly Piece[],
  first: number,
  end: number,
  quantity: DraftOf<'quantity'>,
): NounPhrase | null {
  const { kind, code } = quantity.unit;
  const bare = kind === 'count' && code === '';
  const apposed =
    (kind === 'multiple' || kind === 'percent') && /^(?:an?|,|—|–|-)$/.test(pieces[first - 1]?.lower ?? '');
  if (!apposed && !(bare && isElliptical(pieces, end))) return null;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.!?;]$/.test(piece.text)) return null;
    if (piece.kind !== 'number' && !isNumberWord(piece.lower)) continue;
    const phrase = pluralPhrase(pieces, at + 1);
    if (phrase !== null && phrase.end <= first && pieces[phrase.head]?.lower !== 'times') return phrase;
  }
  return null;
}

/** A verb, a preposition or the end stands behind the number: the noun is left out. */
function isElliptical(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end];
  if (next === undefined || next.kind === 'symbol' || AUXILIARIES.has(next.lower)) return true;
  return (
    /(?:ed|ing)$/.test(next.lower) ||
    /^(?:in|of|from|at|on|by|more|others?|are|last|this|to|and|or|who|for|with|during|since|as)$/.test(next.lower)
  );
}

/** "5% of the population from about 7.3%": where the number stands that this one is held against, in the same unit. */
export function comparedNumber(
  pieces: readonly Piece[],
  lead: number,
  end: number,
): { first: number; end: number } | null {
  if (!/^(?:from|against|versus|vs|vs\.|than|with)$/.test(pieces[lead - 1]?.lower ?? '')) return null;
  const unit = pieces[end - 1]?.lower ?? '';
  const sign = pieces[lead]?.text ?? '';
  for (let at = lead - 2; at >= Math.max(0, lead - FARTHEST); at -= 1) {
    if (/^[.!?;]$/.test(pieces[at]?.text ?? '')) return null;
    if (pieces[at]?.kind !== 'number') continue;
    if (pieces[at + 1]?.lower === unit) return { first: at, end: at + 2 };
    if (/^\p{Sc}$/u.test(sign) && pieces[at - 1]?.text === sign) return { first: at - 1, end: at + 1 };
  }
  return null;
}
