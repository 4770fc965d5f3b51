import { IRREGULAR_VERBS } from '../../../../text/irregular-forms.ts';
import { verbLemma } from '../../../../text/lemma.ts';
import { DETERMINERS, FUNCTION_WORDS } from '../../../lexicon/closed-classes.ts';
import type { DraftOf } from '../../draft.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';

/** Verbs that say what value their subject has or had, or how it changed. */
const VALUE_VERBS = new Set(
  'be rise fall grow climb drop jump increase decrease decline gain lose slip surge plunge reach hit total stand cost average exceed top surpass equal amount come go stay remain edge tumble soar slide sink dip ease slump rally shrink swell double triple quadruple halve expand contract account represent make weigh measure cover last move advance retreat recover rebound improve worsen slow accelerate number sell trade close open finish end price value set'.split(
    ' ',
  ),
);

/** How far back a subject is looked for. */
const FARTHEST = 25;

/** The noun phrase in front: "revenue of $5 million", "inflation was 4%", "the number of claims rose to 452". */
export function nounBefore(pieces: readonly Piece[], first: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  if (quantity.unit.kind === 'age' || quantity.unit.kind === 'score') return null;
  const link = pieces[first - 1]?.lower;
  if (link === 'of' && first >= 2) {
    const noun = phraseEndingAt(pieces, first - 1);
    if (
      noun !== null &&
      !/^(?:total|average|maximum|minimum|most|all|one|some|record|estimate)$/.test(pieces[noun.head]?.lower ?? '')
    )
      return noun;
  }
  return subjectBefore(pieces, first);
}

/** The subject of the verb of value nearest in front. */
function subjectBefore(pieces: readonly Piece[], first: number): NounPhrase | null {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[;:.!?]$/.test(piece.text)) return null;
    if (piece.kind !== 'word' || !isValueVerb(piece.lower)) continue;
    return phraseEndingAt(pieces, beforeVerb(pieces, at), true);
  }
  return null;
}

function isValueVerb(word: string): boolean {
  if (/^(?:is|was|were|are|been|be|up|down)$/.test(word)) return true;
  return (
    VALUE_VERBS.has(verbLemma(word)) &&
    (IRREGULAR_VERBS.has(word) || /(?:ed|ing|s)$/.test(word) || VALUE_VERBS.has(word))
  );
}

/** Goes back over auxiliaries and adverbs: "has already been rising" . */
function beforeVerb(pieces: readonly Piece[], verb: number): number {
  let at = verb;
  while (
    at > 0 &&
    /^(?:is|was|were|are|been|be|has|have|had|will|would|could|may|might|can|should|to|not|already|also|only|then|now|still|ly|recently|expected|forecast|likely|set|[a-z]{2,12}ly)$/.test(
      pieces[at - 1]?.lower ?? '',
    )
  )
    at -= 1;
  return at;
}

/** The noun phrase that ends right before `end`; with `chain`, back over its prepositional phrases to its own head. */
function phraseEndingAt(pieces: readonly Piece[], end: number, chain = false): NounPhrase | null {
  let first = end;
  while (first > 0 && end - first < 12) {
    const piece = pieces[first - 1];
    if (piece === undefined || piece.kind !== 'word') break;
    const inside =
      !FUNCTION_WORDS.has(piece.lower) ||
      (chain && first < end && /^(?:of|in|for|at|from|on|by|with|the|its|their)$/.test(piece.lower));
    if (!inside && !DETERMINERS.has(piece.lower)) break;
    if (DETERMINERS.has(piece.lower) && !chain) break;
    first -= 1;
  }
  while (first < end && (FUNCTION_WORDS.has(pieces[first]?.lower ?? '') || pieces[first]?.lower === "'s")) first += 1;
  if (first >= end) return null;
  let stop = first;
  while (stop < end && !/^(?:in|at|from|on|by|with|for)$/.test(pieces[stop]?.lower ?? '')) stop += 1;
  let head = first;
  while (head + 1 < stop && pieces[head + 1]?.lower !== 'of' && !DETERMINERS.has(pieces[head + 1]?.lower ?? ''))
    head += 1;
  return pieces[head]?.kind === 'word' ? { first, end: stop, head } : null;
}
