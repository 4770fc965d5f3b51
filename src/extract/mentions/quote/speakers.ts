import { ADVERBS, AUXILIARIES, TIME_WORDS } from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import { isSentenceLike, isTitle, isTitleCase } from './kinds.ts';
import type { Marked } from './marks.ts';
import { type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';
import { endsSentence, type Piece, type Stretch } from './pieces.ts';
import { subjectOfClause } from './subjects.ts';

/** Who says it, as words of the text. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly kind: NounPhrase['kind'];
  /** Two or more who speak together. */
  readonly joined: boolean;
}

/** A quote that is speech, with the rule that found its speaker; `carried` where the words stand in an earlier sentence. */
export interface Spoken {
  readonly quote: Marked;
  readonly speaker?: Speaker;
  readonly cue?: string;
  readonly rule: string;
}

/** A stretch with its cues. */
export interface ReadStretch extends Stretch {
  readonly cues: readonly Cue[];
}

interface Found {
  readonly subject: NounPhrase;
  readonly pieces: readonly Piece[];
  readonly cue?: Cue;
}

interface Place {
  readonly text: string;
  readonly stretch: ReadStretch;
  readonly index: number;
  readonly quote: Marked;
  readonly words: string;
  /** The stretch before in the same block. */
  readonly before: ReadStretch | undefined;
}

/** Verbs that give a name, so that a capitalised name after them is no title of a work. */
const NAMING = new Set([
  'call',
  'dub',
  'label',
  'brand',
  'term',
  'describe',
  'refer',
  'mock',
  'deride',
  'characterize',
]);

type Rule = (place: Place) => Found | 'nobody' | null;

/** The rules in order: the first that answers decides. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['after', cueRightAfter],
  ['label', labelRightBefore],
  ['before', cueBefore],
  ['trailing', cueAtTheEnd],
  ['colon', nameBeforeColon],
  ['dash', nameAfterDash],
];

export function readStretches(stretches: readonly Stretch[]): ReadStretch[] {
  return stretches.map((stretch) => ({ ...stretch, cues: findCues(stretch.pieces) }));
}

/** Finds the quotes that are speech, and their speakers. Linear in the number of pieces. */
export function findSpoken(text: string, stretches: readonly ReadStretch[]): Spoken[] {
  const spoken: Spoken[] = [];
  let before: ReadStretch | undefined;
  let last: { spoken: Spoken; block: number } | undefined;
  for (const stretch of stretches) {
    if (before?.block !== stretch.block) before = undefined;
    stretch.pieces.forEach((piece, index) => {
      if (piece.quote === undefined) return;
      const words = text.slice(piece.quote.start, piece.quote.end);
      const place: Place = { text, stretch, index, quote: piece.quote, words, before };
      const result = byRules(place) ?? carried(place, last);
      if (result === null) return;
      spoken.push(result);
      if (result.speaker !== undefined) last = { spoken: result, block: stretch.block };
    });
    before = stretch;
  }
  return spoken;
}

function byRules(place: Place): Spoken | null {
  for (const [rule, apply] of RULES) {
    const found = apply(place);
    if (found === 'nobody') return null;
    if (found !== null) return spokenOf(place.quote, found, rule);
  }
  return null;
}

function spokenOf(quote: Marked, found: Found, rule: string): Spoken {
  const { subject, pieces, cue } = found;
  const speaker = speakerOf(subject, pieces);
  return { quote, rule, speaker, ...(cue === undefined ? {} : { cue: cueText(cue, pieces) }) };
}

export function speakerOf(subject: NounPhrase, pieces: readonly Piece[]): Speaker {
  const start = pieces[subject.first]?.start ?? 0;
  const end = pieces[subject.last]?.end ?? start;
  return { start, end, kind: subject.kind, joined: subject.joined === true };
}

export function cueText(cue: Cue, pieces: readonly Piece[]): string {
  const verb = pieces[cue.verb]?.text ?? '';
  return cue.according ? `${verb} to` : verb;
}

/** "“…,” said Ruiz", "“…,” Ruiz later told reporters". */
function cueRightAfter({ stretch, index, words }: Place): Found | null {
  const { pieces, cues } = stretch;
  const next = pieces[index + 1];
  const marked = /[,.!?…—–-][’')\]]?$/u.test(words) || next?.text === ',' || next?.text === '—' || next?.text === '―';
  const from = next?.text === ',' || next?.text === '—' || next?.text === '–' ? index + 2 : index + 1;
  let first = from;
  while (ADVERBS.has(pieces[first]?.lower ?? '') && first < from + 3) first += 1;
  const cue = cues.find(
    (candidate) => candidate.first >= index && (candidate.first === first || candidate.first === from),
  );
  if (cue === undefined || cue.subject === null || cue.use === 'label') return null;
  if (!marked && !(cue.inverted && cue.verb === index + 1)) return null;
  return { subject: cue.subject, pieces, cue };
}

/** "called it “a disgrace”": a verb of labelling within a few words. */
function labelRightBefore(place: Place): Found | 'nobody' | null {
  const { stretch, index, words } = place;
  const cue = nearestBefore(stretch, index);
  if (cue === null || cue.use !== 'label' || index - cue.verb > 5) return null;
  if (cue.subject === null || lacksObject(stretch.pieces, cue, index)) return 'nobody';
  if (
    !NAMING.has(SPEECH_VERBS.get(stretch.pieces[cue.verb]?.lower ?? '')?.lemma ?? '') &&
    isTitle(stretch.pieces, index, words)
  )
    return 'nobody';
  return { subject: cue.subject, pieces: stretch.pieces, cue };
}

/** "call a “special meeting”" names nothing; "call it a “mess”" and "what he called a “mess”" do. */
function lacksObject(pieces: readonly Piece[], cue: Cue, index: number): boolean {
  return (
    !cue.relative &&
    index === cue.verb + 2 &&
    /^(?:a|an|the)$/.test(pieces[cue.verb + 1]?.lower ?? '') &&
    pieces[cue.verb]?.lower.startsWith('call') === true
  );
}

/** "told reporters in Ohio: “…”", "said that the “immense pressure” had grown". */
function cueBefore(place: Place): Found | 'nobody' | null {
  const { stretch, index, words } = place;
  const cue = nearestBefore(stretch, index);
  if (cue === null) return null;
  if (cue.subject === null) return isTitleCase(words) ? 'nobody' : null;
  if (cue.use === 'manner') return null;
  const adjacent = cue.last === index - 1 && cue.use === 'say';
  if (!adjacent && isTitle(stretch.pieces, index, words)) return 'nobody';
  return { subject: cue.subject, pieces: stretch.pieces, cue };
}

const FARTHEST_LABEL = 12;

/** The cue that governs what stands at `index`: the nearest to its left that can, or the one that reports that cue. */
function nearestBefore(stretch: ReadStretch, index: number): Cue | null {
  const { pieces, cues } = stretch;
  let chosen: Cue | null = null;
  let reached = index;
  for (let at = cues.length - 1; at >= 0; at -= 1) {
    const cue = cues[at];
    if (cue === undefined || cue.verb >= index || cue.last >= index) continue;
    if (endsBetween(pieces, cue.last + 1, reached)) break;
    reached = cue.last + 1;
    if (chosen === null) {
      if (cue.use === 'label' && !reachesLabel(pieces, cue, index)) continue;
      if (cue.use === 'think' && index - cue.last > FARTHEST_LABEL) continue;
      chosen = cue;
    } else if (reports(pieces, cue, chosen, index - chosen.last)) chosen = cue;
    else break;
  }
  return chosen;
}

function endsBetween(pieces: readonly Piece[], from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    if (/^[.!?]$/.test(pieces[index]?.text ?? '')) return true;
  }
  return false;
}

/** A label stands near its verb, with no clause of its own between: "called the plan for the north “a hoax”". */
function reachesLabel(pieces: readonly Piece[], cue: Cue, index: number): boolean {
  if (index - cue.last > FARTHEST_LABEL) return false;
  for (let between = cue.last + 1; between < index; between += 1) {
    if (AUXILIARIES.has(pieces[between]?.lower ?? '') && pieces[between]?.lower !== 'being') return false;
  }
  return true;
}

/** "Ruiz says she hopes …", "said it shows …", "through what she calls …": the words are Ruiz's all the same. */
function reports(pieces: readonly Piece[], outer: Cue, inner: Cue, distance: number): boolean {
  if (outer.inverted && !outer.according) return false;
  const subject = inner.subject;
  if (outer.subject === null || outer.relative) return false;
  if (inner.relative && subject?.kind === 'pronoun') return true;
  if (outer.use !== 'say' && outer.use !== 'state') return false;
  if (inner.use === 'think' || (inner.relative && distance > 3)) return true;
  if (subject?.kind !== 'pronoun') return false;
  const pronoun = pieces[subject.head]?.lower;
  const of = pieces[outer.subject.head]?.lower;
  return pronoun === 'it' || pronoun === of;
}

/** "“Not one person” came, Ruiz said." */
function cueAtTheEnd(place: Place): Found | null {
  const { stretch, index, words } = place;
  const { pieces, cues } = stretch;
  if (isTitle(pieces, index, words)) return null;
  for (const cue of cues) {
    if (cue.first <= index || cue.subject === null || !isTrailing(pieces, cue)) continue;
    return { subject: cue.subject, pieces, cue };
  }
  return null;
}

/** After a comma, and with nothing behind it that could be what is said. */
export function isTrailing(pieces: readonly Piece[], cue: Cue): boolean {
  const before = pieces[cue.first - 1];
  if (before?.text !== ',' && before?.quote === undefined) return false;
  if (cue.use === 'label' || cue.use === 'manner') return false;
  const after = pieces[cue.last + 1];
  return (
    after === undefined ||
    /^[.,;!?—–]$/u.test(after.text) ||
    TIME_WORDS.has(after.lower) ||
    after.lower === 'in' ||
    after.lower === 'on'
  );
}

/** "Ruiz: “…”", "The governor was blunt: “…”". */
function nameBeforeColon({ stretch, index, quote, text }: Place): Found | null {
  const { pieces } = stretch;
  if (pieces[index - 1]?.text !== ':' || !isSentenceLike(text, quote)) return null;
  const subject = subjectOfClause(pieces, 0, index - 1);
  if (subject === null || subject.kind === 'common' || index - subject.last > 10) return null;
  return { subject, pieces };
}

/** "“…” — Ana Ruiz". */
function nameAfterDash({ stretch, index }: Place): Found | null {
  const { pieces } = stretch;
  if (!/^[—–―]$/u.test(pieces[index + 1]?.text ?? '')) return null;
  const subject = nounPhraseAfter(pieces, index + 2);
  if (subject === null || subject.kind !== 'name') return null;
  const after = pieces[subject.last + 1];
  return after === undefined || !after.word ? { subject, pieces } : null;
}

/** Quotes that name no speaker in their own sentence go on with the one before, or stand open. */
function carried(place: Place, last: { spoken: Spoken; block: number } | undefined): Spoken | null {
  const { stretch, index, quote, text, before, words } = place;
  const opens = index === 0;
  const speech = isSentenceLike(text, quote);
  const sameBlock = last !== undefined && last.block === stretch.block;
  const withSpeaker = (rule: string): Spoken | null =>
    last?.spoken.speaker === undefined
      ? null
      : {
          quote,
          rule,
          speaker: last.spoken.speaker,
          ...(last.spoken.cue === undefined ? {} : { cue: last.spoken.cue }),
        };
  if (quote.continues && last !== undefined && last.block === stretch.block - 1) return withSpeaker('continued');
  const ends = endsSentence(text, quote);
  if (opens && ends && before !== undefined && !isTitle(stretch.pieces, index, words)) {
    const cue = before.cues.findLast((candidate) => candidate.subject !== null && candidate.use !== 'manner');
    if (sameBlock && before.pieces.some((piece) => piece.quote === last?.spoken.quote)) return withSpeaker('next');
    if (cue !== undefined && cue.subject !== null)
      return spokenOf(quote, { subject: cue.subject, pieces: before.pieces, cue }, 'cue-before');
    if (sameBlock) return withSpeaker('block');
    const subject = subjectOfClause(before.pieces, 0, before.pieces.length);
    if (speech && subject !== null && subject.kind !== 'common')
      return spokenOf(quote, { subject, pieces: before.pieces }, 'subject');
  }
  if (sameBlock && opens && ends && speech) return withSpeaker('block');
  if (!speech) return null;
  return { quote, rule: 'open' };
}
