import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import {
  isNameWord,
  isNounWord,
  type NounPhrase,
  nounPhraseAfter,
  nounPhraseBefore,
  opensClause,
} from './noun-phrase.ts';
import type { Piece } from './pieces.ts';

/** What stands to the left of a verb: its subject, or why none can be read there. */
export type Left =
  | { readonly kind: 'subject'; readonly phrase: NounPhrase }
  /** "praised it and said", "went on to say", "…, saying": the subject is that of the clause before. */
  | { readonly kind: 'shared' }
  | { readonly kind: 'passive' }
  | { readonly kind: 'none' };

const LONGEST_ASIDE = 45;
const MOST_ASIDES = 5;
const ASIDE_MARKS = new Set([',', '—', '–', '--']);
/** What somebody speaks in; its own speaker is the subject of the clause. */
const VESSELS = new Set(
  'statement letter email e-mail tweet tweets message speech post memo release interview note op-ed essay remarks comments video ad advertisement call'.split(
    ' ',
  ),
);
const NONE: Left = { kind: 'none' };

/** Reads the subject of the verb at `verb`, no further left than `floor`. */
export function subjectBefore(pieces: readonly Piece[], verb: number, floor: number): Left {
  const ing = pieces[verb]?.lower.endsWith('ing') === true;
  const { index, auxiliary } = skipVerbGroup(pieces, verb - 1, floor);
  if (auxiliary === 'be' && !ing) return { kind: 'passive' };
  const before = pieces[index];
  if (before === undefined || index < floor || before.quote !== undefined) {
    return index < floor && ing ? { kind: 'shared' } : NONE;
  }
  if (before.lower === 'to' || COORDINATORS.has(before.lower)) return { kind: 'shared' };
  if (RELATIVES.has(before.lower)) return antecedent(pieces, index, floor);
  if (ing && auxiliary === 'none')
    return index < verb - 1 ? { kind: 'shared' } : subjectOfParticiple(pieces, index, floor);
  if (before.text === ')') {
    const phrase = nounPhraseBefore(pieces, index, floor);
    return phrase === null ? NONE : { kind: 'subject', phrase };
  }
  if (isAsideMark(pieces, index)) return overAsides(pieces, index, floor);
  const phrase = nounPhraseBefore(pieces, index, floor);
  if (phrase === null) return overRelative(pieces, index, floor);
  return { kind: 'subject', phrase: outOfModifier(pieces, phrase, floor) ?? phrase };
}

function isAsideMark(pieces: readonly Piece[], index: number): boolean {
  return ASIDE_MARKS.has(pieces[index]?.text ?? '') || (pieces[index]?.text === '-' && pieces[index - 1]?.text === '-');
}

/** Steps over adverbs, auxiliaries and words of time: "Trump on Thursday has repeatedly | said". */
function skipVerbGroup(
  pieces: readonly Piece[],
  from: number,
  floor: number,
): { index: number; auxiliary: 'none' | 'be' | 'other' } {
  let index = from;
  let auxiliary: 'none' | 'be' | 'other' = 'none';
  while (index >= floor) {
    const piece = pieces[index];
    const lower = piece?.lower ?? '';
    if (AUXILIARIES.has(lower)) {
      const be =
        BE_FORMS.has(lower) || (lower === "'s" && /^(?:it|that|there|what)$/.test(pieces[index - 1]?.lower ?? ''));
      if (auxiliary === 'none') auxiliary = be ? 'be' : 'other';
      const [stem] = lower.split("'");
      if (stem !== undefined && stem !== lower && SUBJECT_PRONOUNS.has(stem)) return { index, auxiliary };
      index -= 1;
    } else if (ADVERBS.has(lower) || (/^\p{Ll}/u.test(piece?.text ?? '') && lower.endsWith('ly'))) index -= 1;
    else if (TIME_WORDS.has(lower)) {
      index -= 1;
      if (/^(?:this|earlier|late|early|the|mid)$/.test(pieces[index]?.lower ?? '')) index -= 1;
      if (/^(?:on|in|of|since|during)$/.test(pieces[index]?.lower ?? '')) index -= 1;
    } else break;
  }
  return { index, auxiliary };
}

/** "…, who said": the noun phrase before "who". */
function antecedent(pieces: readonly Piece[], relative: number, floor: number): Left {
  const last = pieces[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const preposition = PREPOSITIONS.has(pieces[last]?.lower ?? '');
  const phrase = nounPhraseBefore(pieces, preposition ? last - 1 : last, floor);
  if (phrase === null || phrase.kind === 'pronoun') return NONE;
  return { kind: 'subject', phrase };
}

function subjectOfParticiple(pieces: readonly Piece[], index: number, floor: number): Left {
  const before = pieces[index];
  if (before === undefined) return NONE;
  if (!before.word) return { kind: 'shared' };
  if (before.lower === 'for') {
    const phrase = nounPhraseBefore(pieces, index - 1, floor);
    return phrase?.kind === 'name' ? { kind: 'subject', phrase } : { kind: 'shared' };
  }
  if (PREPOSITIONS.has(before.lower) || SUBORDINATORS.has(before.lower)) return { kind: 'shared' };
  if (VESSELS.has(before.lower)) return { kind: 'shared' };
  const phrase = nounPhraseBefore(pieces, index, floor);
  return phrase === null ? { kind: 'shared' } : { kind: 'subject', phrase };
}

/** "Ana Ruiz, a spokesperson for the mayor, | said": steps back over what stands between commas, dashes or brackets. */
function overAsides(pieces: readonly Piece[], mark: number, floor: number): Left {
  let best: NounPhrase | null = null;
  let close = mark;
  for (let count = 0; count < MOST_ASIDES; count += 1) {
    const open = openingMark(pieces, close, floor);
    if (open === null) break;
    const phrase = nounPhraseBefore(pieces, open - 1, floor);
    const aside = pieces[open + 1];
    if (phrase !== null && phrase.kind !== 'pronoun' && aside !== undefined) {
      const fits = opensClause(pieces, phrase.first, floor) || phrase.kind === 'name';
      if (fits) {
        best = phrase;
        if (!startsLikeName(pieces, open + 1)) break;
      }
    } else if (phrase?.kind === 'pronoun') {
      return best === null ? { kind: 'subject', phrase } : { kind: 'subject', phrase: best };
    }
    close = open;
  }
  if (best === null) return { kind: 'shared' };
  if (best.kind === 'common' && isNameBetween(pieces, best.last + 2, mark)) best = { ...best, last: mark - 1 };
  return { kind: 'subject', phrase: outOfModifier(pieces, best, floor) ?? best };
}

/** "A spokesperson for the mayor, Ana Ruiz, | said": the name belongs to the speaker. */
function isNameBetween(pieces: readonly Piece[], from: number, until: number): boolean {
  if (until <= from || until - from > 5) return false;
  return pieces.slice(from, until).every((piece) => isNameWord(piece));
}

/** A capitalised aside may be a place or a party that belongs to another aside: "Ana Ruiz, of Reading, Pa., said". */
function startsLikeName(pieces: readonly Piece[], index: number): boolean {
  return isNameWord(pieces[index]);
}

function openingMark(pieces: readonly Piece[], close: number, floor: number): number | null {
  const text = pieces[close]?.text;
  for (let index = close - 1; index >= Math.max(floor, close - LONGEST_ASIDE); index -= 1) {
    const piece = pieces[index];
    if (piece?.text === text && index > floor) return index;
  }
  return null;
}

/** "Officials who were briefed on the matter | said": the subject stands before "who". */
function overRelative(pieces: readonly Piece[], from: number, floor: number): Left {
  const phrase = relativeAntecedent(pieces, from, floor);
  return phrase === null ? NONE : { kind: 'subject', phrase };
}

/** "Ruiz said officials | knew": what a verb of saying brings in has a subject of its own. */
function isBareSay(piece: Piece | undefined): boolean {
  return piece !== undefined && SPEECH_VERBS.get(piece.lower)?.use === 'say';
}

/** "Protesters marching through the streets | chanted": the noun that the phrase before the verb only describes. */
function outOfModifier(pieces: readonly Piece[], phrase: NounPhrase, floor: number): NounPhrase | null {
  if (phrase.kind === 'pronoun') return null;
  const relative = relativeAntecedent(pieces, phrase.first - 1, floor);
  if (relative !== null || phrase.kind === 'name') return relative;
  if (opensClause(pieces, phrase.first, floor) || isBareSay(pieces[phrase.first - 1])) return null;
  let start = phrase.first - 1;
  while (start > floor && start > phrase.first - 20 && !opensClause(pieces, start, floor)) start -= 1;
  const outer = subjectOfClause(pieces, start, phrase.first - 1);
  if (outer === null || outer.kind === 'pronoun') return null;
  const participle = /^\p{Ll}+ed$/u.test(pieces[outer.last + 1]?.text ?? '') ? 1 : 0;
  if (!NOUN_PREPOSITIONS.has(pieces[outer.last + 1 + participle]?.lower ?? '')) return outer;
  const tail = nounPhraseAfter(pieces, outer.last + 2 + participle);
  return tail === null || tail.last > phrase.last ? outer : { ...outer, last: tail.last };
}

function relativeAntecedent(pieces: readonly Piece[], from: number, floor: number): NounPhrase | null {
  for (let index = from; index > Math.max(floor, from - 25); index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || !piece.word) {
      if (/^[\d$%]/.test(piece?.text ?? '')) continue;
      return null;
    }
    if (piece.lower === 'that' || COORDINATORS.has(piece.lower)) return null;
    if (piece.lower === 'who') {
      const phrase = nounPhraseBefore(pieces, index - 1, floor);
      return phrase?.kind === 'pronoun' ? null : phrase;
    }
  }
  return null;
}

/** The subject of the clause that begins at `from`, after what is fronted: "In Ohio, the governor …". */
export function subjectOfClause(pieces: readonly Piece[], from: number, until: number): NounPhrase | null {
  let index = from;
  for (let fronted = 0; fronted < 4; fronted += 1) {
    while (index < until && isOpener(pieces[index])) index += 1;
    const piece = pieces[index];
    if (piece === undefined || index >= until) return null;
    if (!isFronted(piece) && !(fronted > 0 && isListed(pieces, index, until))) break;
    const comma = nextComma(pieces, index, until);
    if (comma === null) return null;
    index = comma + 1;
  }
  return subjectAt(pieces, index, until);
}

/** "a swiftly called, late-afternoon meeting, …": a common noun between commas still belongs to what is fronted. */
function isListed(pieces: readonly Piece[], index: number, until: number): boolean {
  const phrase = subjectAt(pieces, index, until);
  return phrase?.kind === 'common' && pieces[phrase.last + 1]?.text === ',';
}

function isOpener(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return (
    COORDINATORS.has(piece.lower) ||
    ADVERBS.has(piece.lower) ||
    piece.text === ',' ||
    /^\p{Lu}\p{Ll}+ly$/u.test(piece.text)
  );
}

function isFronted(piece: Piece): boolean {
  const { lower } = piece;
  if (DETERMINERS.has(lower)) return false;
  return (
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    TIME_WORDS.has(lower) ||
    (/(?:ing|ed)$/.test(lower) && !AUXILIARIES.has(lower) && lower.length > 4)
  );
}

function nextComma(pieces: readonly Piece[], from: number, until: number): number | null {
  for (let index = from; index < Math.min(until, from + LONGEST_ASIDE); index += 1) {
    if (pieces[index]?.text === ',') return index;
  }
  return null;
}

function subjectAt(pieces: readonly Piece[], first: number, until: number): NounPhrase | null {
  const opening = pieces[first];
  if (opening === undefined) return null;
  if (SUBJECT_PRONOUNS.has(opening.lower)) return { first, last: first, head: first, kind: 'pronoun' };
  const [contracted] = opening.lower.split("'");
  if (contracted !== opening.lower && SUBJECT_PRONOUNS.has(contracted ?? '')) {
    return { first, last: first, head: first, kind: 'pronoun' };
  }
  let index = first;
  while (index < until && DETERMINERS.has(pieces[index]?.lower ?? '')) index += 1;
  const begin = index;
  while (index < until && index < begin + 10 && isNounWord(pieces[index]) && !isVerbLike(pieces, index, begin))
    index += 1;
  if (index === begin) return null;
  const last = index - 1;
  if (TIME_WORDS.has(pieces[last]?.lower ?? '')) return null;
  return { first, last, head: last, kind: isNameWord(pieces[last]) ? 'name' : 'common' };
}

function startsPhrase(piece: Piece | undefined): boolean {
  return piece !== undefined && (DETERMINERS.has(piece.lower) || PREPOSITIONS.has(piece.lower) || isNameWord(piece));
}

function isVerbLike(pieces: readonly Piece[], index: number, begin: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || index === begin || /^\p{Lu}/u.test(piece.text)) return false;
  if (/[a-z]{3}ing$/.test(piece.lower)) return startsPhrase(pieces[index + 1]);
  if (isNameWord(pieces[index - 1]) && !isNameWord(pieces[index + 1]) && pieces[index]?.lower !== "'s") {
    if (AUXILIARIES.has(pieces[index + 1]?.lower ?? '')) return false;
    return (
      /(?:ed|s)$/.test(piece.lower) || SPEECH_VERBS.has(piece.lower) || DETERMINERS.has(pieces[index + 1]?.lower ?? '')
    );
  }
  return /[a-z]{2}ed$/.test(piece.lower) || SPEECH_VERBS.get(piece.lower)?.nounlike === false;
}
