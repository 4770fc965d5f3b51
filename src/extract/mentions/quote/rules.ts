import { ADVERBS, DETERMINERS } from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Cue } from './cues.ts';
import { cueGoverning, isTrailing } from './governing.ts';
import { isSentenceLike, isTitle, isTitleCase } from './kinds.ts';
import { isNounWord, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';
import { cuesFrom, type Found, type Place, type Spoken, spokenOf } from './spoken.ts';
import { subjectOfClause } from './subjects.ts';

type Rule = (place: Place) => Found | 'nobody' | null;

/** The rules in order: the first that answers decides. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['after', cueRightAfter],
  ['owner', ownerBeforeColon],
  ['label', labelRightBefore],
  ['before', cueBefore],
  ['trailing', cueAtTheEnd],
  ['colon', nameBeforeColon],
  ['dash', nameAfterDash],
];

/** The speaker that the sentence of the quote names; null where it names none. */
export function speakerInSentence(place: Place): Spoken | null {
  for (const [rule, apply] of RULES) {
    const found = apply(place);
    if (found === 'nobody') return null;
    if (found !== null) return spokenOf(place.quote, found, rule);
  }
  return null;
}

const CLAUSE_MARKS = new Set([',', '—', '–']);
const LONGEST_TITLE = 8;
const MOST_TRAILING = 6;

/** "“…,” said Ruiz", "“…,” Ruiz later told reporters", "“…,” former mayor Ana Ruiz said". */
function cueRightAfter({ stretch, index, words }: Place): Found | null {
  const { pieces, cues } = stretch;
  if (index > 0 && isTitle(pieces, index, words)) return null;
  const next = pieces[index + 1]?.text ?? '';
  const marked = /[,.!?…—–-][’')\]]?$/u.test(words) || CLAUSE_MARKS.has(next) || next === '―';
  const from = CLAUSE_MARKS.has(next) ? index + 2 : index + 1;
  for (let at = cuesFrom(cues, index); at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined || cue.first > from + LONGEST_TITLE) return null;
    if (cue.first < from || !isTitleBetween(pieces, from, cue.first)) continue;
    if (cue.subject === null || cue.use === 'label') return null;
    if (!marked && !(cue.inverted && cue.verb === index + 1)) return null;
    return { subject: cue.subject, pieces, cue };
  }
  return null;
}

/** Only words of a title or an adverb stand between the quote and the name: "panel chairman Ana Ruiz". */
function isTitleBetween(pieces: readonly Piece[], from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    const lower = pieces[index]?.lower ?? '';
    if (!(isNounWord(pieces[index]) || ADVERBS.has(lower) || (index === from && DETERMINERS.has(lower)))) return false;
  }
  return true;
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
  'hail',
]);

/** "called it “a disgrace”": a verb of labelling within a few words. */
function labelRightBefore(place: Place): Found | 'nobody' | null {
  const { stretch, index, words } = place;
  const { pieces } = stretch;
  const cue = cueGoverning(stretch, index);
  if (cue === null || cue.use !== 'label' || index - cue.verb > 5) return null;
  if (cue.subject === null || lacksObject(pieces, cue, index)) return 'nobody';
  const lemma = SPEECH_VERBS.get(pieces[cue.verb]?.lower ?? '')?.lemma ?? '';
  if (!NAMING.has(lemma) && isTitle(pieces, index, words)) return 'nobody';
  return { subject: cue.subject, pieces, cue };
}

/** "call a “special meeting”" names nothing; "call it a “mess”" and "what he called a “mess”" do. */
function lacksObject(pieces: readonly Piece[], cue: Cue, index: number): boolean {
  const article = /^(?:a|an|the)$/.test(pieces[cue.verb + 1]?.lower ?? '');
  const isCall = pieces[cue.verb]?.lower.startsWith('call') === true;
  return isCall && article && !cue.relative && index === cue.verb + 2;
}

/** "told reporters in Ohio: “…”", "said that the “immense pressure” had grown". */
function cueBefore(place: Place): Found | 'nobody' | null {
  const { stretch, index, words } = place;
  const cue = cueGoverning(stretch, index);
  if (cue === null) return null;
  if (cue.subject === null) return isTitleCase(words) ? 'nobody' : null;
  if (cue.use === 'manner' && index - cue.last > 2) return null;
  const adjacent = cue.last === index - 1 && cue.use === 'say';
  if (!adjacent && isTitle(stretch.pieces, index, words)) return 'nobody';
  return { subject: cue.subject, pieces: stretch.pieces, cue };
}

/** "“Not one person” came, Ruiz said." */
function cueAtTheEnd(place: Place): Found | null {
  const { stretch, index, words } = place;
  const { pieces, cues } = stretch;
  if (isTitle(pieces, index, words)) return null;
  const from = cuesFrom(cues, index);
  for (const cue of cues.slice(from, from + MOST_TRAILING)) {
    if (cue.first <= index || cue.subject === null || !isTrailing(pieces, cue)) continue;
    return { subject: cue.subject, pieces, cue };
  }
  return null;
}

const WORDS_OF_SOMEBODY = new Set([
  'reply',
  'answer',
  'response',
  'words',
  'statement',
  'message',
  'tweet',
  'verdict',
  'question',
  'advice',
]);
/** What stands before a colon in lists and boxes, and speaks as little as they do. */
const LABELS = new Set([
  'review',
  'note',
  'quote',
  'source',
  'update',
  'photo',
  'caption',
  'question',
  'answer',
  'q',
  'a',
  'read',
  'watch',
  'more',
  'related',
  'example',
]);
const FARTHEST_COLON = 10;

/** "Ruiz: “…”", "The governor was blunt: “…”". */
function nameBeforeColon({ stretch, index, quote, text }: Place): Found | null {
  const { pieces } = stretch;
  if (pieces[index - 1]?.text !== ':' || index > FARTHEST_COLON * 4 || !isSentenceLike(text, quote)) return null;
  const subject = subjectOfClause(pieces, 0, index - 1);
  if (subject !== null && LABELS.has(pieces[subject.head]?.lower ?? '')) return null;
  if (subject === null || subject.kind === 'common' || index - subject.last > FARTHEST_COLON) return null;
  return { subject, pieces };
}

/** "She recalls Ruiz's reply: “…”". */
function ownerBeforeColon({ stretch, index }: Place): Found | null {
  const { pieces } = stretch;
  const subject = pieces[index - 1]?.text === ':' ? ownerOfWords(pieces, index - 2) : null;
  return subject === null ? null : { subject, pieces };
}

function ownerOfWords(pieces: readonly Piece[], noun: number): NounPhrase | null {
  if (!WORDS_OF_SOMEBODY.has(pieces[noun]?.lower ?? '')) return null;
  const own = pieces[noun - 1]?.lower ?? '';
  if (/^(?:his|her|their)$/.test(own)) return { first: noun - 1, last: noun - 1, head: noun - 1, kind: 'pronoun' };
  return own === "'s" ? nounPhraseBefore(pieces, noun - 2, 0) : null;
}

/** "“…” — Ana Ruiz", also on a line of its own under the quote. */
function nameAfterDash({ stretch, index, after }: Place): Found | null {
  const here = signature(stretch.pieces, index + 1);
  if (here !== null || index + 1 < stretch.pieces.length) return here;
  return after === undefined ? null : signature(after.pieces, 0);
}

function signature(pieces: readonly Piece[], at: number): Found | null {
  if (!/^[—–―]$/u.test(pieces[at]?.text ?? '') && !isDoubleDash(pieces, at)) return null;
  const first = isDoubleDash(pieces, at) ? at + 2 : at + 1;
  const subject = nounPhraseAfter(pieces, first);
  if (subject === null || subject.kind !== 'name') return null;
  return pieces[subject.last + 1]?.word === true ? null : { subject, pieces };
}

function isDoubleDash(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.text === '-' && pieces[at + 1]?.text === '-';
}
