import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';
import { type Pronoun, SUBJECT_PRONOUNS } from '../../lexicon/clause-words.ts';
import { lowerBound, type Named, type NamedIndex, namedIn } from './named.ts';
import type { Speaker } from './spoken.ts';

/** Who spoke last, as far as the reading has come; `key` is absent where nobody knows who that was. */
export interface LastVoice {
  readonly key: string | undefined;
  readonly at: number;
}

/** How far back a pronoun looks for its person: about three paragraphs. */
const MEMORY = 1_200;
const MOST_NAMES = 40;
const POSSESSIVE: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' };
/** Cues that go on with what the same person said before: "he added". */
const GOING_ON = /^(?:add|continu|went|goes|conclud|repeat)/;

/** The entity that the words of a speaker stand for; undefined where it is not sure. */
export function whoSpeaks(
  document: Document,
  index: NamedIndex,
  speaker: Speaker,
  cue: string,
  last: LastVoice | undefined,
): string | undefined {
  if (speaker.joined) return undefined;
  if (speaker.kind === 'pronoun') return byPronoun(document, index, speaker, cue, last);
  const closing = namedIn(index, speaker).findLast((named) => named.end >= speaker.end);
  if (speaker.kind === 'name' || closing === undefined) return closing?.key;
  const before = document.text.slice(speaker.start, closing.start);
  return before.length <= 'the '.length || before.includes(',') ? closing.key : undefined;
}

function byPronoun(
  document: Document,
  index: NamedIndex,
  speaker: Speaker,
  cue: string,
  last: LastVoice | undefined,
): string | undefined {
  const word = document.text.slice(speaker.start, speaker.end).toLowerCase();
  const pronoun = SUBJECT_PRONOUNS.get(POSSESSIVE[word] ?? word);
  if (pronoun === undefined || pronoun.number === 'plural' || pronoun.person !== 3) return undefined;
  const recent = last !== undefined && speaker.start - last.at < MEMORY ? last : undefined;
  const fits = recent?.key !== undefined && agrees(index, pronoun, recent.key);
  if (recent !== undefined && fits && GOING_ON.test(cue)) return recent.key;
  const subject = subjectBefore(document, index, speaker, pronoun);
  if (recent === undefined || (subject !== undefined && subject.sentence > recent.at)) return subject?.key;
  if (fits) return recent.key;
  return recent.key === undefined ? undefined : subject?.key;
}

function agrees(index: NamedIndex, pronoun: Pronoun, key: string): boolean {
  const kind = index.entities.get(key)?.kind;
  if (pronoun.gender === 'thing') return kind === 'organization';
  const known = index.genderOf(key);
  return kind === 'person' && (known === undefined || known === pronoun.gender);
}

/**
 * The person that the nearest sentence with one that agrees names first: its subject, more often than not.
 */
function subjectBefore(
  document: Document,
  index: NamedIndex,
  speaker: Span,
  pronoun: Pronoun,
): { readonly key: string; readonly sentence: number } | undefined {
  const { sentences } = document;
  let best: Named | undefined;
  let opening = Number.POSITIVE_INFINITY;
  const from = lowerBound(index.all, speaker.start) - 1;
  for (let at = from; at >= 0 && at > from - MOST_NAMES; at -= 1) {
    const named = index.all[at];
    if (named === undefined || named.start < speaker.start - MEMORY) break;
    if (named.start < opening && best !== undefined) break;
    if (!agrees(index, pronoun, named.key)) continue;
    if (best === undefined) opening = sentences[lowerBound(sentences, named.start + 1) - 1]?.start ?? named.start;
    best = named;
  }
  return best === undefined ? undefined : { key: best.key, sentence: opening };
}
