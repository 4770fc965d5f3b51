import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';
import type { DraftOf, EntityDraft, MentionDraft } from '../draft.ts';
import { findReported } from './indirect.ts';
import { findMarked } from './marks.ts';
import { indexNamed, type NamedIndex } from './named.ts';
import { cutStretches } from './pieces.ts';
import { findSpoken } from './speakers.ts';
import { readStretches, type Speaker } from './spoken.ts';
import { type LastVoice, whoSpeaks } from './who.ts';

interface Said extends Span {
  readonly direct: boolean;
  readonly speaker?: Speaker;
  readonly cue?: string;
}

/**
 * Finds what somebody is said to have said: words in quotation marks (direct) and clauses in the article's own words
 * (indirect). The span holds the words without the marks; a quote of several paragraphs is one mention a paragraph.
 * `speakerSpan` may stand in an earlier sentence, and in a quote of its own speaker's it is the same for both halves.
 * `speaker` is the key of an entity, and absent where it is not sure. Scare quotes and titles of works are left alone.
 * Linear in the length of the text.
 */
export function extractQuotes(
  document: Document,
  found: readonly MentionDraft[],
  entities: readonly EntityDraft[],
): DraftOf<'quote'>[] {
  const named = indexNamed(found, entities);
  const stretches = readStretches(cutStretches(document, findMarked(document), namesIn(found)));
  const said: Said[] = [
    ...findSpoken(document.text, stretches).map(({ quote, speaker, cue }) => ({
      start: quote.start,
      end: quote.end,
      direct: true,
      ...(speaker === undefined ? {} : { speaker }),
      ...(cue === undefined ? {} : { cue }),
    })),
    ...stretches.flatMap(findReported).map((reported) => ({ ...reported, direct: false })),
  ];
  said.sort((left, right) => left.start - right.start || right.end - left.end);
  const keys = keysOf(document, named, said);
  return said.map(({ start, end, direct, speaker, cue }) => {
    const key = speaker === undefined ? undefined : keys.get(speaker.start);
    return {
      kind: 'quote',
      start,
      end,
      direct,
      ...(key === undefined ? {} : { speaker: key }),
      ...(speaker === undefined ? {} : { speakerSpan: { start: speaker.start, end: speaker.end } }),
      ...(cue === undefined ? {} : { cue }),
    };
  });
}

/** Names of several words, in text order. */
function namesIn(found: readonly MentionDraft[]): Span[] {
  return found
    .filter((mention) => mention.kind === 'organization' || mention.kind === 'person')
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The entity of each speaker, by where the words that name it begin; read in text order, for "he added" looks back. */
function keysOf(document: Document, index: NamedIndex, said: readonly Said[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  let last: LastVoice | undefined;
  const spoken = said.filter(({ speaker }) => speaker !== undefined);
  spoken.sort((left, right) => (left.speaker?.start ?? 0) - (right.speaker?.start ?? 0));
  for (const { speaker, cue } of spoken) {
    if (speaker === undefined || last?.at === speaker.start) continue;
    const key = whoSpeaks(document, index, speaker, cue ?? '', last);
    if (key !== undefined) keys.set(speaker.start, key);
    if (key !== undefined || speaker.kind === 'name') last = { key, at: speaker.start };
  }
  return keys;
}
