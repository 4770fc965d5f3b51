import type { UnitKind } from '../../../../model/quantity.ts';
import { AUXILIARIES, FUNCTION_WORDS, PREPOSITIONS } from '../../../lexicon/closed-classes.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { isNameNumber, isTimeWord, leadingPhrase, phraseEndingAt } from './phrase.ts';
import { verbKind } from './verbs.ts';

/** How far back a verb or a subject is looked for. */
const FARTHEST = 30;

/** The subject of the nearest verb in front, where that verb says a value. */
export function subjectBefore(pieces: readonly Piece[], first: number, quantityKind: UnitKind): NounPhrase | null {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[;:.!?”"]$/.test(piece.text)) return null;
    const kind = verbKind(pieces, at);
    if (kind === null) continue;
    if (/ing$/.test(piece.lower) && (pieces[at - 1]?.text === ',' || PREPOSITIONS.has(pieces[at - 1]?.lower ?? '')))
      continue;
    if (isPurpose(pieces, at)) continue;
    if (kind === 'other' && !CHANGED_KINDS.has(quantityKind)) return null;
    if (/^(?:sell|sells|sold|selling)$/.test(piece.lower) && !/^(?:at|for)$/.test(pieces[at + 1]?.lower ?? ''))
      return null;
    const subject = subjectOf(pieces, at);
    if (subject === null && isCoordinate(pieces, at)) continue;
    return subject;
  }
  return null;
}

/** A number of one of these kinds tells how much the subject of any verb changed: "the price dived 12%". */
export const CHANGED_KINDS: ReadonlySet<UnitKind> = new Set(['percent', 'percentage-point', 'multiple', 'index']);

/** "gained 44 points to close at 8,212": the infinitive has the subject of the verb before; "is expected to close" has its own. */
function isPurpose(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.lower !== 'to') return false;
  const before = pieces[at - 2];
  if (isExpected(pieces, at - 2)) return false;
  return (
    before === undefined ||
    !(AUXILIARIES.has(before.lower) || ADVERB.test(before.lower) || verbKind(pieces, at - 2) !== null)
  );
}

/** "rose 128% in June and is up 82%": the second verb has the subject of the first. */
function isCoordinate(pieces: readonly Piece[], verb: number): boolean {
  let at = verb;
  while (at > 0 && (AUXILIARIES.has(pieces[at - 1]?.lower ?? '') || ADVERB.test(pieces[at - 1]?.lower ?? ''))) at -= 1;
  return /^(?:and|but|or|then|,)$/.test(pieces[at - 1]?.lower ?? '');
}

/** "expects revenue to increase": the noun phrase before "to" is what does it. */
function isExpected(pieces: readonly Piece[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 8); at -= 1) {
    if (
      /^(?:expect|want|allow|cause|force|predict|project|forecast|help|see|ask|need|lead|enable|prompt|push)(?:s|ed|ing)?$|^led$|^saw$/.test(
        pieces[at]?.lower ?? '',
      )
    )
      return at < last;
    if (pieces[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "claims made at the border rose": a participle behind a noun and before a preposition. */
export function isReducedRelative(pieces: readonly Piece[], at: number): boolean {
  const previous = pieces[at - 1];
  const next = pieces[at + 1];
  if (/^end(?:ed|ing)$/.test(pieces[at]?.lower ?? '') && isTimeWord(previous)) return true;
  if (previous?.kind !== 'word' || next === undefined || !PREPOSITIONS.has(next.lower)) return false;
  return !FUNCTION_WORDS.has(previous.lower) && !/ly$/.test(previous.lower) && !/^(?:to|by|from)$/.test(next.lower);
}

const ADVERB =
  /^(?:not|both|each|all|also|only|then|now|still|already|never|just|even|since|again|recently|expected|forecast|likely|set|projected|estimated|believed|thought|said|reported|[a-z]{2,12}ly)$/;

/** The subject of the verb at `verb`: over auxiliaries and adverbs, and over a parenthesis between commas. */
export function subjectOf(pieces: readonly Piece[], verb: number): NounPhrase | null {
  let end = verb;
  while (
    end > 0 &&
    (AUXILIARIES.has(pieces[end - 1]?.lower ?? '') ||
      ADVERB.test(pieces[end - 1]?.lower ?? '') ||
      pieces[end - 1]?.lower === 'to')
  )
    end -= 1;
  if (/^[,)—–]$/.test(pieces[end - 1]?.text ?? '')) end = beforeParenthesis(pieces, end - 1);
  const start = clauseStart(pieces, end);
  if (start >= end && /^(?:which|that|who)$/.test(pieces[start - 1]?.lower ?? '')) {
    return phraseEndingAt(pieces, pieces[start - 2]?.text === ',' ? start - 2 : start - 1);
  }
  return start >= end ? null : leadingPhrase(pieces, start, end);
}

function beforeParenthesis(pieces: readonly Piece[], close: number): number {
  const mark = pieces[close]?.text === ')' ? '(' : (pieces[close]?.text ?? '');
  for (let at = close - 1; at >= Math.max(0, close - FARTHEST); at -= 1) if (pieces[at]?.text === mark) return at;
  return close;
}

const CLAUSE_WORDS =
  /^(?:that|which|who|but|as|while|when|because|after|before|if|although|though|since|where|whereas|said|says|so|then|than)$/;

/** Where the clause begins: behind a mark, a conjunction, or another verb. */
function clauseStart(pieces: readonly Piece[], end: number): number {
  let start = end;
  while (start > 0 && end - start < FARTHEST) {
    const piece = pieces[start - 1];
    if (
      piece === undefined ||
      piece.kind === 'address' ||
      (piece.kind === 'number' && !isNameNumber(pieces, start - 1))
    )
      break;
    if (piece.kind === 'symbol' && !/^[-’'&]$/.test(piece.text)) break;
    if (CLAUSE_WORDS.test(piece.lower)) break;
    if (verbKind(pieces, start - 1) !== null && !isReducedRelative(pieces, start - 1) && !isGerund(pieces, start - 1))
      break;
    start -= 1;
  }
  return start;
}

/** "profit from continuing lines", "seniors living alone": a form in -ing without an auxiliary heads no clause. */
function isGerund(pieces: readonly Piece[], index: number): boolean {
  return /ing$/.test(pieces[index]?.lower ?? '') && !AUXILIARIES.has(pieces[index - 1]?.lower ?? '');
}
