import type { Span } from '../../../model/span.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../lexicon/clause-words.ts';
import { SOURCE_NOUNS } from '../../lexicon/source-nouns.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Cue } from './cues.ts';
import { isTrailing, isUnsaid } from './governing.ts';
import { isNounWord, nounPhraseAfter } from './noun-phrase.ts';
import { isStop, type Piece } from './pieces.ts';
import { cueText, type ReadStretch, type Speaker, speakerOf } from './spoken.ts';

/** A clause that somebody is said to have said, in the article's own words. */
export interface Reported extends Span {
  readonly speaker: Speaker;
  readonly cue: string;
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'which', 'who']);
const PROMISES = new Set(['promise', 'vow', 'pledge', 'threaten', 'swear']);
const ADDRESSED = new Set(['tell', 'assure', 'inform', 'remind', 'notify', 'reassure', 'warn', 'advise']);
/** In pieces: beyond this no clause is read, so that text without stops costs no more than other text. */
const LONGEST_CLAUSE = 300;
const LONGEST_TITLE = 8;
const LONGEST_ADVERBIAL = 14;
const SHORTEST_CLAUSE = 2;

/** Indirect speech of a stretch, in order of its cues. Linear in pieces times a small number of cues a sentence. */
export function findReported(stretch: ReadStretch): Reported[] {
  const { pieces, cues } = stretch;
  if (cues.length === 0) return [];
  const stops = stopsOf(pieces);
  const reported: Reported[] = [];
  cues.forEach((cue, at) => {
    const { subject } = cue;
    if (subject === null || cue.use === 'label' || cue.use === 'manner') return;
    if (isUnsaid(pieces, cue) || (subject.kind === 'pronoun' && !isThirdPerson(pieces[subject.head]))) return;
    const next = firstFrom(stops, cue.verb);
    const start = Math.max((stops[next - 1] ?? -1) + 1, cue.first - LONGEST_CLAUSE);
    const end = Math.min(stops[next] ?? pieces.length, cue.last + LONGEST_CLAUSE);
    for (const [first, last] of clausesOf(pieces, cue, start, end, cues[at + 1])) {
      if (first > last || !isClause(pieces, first, last)) continue;
      reported.push({
        start: pieces[first]?.start ?? 0,
        end: pieces[last]?.end ?? 0,
        speaker: speakerOf(subject, pieces),
        cue: cueText(cue, pieces),
      });
    }
  });
  return reported;
}

/** Where the sentences of the stretch stop. */
function stopsOf(pieces: readonly Piece[]): number[] {
  const stops: number[] = [];
  for (let index = 0; index < pieces.length; index += 1) if (isStop(pieces, index)) stops.push(index);
  return stops;
}

/** Which of the stops is the first at or after the piece, by halving. */
function firstFrom(stops: readonly number[], index: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Range = readonly [number, number];

function clausesOf(pieces: readonly Piece[], cue: Cue, start: number, end: number, next: Cue | undefined): Range[] {
  if (cue.according) return besidesSource(pieces, cue, start, end);
  if (isTrailing(pieces, cue) && cue.first - 1 > start) {
    const before: Range = [start, pieces[cue.first - 1]?.quote === undefined ? cue.first - 2 : cue.first - 1];
    const rest = cue.last + 2;
    const goesOn = pieces[cue.last + 1]?.text === ',' && !cue.inverted && !opensAside(pieces[rest]);
    if (!goesOn) return [before];
    return opensFronted(pieces[start]) && pieces[rest]?.quote !== undefined ? [] : [before, [rest, end - 1]];
  }
  if (cue.inverted) return [];
  const first = clauseStart(pieces, cue, end);
  if (followsQuote(pieces, cue)) return [];
  return first === null ? [] : [[first, clauseEnd(pieces, first, end, next) - 1]];
}

/** "As a bell rang, the guide said, “…”": what comes first is only when it was said. */
function opensFronted(piece: Piece | undefined): boolean {
  return PREPOSITIONS.has(piece?.lower ?? '') || WH.has(piece?.lower ?? '');
}

/** "…, Ruiz said, adding …", "…, said Ruiz, who …": what follows belongs to the speaker, not to the speech. */
function opensAside(piece: Piece | undefined): boolean {
  return (
    piece === undefined ||
    !piece.word ||
    /(?:ing|ed)$/.test(piece.lower) ||
    /^(?:who|which|a|an|and)$/.test(piece.lower)
  );
}

/** "“…,” Ruiz said as she left": the words were said before. */
function followsQuote(pieces: readonly Piece[], cue: Cue): boolean {
  let index = cue.first - 1;
  while (index > cue.first - LONGEST_TITLE && isNounWord(pieces[index])) index -= 1;
  if (pieces[index]?.text === ',') index -= 1;
  return pieces[index]?.quote !== undefined;
}

/** "According to X, …" and "…, according to X". */
function besidesSource(pieces: readonly Piece[], cue: Cue, start: number, end: number): Range[] {
  const opensSentence = cue.first <= start + 1;
  if (opensSentence) {
    const comma = commaAfter(pieces, cue.last, end);
    return comma === null ? [] : [[comma + 1, end - 1]];
  }
  const last = pieces[cue.first - 1]?.text === ',' ? cue.first - 2 : cue.first - 1;
  const rest = cue.last + 2;
  const goesOn = pieces[cue.last + 1]?.text === ',' && !opensAside(pieces[rest]);
  return goesOn
    ? [
        [start, last],
        [rest, end - 1],
      ]
    : [[start, last]];
}

function commaAfter(pieces: readonly Piece[], from: number, until: number): number | null {
  for (let index = from + 1; index < until; index += 1) {
    if (pieces[index]?.text === ',') return index;
  }
  return null;
}

function isThirdPerson(piece: Piece | undefined): boolean {
  return /^(?:he|she|it|they|his|her|their)$/.test(piece?.lower ?? '');
}

/** Where the clause begins: after "that", or at once where the verb takes a bare clause. */
function clauseStart(pieces: readonly Piece[], cue: Cue, end: number): number | null {
  const verb = SPEECH_VERBS.get(pieces[cue.verb]?.lower ?? '');
  if (verb === undefined) return null;
  let index = cue.verb + 1;
  const hearer = ADDRESSED.has(verb.lemma) ? afterHearer(pieces, index) : index;
  if (hearer > index && /^\d/.test(pieces[hearer]?.text ?? '')) return hearer;
  index = hearer;
  index = afterAdverbials(pieces, index, end);
  const piece = pieces[index];
  if (piece === undefined || index >= end) return null;
  if (piece.lower === 'that' && isRelativeThat(pieces, index)) return null;
  if (piece.lower === 'that' && !isDemonstrative(pieces, index)) return index + 1;
  if (WH.has(piece.lower)) return verb.use === 'think' ? null : index;
  if (piece.lower === 'to') return PROMISES.has(verb.lemma) ? index : null;
  const opens =
    isNounWord(piece) ||
    DETERMINERS.has(piece.lower) ||
    SUBJECT_PRONOUNS.has(piece.lower.split("'")[0] ?? '') ||
    piece.lower === 'there' ||
    /^[$€£]/u.test(piece.text);
  if (!opens) return null;
  if (verb.lemma === 'say' || isFinding(pieces, cue, verb.lemma)) return index;
  return holdsAuxiliary(pieces, index + 1, Math.min(end, index + 14)) ? index : null;
}

/** "A 2014 study found 31 cases", "the agency estimated 31 cases": what data find or show may be a bare noun. */
function isFinding(pieces: readonly Piece[], { subject }: Cue, lemma: string): boolean {
  if (lemma === 'estimate') return true;
  if (subject === null || !/^(?:find|show|reveal|indicate)$/.test(lemma)) return false;
  return pieces.slice(subject.first, subject.last + 1).some((piece) => SOURCE_NOUNS.has(piece.lower));
}

/** "after the meeting that was held": after a noun and before a verb, "that" describes the noun. */
function isRelativeThat(pieces: readonly Piece[], index: number): boolean {
  return isNounWord(pieces[index - 1]) && AUXILIARIES.has(pieces[index + 1]?.lower ?? '');
}

/** "said that day": a demonstrative before a word of time or a verb-less noun. */
function isDemonstrative(pieces: readonly Piece[], index: number): boolean {
  return TIME_WORDS.has(pieces[index + 1]?.lower ?? '');
}

function afterHearer(pieces: readonly Piece[], index: number): number {
  if (/^(?:him|her|them|me|us|it|you|reporters|lawmakers)$/.test(pieces[index]?.lower ?? '')) return index + 1;
  const hearer = nounPhraseAfter(pieces, index);
  return hearer === null || hearer.kind === 'pronoun' ? index : hearer.last + 1;
}

/** Steps over "late Monday afternoon", "in a statement on Twitter". */
function afterAdverbials(pieces: readonly Piece[], from: number, end: number): number {
  let index = from;
  while (index < end && index < from + LONGEST_ADVERBIAL) {
    const lower = pieces[index]?.lower ?? '';
    if (PREPOSITIONS.has(lower)) {
      index += 1;
      while (
        index < end &&
        (isNounWord(pieces[index]) || DETERMINERS.has(pieces[index]?.lower ?? '')) &&
        !opensThat(pieces[index])
      )
        index += 1;
      if (pieces[index]?.text === ',') index += 1;
    } else if (
      (TIME_WORDS.has(lower) && lower !== 'this') ||
      ADVERBS.has(lower) ||
      /^\p{Ll}+ly$/u.test(pieces[index]?.text ?? '')
    )
      index += 1;
    else if (/^(?:this|last|next|late|early)$/.test(lower) && TIME_WORDS.has(pieces[index + 1]?.lower ?? ''))
      index += 1;
    else break;
  }
  return index;
}

function opensThat(piece: Piece | undefined): boolean {
  return piece?.lower === 'that';
}

function holdsAuxiliary(pieces: readonly Piece[], from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    const lower = pieces[index]?.lower ?? '';
    if (AUXILIARIES.has(lower)) return true;
    if (lower === 'to' || WH.has(lower)) return false;
    if (/^[,;:—]$/u.test(pieces[index]?.text ?? '')) return false;
  }
  return false;
}

/** The clause ends with its sentence, at a semicolon, or where another speaker takes over: ", while Ruiz said …". */
function clauseEnd(pieces: readonly Piece[], first: number, end: number, next: Cue | undefined): number {
  for (let index = first; index < end; index += 1) {
    const text = pieces[index]?.text ?? '';
    if (text === ';') return index;
    if (text !== ',' && text !== '—' && text !== '–') continue;
    const following = pieces[index + 1];
    const turns =
      following !== undefined &&
      (COORDINATORS.has(following.lower) || /^(?:while|whereas|although|though)$/.test(following.lower));
    if (turns && next !== undefined && next.verb < end && next.first >= index + 1 && next.first <= index + 3)
      return index;
    if (next !== undefined && next.first === index + 1 && isTrailing(pieces, next)) return index;
  }
  return end;
}

/** A clause has some words, and is more than one quote. */
function isClause(pieces: readonly Piece[], first: number, last: number): boolean {
  let words = 0;
  for (let index = first; index <= last && words < SHORTEST_CLAUSE; index += 1) {
    if (pieces[index]?.word === true || /^\d/.test(pieces[index]?.text ?? '')) words += 1;
  }
  return words >= SHORTEST_CLAUSE;
}
