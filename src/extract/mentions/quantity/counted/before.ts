import type { UnitKind } from '../../../../model/quantity.ts';
import { verbLemma } from '../../../../text/lemma.ts';
import {
  AUXILIARIES,
  CHANGE_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  MONTHS,
  PREPOSITIONS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../../lexicon/closed-classes.ts';
import { MAGNITUDES } from '../../../lexicon/number-words.ts';
import { SETTING_VERBS } from '../../../lexicon/value-verbs.ts';
import type { DraftOf } from '../../draft.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { verbKind } from './verbs.ts';

/** How far back a verb or a subject is looked for. */
const FARTHEST = 30;

/** Nouns that only hold a number: what is measured stands elsewhere. */
const HOLDERS =
  /^(?:total|average|maximum|minimum|most|all|one|some|record|estimate|sum|height|end|top|addition|range|excess|worth|matter|period|way|kind|lot|age|out|because|instead|made|course|amid|spite|terms|part|majority|minority)$/;

/** The noun phrase in front: "revenue of $5 million", "inflation was 4%", "the number of claims rose to 452", "cut rates by 0.25%". */
export function nounBefore(pieces: readonly Piece[], first: number, quantity: DraftOf<'quantity'>): NounPhrase | null {
  if (quantity.unit.kind === 'age' || quantity.unit.kind === 'score') return null;
  const from = skipArticle(pieces, first);
  const link = pieces[from - 1]?.lower ?? '';
  if (/^(?:up|down|higher|lower)$/.test(link)) {
    const noun = phraseEndingAt(pieces, from - 1);
    if (noun !== null) return noun;
  }
  if (/^(?:to|by|from|at)$/.test(link)) {
    const object = objectBefore(pieces, from - 1, link);
    if (object !== null) return object;
  }
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
      if (verbKind(pieces, at) !== null && !isReducedRelative(pieces, at)) return null;
      continue;
    }
    if (at === end - 1 || PREPOSITIONS.has(pieces[at + 1]?.lower ?? '')) return null;
    return leadingPhrase(pieces, at + 1, end);
  }
  return null;
}

const LONGEST_OBJECT = 14;

/** The subject of the nearest verb in front, where that verb says a value. */
function subjectBefore(pieces: readonly Piece[], first: number, quantityKind: UnitKind): NounPhrase | null {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[;:.!?”"]$/.test(piece.text)) return null;
    const kind = verbKind(pieces, at);
    if (kind === null) continue;
    if (/ing$/.test(piece.lower) && pieces[at - 1]?.text === ',') continue;
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
const CHANGED_KINDS: ReadonlySet<UnitKind> = new Set(['percent', 'percentage-point', 'multiple', 'index']);

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
function isReducedRelative(pieces: readonly Piece[], at: number): boolean {
  const previous = pieces[at - 1];
  const next = pieces[at + 1];
  if (/^end(?:ed|ing)$/.test(pieces[at]?.lower ?? '') && isTimeWord(previous)) return true;
  if (previous?.kind !== 'word' || next === undefined || !PREPOSITIONS.has(next.lower)) return false;
  return !FUNCTION_WORDS.has(previous.lower) && !/ly$/.test(previous.lower) && !/^(?:to|by|from)$/.test(next.lower);
}

const ADVERB =
  /^(?:not|both|each|all|also|only|then|now|still|already|never|just|even|since|again|recently|expected|forecast|likely|set|projected|estimated|believed|thought|said|reported|[a-z]{2,12}ly)$/;

/** The subject of the verb at `verb`: over auxiliaries and adverbs, and over a parenthesis between commas. */
function subjectOf(pieces: readonly Piece[], verb: number): NounPhrase | null {
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

/** "the S&P 500 fell". */
function isNameNumber(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next !== undefined && TIME_UNITS.has(next.lower)) return true;
  return /^\d{1,5}$/.test(pieces[index]?.text ?? '') && /^\p{Lu}/u.test(pieces[index - 1]?.text ?? '');
}

/** "profit from continuing lines": a form in -ing behind a preposition heads no clause. */
function isGerund(pieces: readonly Piece[], index: number): boolean {
  return /ing$/.test(pieces[index]?.lower ?? '') && PREPOSITIONS.has(pieces[index - 1]?.lower ?? '');
}

/** The first noun phrase of a clause, past its opening words: "In Ontario the number of cases" -> "number of cases". */
function leadingPhrase(pieces: readonly Piece[], from: number, end: number): NounPhrase | null {
  let first = from;
  while (first < end && isOpening(pieces, first)) first += 1;
  if (first < end && PREPOSITIONS.has(pieces[first]?.lower ?? '')) first = behindOpeningPhrase(pieces, first, end);
  while (first < end && isOpening(pieces, first)) first += 1;
  let stop = first;
  while (stop < end && !isPhraseEnd(pieces, stop, first)) stop += 1;
  return headed(pieces, first, stop);
}

function isOpening(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const word = piece?.lower ?? '';
  if (
    piece?.kind !== 'word' ||
    word === "'s" ||
    DETERMINERS.has(word) ||
    CONJUNCTIONS.has(word) ||
    MAGNITUDES.has(word) ||
    /^per(?:cent)?$|^cent$/.test(word)
  )
    return true;
  return (
    isTimeWord(piece) ||
    /^(?:last|this|next|also|meanwhile|however|only|even|overall|but|and|there|it|they|he|she|we|you|i)$/.test(word)
  );
}

/** Behind "In Ontario", "On Friday", "At the crossing": at the next determiner, or at the last word. */
function behindOpeningPhrase(pieces: readonly Piece[], from: number, end: number): number {
  for (let at = from + 2; at < end; at += 1) if (DETERMINERS.has(pieces[at]?.lower ?? '')) return at + 1;
  return end - 1 > from ? end - 1 : end;
}

function isPhraseEnd(pieces: readonly Piece[], index: number, first: number): boolean {
  const piece = pieces[index];
  if (piece?.kind === 'number') return !isNameNumber(pieces, index);
  if (piece === undefined || (piece.kind !== 'word' && !/^[’'&]$/.test(piece.text))) return true;
  if (piece.lower === 'of' || piece.lower === "'s" || piece.lower === 'and') return index === first;
  if (DETERMINERS.has(piece.lower) && pieces[index - 1]?.lower === 'of') return false;
  return (
    FUNCTION_WORDS.has(piece.lower) ||
    (index > first && verbKind(pieces, index) !== null) ||
    (index > first && isTimeWord(piece))
  );
}

function isTimeWord(piece: Piece | undefined): boolean {
  const word = piece?.lower ?? '';
  return (
    TIME_UNITS.has(word) ||
    WEEKDAYS.has(word) ||
    (MONTHS.has(word) && word !== 'may') ||
    /^(?:today|yesterday|tomorrow)$/.test(word)
  );
}

/** The noun phrase that ends right before `end`, back to the first word that cannot be in it. */
function phraseEndingAt(pieces: readonly Piece[], end: number): NounPhrase | null {
  let first = end;
  while (first > 0 && end - first < 6) {
    const piece = pieces[first - 1];
    const inner = piece?.lower === "'s" && first < end;
    if (
      piece === undefined ||
      piece.kind !== 'word' ||
      MAGNITUDES.has(piece.lower) ||
      (!inner && (FUNCTION_WORDS.has(piece.lower) || verbKind(pieces, first - 1) !== null))
    )
      break;
    first -= 1;
  }
  if (pieces[first]?.lower === "'s") first += 1;
  const object = headed(pieces, first, end);
  let of = first - 1;
  while (of > 0 && first - of < 3 && DETERMINERS.has(pieces[of]?.lower ?? '')) of -= 1;
  if (object === null || pieces[of]?.lower !== 'of') return object;
  const whole = phraseEndingAt(pieces, of);
  return whole === null || HOLDERS.test(pieces[whole.head]?.lower ?? '')
    ? object
    : { first: whole.first, end, head: whole.head };
}

/** "First of America": capitals on both sides. */
function isNameWithOf(pieces: readonly Piece[], of: number): boolean {
  return /^\p{Lu}/u.test(pieces[of - 1]?.text ?? '') && /^\p{Lu}/u.test(pieces[of + 1]?.text ?? '');
}

/** The phrase with its head: the last word before "of", else the last word. */
function headed(pieces: readonly Piece[], first: number, end: number): NounPhrase | null {
  if (first >= end) return null;
  let head = first;
  while (head + 1 < end && (pieces[head + 1]?.lower !== 'of' || isNameWithOf(pieces, head + 1))) head += 1;
  while (head > first && (pieces[head]?.kind !== 'word' || pieces[head]?.lower === "'s")) head -= 1;
  const piece = pieces[head];
  if (piece?.kind !== 'word' || FUNCTION_WORDS.has(piece.lower) || isTimeWord(piece) || /ly$/.test(piece.lower))
    return null;
  return { first, end, head };
}
