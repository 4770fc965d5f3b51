import {
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  MONTHS,
  PREPOSITIONS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../../lexicon/closed-classes.ts';
import { MAGNITUDES } from '../../../lexicon/number-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { verbKind } from './verbs.ts';

/** Nouns that only hold a number: what is measured stands elsewhere. */
export const HOLDERS =
  /^(?:total|average|maximum|minimum|most|all|one|some|record|estimate|sum|height|end|top|addition|range|excess|worth|matter|period|way|kind|lot|age|out|because|instead|made|course|amid|spite|terms|part|majority|minority)$/;

/** "the S&P 500 fell". */
export function isNameNumber(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next !== undefined && (TIME_UNITS.has(next.lower) || (next.lower === 's' && next.joined))) return true;
  const named =
    /^\p{Lu}/u.test(pieces[index - 1]?.text ?? '') ||
    (pieces[index - 1]?.lower === "'s" && /^\p{Lu}/u.test(pieces[index - 2]?.text ?? ''));
  return named && /^\d{1,5}$/.test(pieces[index]?.text ?? '');
}

/** The first noun phrase of a clause, past its opening words: "In Ontario the number of cases" -> "number of cases". */
export function leadingPhrase(pieces: readonly Piece[], from: number, end: number): NounPhrase | null {
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

export function isTimeWord(piece: Piece | undefined): boolean {
  const word = piece?.lower ?? '';
  return (
    TIME_UNITS.has(word) ||
    WEEKDAYS.has(word) ||
    (MONTHS.has(word) && word !== 'may') ||
    /^(?:today|yesterday|tomorrow)$/.test(word)
  );
}

/** The noun phrase that ends right before `end`, back to the first word that cannot be in it. */
export function phraseEndingAt(pieces: readonly Piece[], end: number): NounPhrase | null {
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
  if (
    piece?.kind !== 'word' ||
    piece.text.length < 2 ||
    FUNCTION_WORDS.has(piece.lower) ||
    isTimeWord(piece) ||
    /ly$/.test(piece.lower)
  )
    return null;
  return { first, end, head };
}
