import type { Document } from '../../document/document.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/clause-words.ts';
import { lowerBound, type Named, type NamedIndex, namedIn } from './named.ts';
import type { Speaker } from './spoken.ts';

/** Who spoke last, as far as the reading has come. */
export interface Floor {
  readonly key: string;
  readonly at: number;
}

/** How far back "he added" looks for the one who spoke: about three paragraphs. */
const MEMORY = 1_200;

/** The entity that the words of a speaker stand for; undefined where it is not sure. */
export function whoSpeaks(
  document: Document,
  index: NamedIndex,
  speaker: Speaker,
  last: Floor | undefined,
): string | undefined {
  if (speaker.joined) return undefined;
  if (speaker.kind === 'pronoun') return byPronoun(document, index, speaker, last);
  const inside = namedIn(index, speaker);
  const closing = inside.findLast((named) => named.end >= speaker.end);
  if (speaker.kind === 'name') return closing?.key;
  if (closing !== undefined && document.text.slice(speaker.start, closing.start).includes(',')) return closing.key;
  return byHeadNoun(document, index, speaker);
}

/** "the agency", where one organization of the article is an agency by name; "the minister", where one person is one. */
function byHeadNoun(document: Document, index: NamedIndex, speaker: Speaker): string | undefined {
  const match = /^(?:the|The)\s+(?:\p{Ll}+\s+)?(\p{Ll}[\p{Ll}-]+)$/u.exec(
    document.text.slice(speaker.start, speaker.end),
  );
  const head = match?.[1];
  if (head === undefined) return undefined;
  const fits: string[] = [];
  for (const entity of index.entities.values()) {
    const byName = entity.kind === 'organization' && entity.name.toLowerCase().split(/\s+/).includes(head);
    const byRole = entity.kind === 'person' && entity.roles.some((role) => role.title.toLowerCase().endsWith(head));
    if (byName || byRole) fits.push(entity.key);
    if (fits.length > 1) return undefined;
  }
  return fits[0];
}

/** "he added": the person who spoke last, else the person named last, unless a title says that it is somebody else. */
function byPronoun(
  document: Document,
  index: NamedIndex,
  speaker: Speaker,
  last: Floor | undefined,
): string | undefined {
  const pronoun = SUBJECT_PRONOUNS.get(document.text.slice(speaker.start, speaker.end).toLowerCase());
  if (pronoun === undefined || pronoun.number === 'plural' || pronoun.person !== 3) return undefined;
  const fits = (named: Named | undefined): boolean =>
    named !== undefined &&
    (pronoun.gender === 'thing'
      ? named.kind === 'organization'
      : named.kind === 'person' && (pronoun.gender === 'male' ? named.female !== true : named.male !== true));
  const before = lowerBound(index.all, speaker.start) - 1;
  const reach = speaker.start - MEMORY;
  let named: Named | undefined;
  for (let at = before; at >= 0 && at > before - 30; at -= 1) {
    const candidate = index.all[at];
    if (candidate === undefined || candidate.start < reach) break;
    if (!fits(candidate)) continue;
    if (last !== undefined && last.key === candidate.key) return candidate.key;
    named ??= candidate;
  }
  if (last !== undefined && last.at > reach) return undefined;
  return named?.key;
}
