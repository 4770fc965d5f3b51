import { IRREGULAR_VERBS } from '../../../../text/irregular-forms.ts';
import { AUXILIARIES } from '../../../lexicon/closed-classes.ts';
import { MAGNITUDES } from '../../../lexicon/number-words.ts';
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
  const harmed = /^(?:kill|injur|wound|hurt|arrest|detain|displac|maim)/.test(pieces[first - 1]?.lower ?? '');
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.!?;]$/.test(piece.text)) return null;
    if ((piece.kind !== 'number' && !isNumberWord(piece.lower)) || /^(?:1[5-9]|20)\d\d$/.test(piece.text)) continue;
    const phrase = pluralPhrase(pieces, at + 1);
    if (harmed && phrase !== null && !PEOPLE.test(pieces[phrase.head]?.lower ?? '')) return null;
    if (phrase !== null && phrase.end <= first && !/^(?:times|points)$/.test(pieces[phrase.head]?.lower ?? ''))
      return phrase;
  }
  return null;
}

/** Plurals that are people, for verbs that only people suffer. */
const PEOPLE =
  /(?:people|men|women|children|police|troops|[eo]rs|ants|ists|ians|ees|ents|kids|boys|girls|victims|civilians|crew|staff)$/;

/** A verb, a preposition or the end stands behind the number: the noun is left out. */
function isElliptical(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end];
  if (next === undefined || next.kind === 'symbol' || AUXILIARIES.has(next.lower)) return true;
  if (IRREGULAR_VERBS.has(next.lower) && IRREGULAR_VERBS.get(next.lower) !== next.lower) return true;
  return (
    /(?:ed|ing)$/.test(next.lower) ||
    /^(?:in|of|from|at|on|by|more|others?|are|last|this|to|and|or|who|for|with|during|since|as)$/.test(next.lower)
  );
}

/**
 * Where the number stands that this one is said beside, so that both measure the same: "5% of the population from about 7.3%",
 * "a loss of $8 million, or $2 a share", "a dividend of 4.6 pence, up 15%", "£90 million ($140 million)".
 */
export function numberBeside(
  pieces: readonly Piece[],
  lead: number,
  end: number,
): { first: number; end: number } | null {
  const link = pieces[lead - 1]?.lower ?? '';
  const before = pieces[lead - 2]?.text;
  if (link === '(' || (link === 'or' && before === ',') || (/^(?:up|down|off)$/.test(link) && before === ','))
    return numberBefore(pieces, lead - 1);
  if (/^(?:,|and|or)$/.test(link) && before !== undefined && before === pieces[end - 1]?.text)
    return numberBefore(pieces, lead - 1);
  if (link === 'to' && /^compared$/.test(before ?? '')) return sameUnitBefore(pieces, lead, end);
  return /^(?:from|against|versus|vs|vs\.|than|with)$/.test(link) ? sameUnitBefore(pieces, lead, end) : null;
}

function sameUnitBefore(pieces: readonly Piece[], lead: number, end: number): { first: number; end: number } | null {
  const unit = pieces[end - 1]?.lower ?? '';
  const sign = pieces[lead]?.text ?? '';
  for (let at = lead - 2; at >= Math.max(0, lead - FARTHEST); at -= 1) {
    if (/^[.!?;]$/.test(pieces[at]?.text ?? '')) return null;
    if (pieces[at]?.kind !== 'number') continue;
    for (const back of [1, 2]) if (pieces[at + back]?.lower === unit) return { first: at, end: at + back + 1 };
    if (/^\p{Sc}$/u.test(sign) && pieces[at - 1]?.text === sign)
      return { first: at - 1, end: behindNumber(pieces, at) };
  }
  return null;
}

/** The last number within a few words in front, with its sign or unit. */
function numberBefore(pieces: readonly Piece[], from: number): { first: number; end: number } | null {
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    if (/^[.!?;]$/.test(pieces[at]?.text ?? '')) return null;
    if (pieces[at]?.kind !== 'number' || pieces[at]?.hyphen === true) continue;
    const signed = /^\p{Sc}$/u.test(pieces[at - 1]?.text ?? '');
    return { first: signed ? at - 1 : at, end: behindNumber(pieces, at) };
  }
  return null;
}

function behindNumber(pieces: readonly Piece[], at: number): number {
  let end = at + 1;
  while (
    end < at + 3 &&
    (MAGNITUDES.has(pieces[end]?.lower ?? '') || /^(?:%|percent|cents?|pence|points?)$/.test(pieces[end]?.lower ?? ''))
  )
    end += 1;
  return end;
}
