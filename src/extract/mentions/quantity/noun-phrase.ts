import {
  DETERMINERS,
  FUNCTION_WORDS,
  MONTHS,
  PLURAL_MODIFIERS,
  PLURALS,
  WEEKDAYS,
} from '../../lexicon/closed-classes.ts';
import { MAGNITUDES } from '../../lexicon/number-words.ts';
import { isNumberWord, type Piece } from './pieces.ts';
import { looksPlural } from './plural.ts';

/** A noun phrase as a range of pieces; `head` is the index of its head noun. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** No noun phrase in front of its head is longer. */
const LONGEST = 9;

/** Words that stand between a number and its noun and are no part of its name. */
const FILLERS = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'such',
  'new',
  'different',
  'separate',
  'of',
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'said',
  'most',
  'least',
  'or',
  'so',
  'best',
  'top',
]);

/**
 * The noun that a plural number counts: the first plural noun behind it, before anything that cannot stand inside a noun phrase.
 * "seven heavily Muslim countries", "20 most expensive restaurants in", "39,540 asylum seekers last year"; null for "50,000 detained".
 */
export function pluralPhrase(pieces: readonly Piece[], from: number): NounPhrase | null {
  let first = from;
  while (first - from < 4 && FILLERS.has(pieces[first]?.lower ?? '')) first += 1;
  if (first > from && pieces[first]?.kind === 'number') first += 1;
  while (first - from < 6 && MAGNITUDES.has(pieces[first]?.lower ?? '')) first += 1;
  for (let at = first; at < Math.min(first + LONGEST, pieces.length); at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !mayStandInside(pieces, at, first)) return null;
    if (
      piece.kind !== 'word' ||
      !looksPlural(piece.lower) ||
      isPossessive(pieces, at) ||
      isNamePart(pieces, at) ||
      isHyphened(pieces, at)
    )
      continue;
    if (isFollowedByPlural(pieces, at)) continue;
    return { first, end: at + 1, head: at };
  }
  return null;
}

/** "customers' money": the plural owns what is counted. */
function isPossessive(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at + 1];
  const next = pieces[at + 2];
  return (
    mark !== undefined &&
    /^['’]$/.test(mark.text) &&
    mark.joined &&
    next?.kind === 'word' &&
    !next.joined &&
    !FUNCTION_WORDS.has(next.lower)
  );
}

/** "five Star Wars films": a capital in the middle of the phrase, and a plural without one behind. */
function isNamePart(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return (
    /^\p{Lu}/u.test(pieces[at]?.text ?? '') &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    looksPlural(next.lower)
  );
}

/** "four plain-clothes officers": a compound in front of a plural. */
function isHyphened(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (!/-/.test(pieces[at]?.text ?? '') || next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower)) return false;
  return looksPlural(next.lower) || looksPlural(pieces[at + 2]?.lower ?? '');
}

/** Whether the plural is only the modifier of another one: "arms deals", "women doctors". */
function isFollowedByPlural(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const next = pieces[at + 1];
  if (next === undefined || next.kind !== 'word' || !(PLURAL_MODIFIERS.has(word) || PLURALS.has(word))) return false;
  if (next.lower === "'s") return false;
  return next.lower.endsWith('s') && looksPlural(next.lower) && !FUNCTION_WORDS.has(next.lower);
}

function mayStandInside(pieces: readonly Piece[], at: number, first: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.kind === 'address') return false;
  const word = piece.lower;
  if (piece.kind === 'symbol') return isInnerComma(pieces, at, first) || (at > first && isPossessive(pieces, at - 1));
  if (piece.kind === 'number')
    return piece.hyphen || pieces[at - 1]?.lower === 'and' || pieces[at + 1]?.hyphen === true;
  if (word === 'and') return at > first && (isModifierPair(pieces, at) || isNumber(pieces[at + 1]));
  if (word === "'s") return at > first;
  if (word === 'most' || word === 'then' || word === 'so-called') return true;
  return !isFunctionWord(piece) && !isFiniteVerb(piece);
}

function isNumber(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'number' || isNumberWord(piece.lower));
}

/** "US" and "IT" in capitals are names. */
function isFunctionWord({ text, lower }: Piece): boolean {
  return FUNCTION_WORDS.has(lower) && !/^(?:US|IT|WHO|UN)$/.test(text);
}

/** "small, friendly deals": a comma between adjectives, with the plural right behind. */
function isInnerComma(pieces: readonly Piece[], at: number, first: number): boolean {
  const next = pieces[at + 1];
  const after = pieces[at + 2];
  if (pieces[at]?.text !== ',' || at === first || next?.kind !== 'word' || after?.kind !== 'word') return false;
  const lowerCase = /^\p{Ll}/u.test(next.text) && !FUNCTION_WORDS.has(next.lower) && !looksPlural(next.lower);
  return (
    lowerCase &&
    looksPlural(after.lower) &&
    /(?:[a-z]y|al|ic|ive|ous|ed|ful|less|ant|ent|ble|ar|ary|ian|ese|ish|en|er|ing|ern|long|old|young|big|small|large|poor|rich|white|black)$/.test(
      next.lower,
    )
  );
}

/** "black and white photos": "and" between two modifiers of the plural that follows. */
function isModifierPair(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const after = pieces[at + 2];
  return (
    next?.kind === 'word' &&
    after?.kind === 'word' &&
    !FUNCTION_WORDS.has(next.lower) &&
    !looksPlural(next.lower) &&
    looksPlural(after.lower)
  );
}

/** A past tense that is no participle ("came", "went", "rose"), or a verb that no noun is. */
function isFiniteVerb({ text, lower }: Piece): boolean {
  return PAST_ONLY.has(lower) && text === lower;
}

const PAST_ONLY = new Set(
  'born went took came saw knew got gave began rose fell grew chose fled won said told became died wrote spoke ate drew drove flew hid led met ran sat stood swore threw wore made kept held felt found left sent had went lay sold spent'.split(
    ' ',
  ),
);

/** Nouns in -ing, which end a phrase as other nouns do. */
const NOUNS_IN_ING = new Set(
  'crossing building hearing meeting shooting killing bombing filing listing ruling finding training housing spending funding warning wedding earning opening closing rating painting drawing recording offering holding landing sighting reading screening beating stabbing lending borrowing savings parking clothing being'.split(
    ' ',
  ),
);

/** "people arrested", "a man carrying", "$2 billion expanding the plant": a participle behind the noun, or a verb with its object. */
function isParticiple(pieces: readonly Piece[], at: number, from: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const next = pieces[at + 1];
  if (word.endsWith('ing')) {
    if (next !== undefined && DETERMINERS.has(next.lower)) return true;
    return at > from && !NOUNS_IN_ING.has(word) && next?.kind === 'word';
  }
  return (
    at > from &&
    /[^e]ed$/.test(word) &&
    !(next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && !/(?:ly|ed|ing)$/.test(next.lower))
  );
}

function isDayName({ text, lower }: Piece): boolean {
  return /^\p{Lu}/u.test(text) && (WEEKDAYS.has(lower) || MONTHS.has(lower));
}

/** Words behind a measure that compare or point, and are no noun it belongs to: "three times higher", "7 miles north". */
const COMPARATIVES = new Set(
  'higher lower larger smaller bigger greater longer shorter faster slower older younger better worse cheaper stronger weaker heavier lighter taller wider deeper closer farther further later earlier north south east west northeast northwest southeast southwest northward southward high deep wide tall long thick away apart right left over under back full complete owned likely effective accurate certain pure empty sure sold'.split(
    ' ',
  ),
);

/**
 * The noun behind a singular number or an amount that stands in front as a modifier: "one consultant", "a $700 million contract",
 * "an 8% stake". The head is the last word before something that ends the phrase.
 */
export function singularPhrase(pieces: readonly Piece[], from: number, single = false): NounPhrase | null {
  let at = from;
  while (at < Math.min(from + 6, pieces.length)) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (at > from && isPossessive(pieces, at - 1)) {
      at += 1;
      continue;
    }
    if (piece.kind !== 'word' || (piece.lower !== "'s" && isFunctionWord(piece))) break;
    if (piece.lower === "'s" && at === from) break;
    if (isDayName(piece)) break;
    if (single && looksPlural(piece.lower) && !isPossessive(pieces, at)) break;
    if (isFiniteVerb(piece) || COMPARATIVES.has(piece.lower) || isParticiple(pieces, at, from)) break;
    at += 1;
    if (looksPlural(piece.lower) && !PLURAL_MODIFIERS.has(piece.lower) && !isPossessive(pieces, at - 1)) break;
  }
  const head = pieces[at - 1];
  if (at === from || head === undefined || head.kind !== 'word' || /(?:ly|[^e]ed)$/.test(head.lower)) return null;
  return { first: from, end: at, head: at - 1 };
}
