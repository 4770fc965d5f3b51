import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { SOURCE_NOUNS } from '../../lexicon/source-nouns.ts';
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts';
import { SPEECH_VERBS, type SpeechUse, type SpeechVerb } from '../../lexicon/speech-verbs.ts';
import { isNounWord, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isStop, type Piece } from './pieces.ts';
import { subjectBefore, subjectOfClause } from './subjects.ts';

/** A verb or phrase that attributes words, and who is said to say them. All numbers are piece indices. */
export interface Cue {
  readonly verb: number;
  /** First and last piece of subject and verb together. */
  readonly first: number;
  readonly last: number;
  /** Null where the grammar shows that nobody is named: "was called", "is said to". */
  readonly subject: NounPhrase | null;
  readonly use: SpeechUse;
  /** The subject stands after the verb: "said Ruiz", "according to Ruiz". */
  readonly inverted: boolean;
  /** The subject is that of the clause before: "praised the plan and said". */
  readonly shared: boolean;
  readonly according: boolean;
  /** It stands in a relative clause: "an architect who said". */
  readonly relative: boolean;
}

/** Verbs whose object is the hearer: what follows them is no speaker. */
const ADDRESSED = new Set(['tell', 'assure', 'inform', 'remind', 'notify', 'reassure', 'warn', 'advise', 'instruct']);
/** "as Ruiz put it". */
const PUT_IT: SpeechVerb = { lemma: 'put it', use: 'state', forms: new Set(['past']), nounlike: false };
/** "worth noting", "goes without saying". */
const NO_PARTICIPLE_AFTER = /^(?:worth|without)$/;
/** Every word that a cue can begin with: most words are ruled out by one look. */
const OPENINGS: ReadonlySet<string> = new Set(['according', 'per', 'put', ...SPEECH_NOUNS, ...SPEECH_VERBS.keys()]);
const TERMINAL = new Set(['.', '!', '?', '…']);

/** Finds the cues of a stretch, in order. Linear in the number of pieces: every reading to a side is bounded. */
export function findCues(pieces: readonly Piece[]): Cue[] {
  const cues: Cue[] = [];
  let floor = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.word) {
      const cue = OPENINGS.has(piece.lower) ? cueAt(pieces, index, floor, cues) : null;
      if (cue !== null) cues.push(cue);
    } else if (isStop(pieces, index) || (piece.quote !== undefined && index === floor)) {
      floor = index + 1;
    }
  }
  return cues;
}

function cueAt(pieces: readonly Piece[], index: number, floor: number, before: readonly Cue[]): Cue | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.lower === 'according' && pieces[index + 1]?.lower === 'to') return accordingTo(pieces, index, 2);
  if (piece.lower === 'per' && isPer(pieces, index, floor)) return accordingTo(pieces, index, 1);
  if (SPEECH_NOUNS.has(piece.lower) && pieces[index + 1]?.lower === 'that') return nounCue(pieces, index, floor);
  const verb = piece.lower === 'put' && pieces[index + 1]?.lower === 'it' ? PUT_IT : SPEECH_VERBS.get(piece.lower);
  if (verb === undefined || isCapitalised(pieces, index)) return null;
  if (piece.lower === 'known' && pieces[index + 1]?.lower === 'as') return null;
  if (verb.forms.has('ing') && NO_PARTICIPLE_AFTER.test(pieces[index - 1]?.lower ?? '')) return null;
  if (verb.forms.has('ing') && DETERMINERS.has(pieces[index - 1]?.lower ?? '')) return null;
  if (verb.nounlike && isNoun(pieces, index, verb)) return null;
  const inverted = invertedSubject(pieces, index, floor);
  if (inverted !== null) {
    return {
      verb: index,
      first: index,
      last: inverted.last,
      subject: inverted,
      use: verb.use,
      inverted: true,
      shared: false,
      according: false,
      relative: false,
    };
  }
  const left = subjectBefore(pieces, index, floor);
  const base = { verb: index, last: index, use: verb.use, inverted: false, according: false, relative: false };
  switch (left.kind) {
    case 'subject':
      if (verb.lemma === 'show' && !holdsSource(pieces, left.phrase)) return null;
      return {
        ...base,
        first: left.phrase.first,
        subject: left.phrase,
        shared: false,
        relative: isRelative(pieces, index),
      };
    case 'shared': {
      if (verb.forms.has('base') && !verb.forms.has('past') && !followsTo(pieces, index)) return null;
      const previous = lastShareable(before, floor);
      const near = subjectInReach(pieces, index, Math.max(floor, (previous?.verb ?? 0) + 1));
      const subject = near ?? previous?.subject ?? subjectOfClause(pieces, floor, index);
      return { ...base, first: index, subject, shared: true };
    }
    case 'passive':
      return byAgent(pieces, { ...base, first: index, subject: null, shared: false });
    case 'none':
      return null;
  }
}

/** "was described by Ruiz as": the passive names its speaker behind "by". */
function byAgent(pieces: readonly Piece[], cue: Cue): Cue {
  for (let index = cue.verb + 1; index <= cue.verb + 3; index += 1) {
    if (pieces[index]?.lower !== 'by') continue;
    const subject = nounPhraseAfter(pieces, index + 1);
    if (subject !== null && subject.kind !== 'pronoun') return { ...cue, subject, last: subject.last };
  }
  return cue;
}

/** "Ruiz's claim that …", "his claim that …": the owner of the words is their speaker. */
function nounCue(pieces: readonly Piece[], index: number, floor: number): Cue | null {
  let owner = index - 1;
  while (owner > index - 3 && isNounWord(pieces[owner]) && pieces[owner]?.lower !== "'s") owner -= 1;
  const own = pieces[owner];
  if (own === undefined || owner < floor) return null;
  const subject: NounPhrase | null = /^(?:his|her|their)$/.test(own.lower)
    ? { first: owner, last: owner, head: owner, kind: 'pronoun' }
    : own.lower === "'s"
      ? nounPhraseBefore(pieces, owner - 1, floor)
      : null;
  if (subject === null) return null;
  const base = { verb: index, last: index, use: 'state' as const, inverted: false, according: false };
  return { ...base, first: subject.first, subject, shared: false, relative: false };
}

/** "the United States": a capital inside a sentence makes a name of it. */
function isCapitalised(pieces: readonly Piece[], index: number): boolean {
  return index > 0 && /^\p{Lu}/u.test(pieces[index]?.text ?? '') && pieces[index - 1]?.quote === undefined;
}

/** "show" speaks only where what shows it is data: "figures from the agency show". */
function holdsSource(pieces: readonly Piece[], phrase: NounPhrase): boolean {
  return pieces.slice(phrase.first, phrase.last + 1).some((piece) => SOURCE_NOUNS.has(piece.lower));
}

/** "after she left the hall and said": a pronoun that can only be a subject, in the same part of the sentence. */
function subjectInReach(pieces: readonly Piece[], verb: number, floor: number): NounPhrase | null {
  for (let index = verb - 1; index >= Math.max(floor, verb - 20); index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.quote !== undefined || /^[,;:—–]$/u.test(piece.text)) return null;
    if (/^(?:he|she|they|we|i)$/.test(piece.lower)) return { first: index, last: index, head: index, kind: 'pronoun' };
  }
  return null;
}

const MOST_CUES_BACK = 12;

/** The last cue of the sentence whose subject a verb that has none of its own can share. */
function lastShareable(cues: readonly Cue[], floor: number): Cue | undefined {
  return cues
    .slice(-MOST_CUES_BACK)
    .findLast(
      (cue) => cue.verb >= floor && cue.subject !== null && !cue.relative && (cue.use === 'say' || cue.use === 'state'),
    );
}

function isRelative(pieces: readonly Piece[], index: number): boolean {
  for (let left = index - 1; left >= index - 5; left -= 1) {
    const lower = pieces[left]?.lower ?? '';
    if (lower === 'who' || lower === 'which' || lower === 'what') return true;
    if (!AUXILIARIES.has(lower) && !SUBJECT_PRONOUNS.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

function followsTo(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.lower === 'to' || pieces[index - 2]?.lower === 'to' || pieces[index - 1]?.lower === 'and';
}

/** ", per the agency" and "As per the agency,": not "per cent" or "per person". */
function isPer(pieces: readonly Piece[], index: number, floor: number): boolean {
  const before = pieces[index - 1];
  const opens = index <= floor || before?.text === ',' || before?.lower === 'as';
  return opens && (pieces[index + 1]?.lower === 'the' || /^\p{Lu}/u.test(pieces[index + 1]?.text ?? ''));
}

function accordingTo(pieces: readonly Piece[], index: number, width: number): Cue | null {
  const named = nounPhraseAfter(pieces, index + width);
  if (named === null) return null;
  const last = endOfList(pieces, named);
  const subject = { ...named, last, head: last };
  return {
    verb: index,
    first: index,
    last: subject.last,
    subject,
    use: 'say',
    inverted: true,
    shared: false,
    according: true,
    relative: false,
  };
}

/** "Immigration, Refugees and Citizenship Canada, …": one name, with commas of its own. */
function endOfList(pieces: readonly Piece[], phrase: NounPhrase): number {
  if (phrase.kind !== 'name' || pieces[phrase.last + 1]?.text !== ',') return phrase.last;
  const second = nounPhraseAfter(pieces, phrase.last + 2);
  if (second?.kind !== 'name' || !/^(?:and|&)$/.test(pieces[second.last + 1]?.lower ?? '')) return phrase.last;
  const third = nounPhraseAfter(pieces, second.last + 2);
  return third?.kind === 'name' && pieces[third.last + 1]?.word !== true ? third.last : phrase.last;
}

/** "the claims", "a report that", "officials' demands", "News reports said". */
function isNoun(pieces: readonly Piece[], index: number, verb: SpeechVerb): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (before === undefined) return true;
  if (before.quote !== undefined || before.text === ',') return false;
  if (before.lower === 'to' || SUBJECT_PRONOUNS.has(before.lower) || before.lower === 'who') return false;
  if (DETERMINERS.has(before.lower) || before.lower === "'s" || PREPOSITIONS.has(before.lower)) return true;
  if (/^\d/.test(before.text) || before.lower.endsWith("s'")) return true;
  if (after !== undefined) {
    if (/^(?:of|from|against|about|by|in|on|for|at|and|or)$/.test(after.lower)) return true;
    if (AUXILIARIES.has(after.lower) || SPEECH_VERBS.get(after.lower)?.forms.has('past') === true) return true;
  }
  if (AUXILIARIES.has(before.lower) || /ly$/.test(before.lower)) return false;
  if (before.lower.includes('-') || (after !== undefined && !opensComplement(after))) return true;
  if (verb.forms.has('base') && verb.use === 'label') return true;
  const plural = /s$/.test(before.lower) || /^(?:and|people|many|some|critics|men|women)$/.test(before.lower);
  return verb.forms.has('base') ? !plural : plural;
}

/** "Said Ruiz: “…”": the verb opens the sentence, and the words follow its subject. */
function openingSubject(pieces: readonly Piece[], index: number): NounPhrase | null {
  if (!/^\p{Lu}/u.test(pieces[index]?.text ?? '')) return null;
  const subject = nounPhraseAfter(pieces, index + 1);
  if (subject === null || subject.kind === 'pronoun') return null;
  const mark = pieces[subject.last + 1]?.text ?? '';
  return (mark === ':' || mark === ',') && pieces[subject.last + 2]?.quote !== undefined ? subject : null;
}

/** "…, said one of the rangers in the hut.": a phrase that runs to the end of the sentence without a verb. */
function isLastPhrase(pieces: readonly Piece[], from: number): boolean {
  if (!PREPOSITIONS.has(pieces[from]?.lower ?? '')) return false;
  for (let index = from; index < from + 12; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || isStop(pieces, index)) return true;
    if (!piece.word || AUXILIARIES.has(piece.lower) || SUBORDINATORS.has(piece.lower)) return false;
  }
  return false;
}

/** "…, said a ranger", "…, experts said": a bare singular noun is an object: "…, declared bankruptcy". */
function isSpeakerLike(pieces: readonly Piece[], subject: NounPhrase): boolean {
  const opening = pieces[subject.first]?.lower ?? '';
  return DETERMINERS.has(opening) || /(?:s|men|people|man|woman|person)$/.test(pieces[subject.head]?.lower ?? '');
}

/** What can follow a verb of saying: a clause, an object, the words themselves. */
function opensComplement(piece: Piece): boolean {
  if (!piece.word) return piece.quote !== undefined || /^[,:.\d$]/u.test(piece.text);
  const { lower } = piece;
  if (DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || SUBORDINATORS.has(lower)) return lower !== 'as';
  return /^\p{Lu}/u.test(piece.text) || /^(?:to|there|him|her|them|me|us|it)$/.test(lower) || /s$/.test(lower);
}

/** "“…,” said Ruiz", "…, said Ruiz, the mayor": after a quote or a comma, with nothing after it that a clause would need. */
function invertedSubject(pieces: readonly Piece[], index: number, floor: number): NounPhrase | null {
  const verb = SPEECH_VERBS.get(pieces[index]?.lower ?? '');
  if (pieces[index]?.lower.endsWith('ing') === true || ADDRESSED.has(verb?.lemma ?? '')) return null;
  const before = pieces[index - 1];
  if (index === floor && before?.quote === undefined) return openingSubject(pieces, index);
  const afterQuote = before?.quote !== undefined || (before?.text === ',' && pieces[index - 2]?.quote !== undefined);
  if (!afterQuote && (before?.text !== ',' || index - 1 <= floor)) return null;
  const subject = nounPhraseAfter(pieces, index + 1);
  if (subject === null) return null;
  const next = pieces[subject.last + 1];
  if (subject.kind === 'pronoun') return next === undefined || !next.word ? subject : null;
  if (!afterQuote && subject.kind === 'common' && !isSpeakerLike(pieces, subject)) return null;
  if (afterQuote) return next !== undefined && AUXILIARIES.has(next.lower) ? null : subject;
  if (next?.word && !isLastPhrase(pieces, subject.last + 1)) return null;
  if (next === undefined || next.word || TERMINAL.has(next.text)) return subject;
  if (next.text !== ',') return null;
  return subjectBefore(pieces, index, floor).kind === 'subject' ? null : subject;
}
