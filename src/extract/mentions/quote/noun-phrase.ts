import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  NAME_PARTICLES,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Piece } from './pieces.ts';

/** A noun phrase as piece indices, both included. `head` is its head noun, or the last word of a name. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'common';
  readonly joined?: boolean;
}

const LONGEST_NAME = 10;
const LONGEST_NOUN_PHRASE = 9;
const DEEPEST = 4;
const INDEFINITE = new Set(
  'everyone someone anyone nobody somebody everybody others some many most both all few several one critics those these neither another'.split(
    ' ',
  ),
);

/** With these a capitalised noun is one of many: "an Iowa Republican". */
const INDEFINITE_ARTICLES = new Set(['a', 'an', 'another', 'one', 'some', 'many', 'several', 'most', 'few', 'other']);
const NUMERALS = new Set('one two three four five six seven eight nine ten'.split(' '));

/** A capitalised word that no list knows as a function word or a word of time. */
export function isNameWord(piece: Piece | undefined): boolean {
  if (piece === undefined || !/^\p{Lu}/u.test(piece.text)) return false;
  return !TIME_WORDS.has(piece.lower) && !SENTENCE_OPENERS.has(piece.lower) && !AUXILIARIES.has(piece.lower);
}

/** A word that can stand inside a noun phrase. */
export function isNounWord(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.quote !== undefined) return false;
  if (!piece.word) return /^\d/.test(piece.text);
  const { lower } = piece;
  if (lower === "'s") return true;
  if (NO_NOUNS.has(lower) || isPlainVerb(piece)) return false;
  return !(lower.length > 4 && lower.endsWith('ly') && !/^\p{Lu}/u.test(piece.text));
}

/** Words of the closed classes: one look for all. */
const NO_NOUNS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...AUXILIARIES,
  ...SUBJECT_PRONOUNS.keys(),
  ...DETERMINERS,
  ...ADVERBS,
]);

/** "said", "told": a word that is a verb of saying and nothing else. */
function isPlainVerb(piece: Piece): boolean {
  const verb = SPEECH_VERBS.get(piece.text);
  return (
    verb !== undefined && !verb.nounlike && (verb.use === 'say' || verb.forms.has('past') || verb.forms.has('third'))
  );
}

/** The noun phrase that ends at `last`, read to the left as far as `floor`; null where none ends there. */
export function nounPhraseBefore(pieces: readonly Piece[], last: number, floor: number, depth = 0): NounPhrase | null {
  const end = skipBracketsLeft(pieces, last, floor);
  const core = coreBefore(pieces, end, floor);
  if (core === null || core.kind === 'pronoun' || depth >= DEEPEST) return core;
  const tie = pieces[core.first - 1];
  if (tie === undefined || core.first - 1 <= floor) return core;
  if (NOUN_PREPOSITIONS.has(tie.lower)) {
    const outer = withoutParticiple(pieces, nounPhraseBefore(pieces, core.first - 2, floor, depth + 1));
    if (outer !== null && outer.kind !== 'pronoun' && isOuter(pieces, outer)) return { ...outer, last: core.last };
  }
  if (tie.lower === 'and' || tie.lower === '&') {
    const other = nounPhraseBefore(pieces, core.first - 2, floor, depth + 1);
    if (other !== null && other.kind === core.kind && opensClause(pieces, other.first, floor)) {
      return { ...other, last: core.last, joined: true };
    }
  }
  return core;
}

/** "data released | by the agency", "officials briefed | on the matter": the participle is no head. */
function withoutParticiple(pieces: readonly Piece[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.kind !== 'common' || phrase.head === phrase.first) return phrase;
  const isParticiple = /[a-z]{2}ed$/.test(pieces[phrase.head]?.lower ?? '') && isNounWord(pieces[phrase.head - 1]);
  return isParticiple ? { ...phrase, head: phrase.head - 1 } : phrase;
}

/** "a spokesperson", "officials", "the University": not "briefed", "speaking" or a day. */
function isOuter(pieces: readonly Piece[], phrase: NounPhrase): boolean {
  const head = pieces[phrase.head];
  if (head === undefined || TIME_WORDS.has(head.lower)) return false;
  return phrase.kind === 'name' || !/(?:ed|ing)$/.test(head.lower);
}

export function opensClause(pieces: readonly Piece[], index: number, floor: number): boolean {
  if (index <= floor) return true;
  const before = pieces[index - 1];
  if (before === undefined) return true;
  return !before.word || COORDINATORS.has(before.lower) || SUBORDINATORS.has(before.lower) || ADVERBS.has(before.lower);
}

function skipBracketsLeft(pieces: readonly Piece[], last: number, floor: number): number {
  if (pieces[last]?.text !== ')') return last;
  for (let index = last - 1; index >= Math.max(floor, last - 12); index -= 1) {
    if (pieces[index]?.text === '(') return index - 1;
  }
  return last;
}

function coreBefore(pieces: readonly Piece[], last: number, floor: number): NounPhrase | null {
  const end = pieces[last];
  if (end === undefined || last < floor) return null;
  if (SUBJECT_PRONOUNS.has(end.lower)) return { first: last, last, head: last, kind: 'pronoun' };
  if (end.lower === "'s") return null;
  if (isNameWord(end)) return nameBefore(pieces, last, floor);
  if (INDEFINITE.has(end.lower) && !(end.lower === 'one' && isNounWord(pieces[last - 1]))) {
    return { first: last, last, head: last, kind: 'common' };
  }
  if (NUMERALS.has(end.lower) && pieces[last - 1]?.lower === 'of')
    return { first: last, last, head: last, kind: 'common' };
  if (!isNounWord(end) || !end.word || TIME_WORDS.has(end.lower)) return null;
  let first = last;
  const limit = Math.max(floor, last - LONGEST_NOUN_PHRASE);
  while (first - 1 >= limit && isNounWord(pieces[first - 1])) {
    first -= 1;
    if (pieces[first]?.lower === "'s") continue;
  }
  while (first < last && (pieces[first]?.lower === "'s" || TIME_WORDS.has(pieces[first]?.lower ?? ''))) first += 1;
  while (first - 1 >= limit && DETERMINERS.has(pieces[first - 1]?.lower ?? '')) first -= 1;
  return { first, last, head: last, kind: 'common' };
}

function nameBefore(pieces: readonly Piece[], last: number, floor: number): NounPhrase {
  let first = last;
  const limit = Math.max(floor, last - LONGEST_NAME);
  while (first - 1 >= limit) {
    const before = pieces[first - 1];
    if (isNameWord(before) || before?.text === '&') first -= 1;
    else if (NAME_PARTICLES.has(before?.lower ?? '') && isNameWord(pieces[first - 2]) && first - 2 >= limit) first -= 2;
    else break;
  }
  const determiner = first - 1 >= limit ? (pieces[first - 1]?.lower ?? '') : '';
  if (INDEFINITE_ARTICLES.has(determiner)) return { first: first - 1, last, head: last, kind: 'common' };
  return { first: determiner === 'the' ? first - 1 : first, last, head: last, kind: 'name' };
}

/**
 * The noun phrase that begins at `first`, for a subject that follows its verb: "said Cpl. Camille Habel", "said a
 * spokesperson for the agency", "said the group's director, Ana Ruiz". Null where no noun begins there.
 */
export function nounPhraseAfter(pieces: readonly Piece[], first: number): NounPhrase | null {
  const opening = pieces[first];
  if (opening === undefined) return null;
  if (SUBJECT_PRONOUNS.has(opening.lower)) return { first, last: first, head: first, kind: 'pronoun' };
  if (TIME_WORDS.has(opening.lower) || opening.lower === 'that' || opening.lower === 'what') return null;
  let index = first;
  while (DETERMINERS.has(pieces[index]?.lower ?? '')) index += 1;
  let named = -1;
  const limit = first + LONGEST_NOUN_PHRASE + LONGEST_NAME;
  const begin = index;
  while (index < limit) {
    const piece = pieces[index];
    if (isNameWord(piece)) named = index;
    else if (piece?.lower === "'s" || /^\d[\d/]*$/.test(piece?.text ?? '')) named = -1;
    else if (piece?.text === '/' && /^\d/.test(pieces[index + 1]?.text ?? '')) named = -1;
    else if (named >= 0) {
      const particle = NAME_PARTICLES.has(piece?.lower ?? '') && isNameWord(pieces[index + 1]);
      const title = isNounWord(piece) && (runsIntoName(pieces, index) || isHead(pieces, index, begin > first));
      if (!particle && !title) break;
      if (title) named = -1;
    } else if (!isNounWord(piece) || TIME_WORDS.has(piece?.lower ?? '')) break;
    index += 1;
  }
  if (index === begin)
    return INDEFINITE.has(opening.lower) ? { first, last: first, head: first, kind: 'common' } : null;
  const last = named >= 0 ? named : index - 1;
  if (named < 0 && /^\d/.test(pieces[last]?.text ?? '')) return null;
  const isName = named >= 0 && !(begin > first && INDEFINITE_ARTICLES.has(opening.lower));
  const core: NounPhrase = { first, last, head: last, kind: isName ? 'name' : 'common' };
  return core.kind === 'name' ? core : withTail(pieces, core);
}

/** "a GOP insider", "Navy officials": a noun behind a name is the head where a determiner or its plural says so. */
function isHead(pieces: readonly Piece[], index: number, determined: boolean): boolean {
  const lower = pieces[index]?.lower ?? '';
  return lower !== "'s" && !TIME_WORDS.has(lower) && (determined || /[a-z]{2}s$/.test(lower));
}

/** "Trump campaign manager Kellyanne Conway": lower-case words between a name and a name. */
function runsIntoName(pieces: readonly Piece[], from: number): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const piece = pieces[index];
    if (isNameWord(piece)) return true;
    if (!isNounWord(piece) || TIME_WORDS.has(piece?.lower ?? '')) return false;
  }
  return false;
}

/** Adds "for the agency", and a name in apposition: "a spokesperson for the agency, Ana Ruiz". */
function withTail(pieces: readonly Piece[], core: NounPhrase): NounPhrase {
  let last = core.last;
  if (NOUN_PREPOSITIONS.has(pieces[last + 1]?.lower ?? '') && DEEPEST > 0) {
    const inner = simpleAfter(pieces, last + 2);
    if (inner !== null) last = inner;
  }
  if (pieces[last + 1]?.text === ',' && isNameWord(pieces[last + 2])) {
    const name = simpleAfter(pieces, last + 2);
    if (name !== null && !pieces[name + 1]?.word) return { ...core, last: name };
  }
  return { ...core, last };
}

function simpleAfter(pieces: readonly Piece[], first: number): number | null {
  let index = first;
  while (DETERMINERS.has(pieces[index]?.lower ?? '')) index += 1;
  const begin = index;
  while (
    index < begin + LONGEST_NOUN_PHRASE &&
    isNounWord(pieces[index]) &&
    !/[a-z]{2}ing$/.test(pieces[index]?.lower ?? '') &&
    !TIME_WORDS.has(pieces[index]?.lower ?? '')
  ) {
    index += 1;
  }
  return index > begin ? index - 1 : null;
}
