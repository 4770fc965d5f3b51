import { IRREGULAR_VERBS } from '../../../../text/irregular-forms.ts';
import { verbLemma } from '../../../../text/lemma.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../../lexicon/closed-classes.ts';
import { VALUE_VERBS } from '../../../lexicon/value-verbs.ts';
import type { Piece } from '../pieces.ts';

/** What kind of verb stands at a piece: one that says a value of its subject, any other, or none. */
export type VerbKind = 'value' | 'other' | null;

/** Nouns as often as verbs: they are verbs only where a subject stands before and no determiner. */
const NOUN_LIKE =
  /(?:[^s]s|rise|fall|cut|cost|hit|set|drop|gain|increase|decrease|decline|jump|surge|lead|report|claim|work|hold|run|bid|beat|spread|bet|close|open|end|total|number|average|top|cover|price|value|trade|account|weigh|measure|plan|use|aid|fund)$/;

/** Verbs in -s that are hardly ever nouns. */
const PLAIN_VERBS = new Set(
  'includes says expects owns makes takes gives gets needs wants sees thinks believes knows follows requires provides allows becomes brings keeps goes employs operates controls serves remains comes seeks offers carries produces receives contains reflects means seems appears tells writes argues adds notes'.split(
    ' ',
  ),
);

/** Judges by form and by the word before it; no tagger is asked. */
export function verbKind(pieces: readonly Piece[], index: number): VerbKind {
  const piece = pieces[index];
  if (piece === undefined || piece.kind !== 'word') return null;
  const word = piece.lower;
  if (/^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(word)) return 'value';
  if (AUXILIARIES.has(word)) return 'other';
  if (/^\p{Lu}/u.test(piece.text) && index > 0) return null;
  if (PLAIN_VERBS.has(word) && !DETERMINERS.has(pieces[index - 1]?.lower ?? 'the')) return 'other';
  const lemma = verbLemma(word);
  const inflected = (IRREGULAR_VERBS.has(word) && lemma !== word) || /(?:[a-z]{2}ed|[a-z]{2}ing)$/.test(word);
  const known = VALUE_VERBS.has(lemma);
  if (!inflected && !known) return null;
  const previous = pieces[index - 1];
  if (previous === undefined) return /ing$/.test(word) ? (known ? 'value' : 'other') : null;
  const nominal =
    (DETERMINERS.has(previous.lower) && !/^(?:that|which|who|what|this|each|all|both)$/.test(previous.lower)) ||
    previous.lower === "'s" ||
    previous.hyphen;
  if (nominal) return null;
  if (!inflected && PREPOSITIONS.has(previous.lower) && previous.lower !== 'to') return null;
  if (!inflected && NOUN_LIKE.test(word) && !isFollowedByValue(pieces, index)) return null;
  return known ? 'value' : 'other';
}

/** "costs $5", "stands at 12", "totals nearly 40": what stands behind a verb of value in its plain form. */
function isFollowedByValue(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      next.kind === 'symbol' ||
      /^(?:to|by|at|from|about|nearly|almost|more|over|some|around|only|just|up|less|between|a|an|as|roughly|[a-z]{2,12}ly)$/.test(
        next.lower,
      ))
  );
}
