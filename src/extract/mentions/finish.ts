import { contentId, occurrenceCounter } from '../../identity/content-id.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import type { Document } from '../document/document.ts';
import type { EntityDraft, MentionDraft } from './draft.ts';

/**
 * Gives mentions and entities their ids, in text order. A mention's id comes from its kind, its sentence and its words,
 * an entity's from its kind and name, so that an edit elsewhere in the article changes none of them.
 */
export function finishMentions(
  document: Document,
  drafts: readonly MentionDraft[],
  entityDrafts: readonly EntityDraft[],
): { mentions: Mention[]; entities: Entity[] } {
  const occurrence = occurrenceCounter();
  const entityIds = new Map<string, string>();
  for (const entity of entityDrafts) {
    const content = [entity.kind, entity.name].join(SEPARATOR);
    entityIds.set(entity.key, contentId('entity', [content, String(occurrence(content))]));
  }
  const order = drafts.map((_, index) => index).sort((a, b) => compare(drafts[a], drafts[b]));
  const ids = new Map<number, string>();
  const sentenceAt = sentenceReader(document);
  const mentions: Mention[] = [];
  for (const index of order) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const quote = document.text.slice(draft.start, draft.end);
    const { text, count } = sentenceAt(draft.start);
    const id = contentId('mention', [draft.kind, text, quote, String(count(draft.kind + SEPARATOR + quote))]);
    ids.set(index, id);
    mentions.push({ ...linked(draft, entityIds), id, quote } as Mention);
  }
  const entities = entityDrafts.map((draft): Entity => {
    const { key, mentions: indices, ...entity } = draft;
    return {
      ...entity,
      id: entityIds.get(key) ?? key,
      mentions: indices.flatMap((index) => ids.get(index) ?? []),
    };
  });
  return { mentions, entities };
}

const SEPARATOR = '\u0000';

interface SentenceText {
  readonly text: string;
  /** Numbers equal words of one kind in sentences of this text. */
  readonly count: (words: string) => number;
}

/**
 * Gives the sentence that holds an offset; offsets must not go back. A sentence is long and has many mentions, so that it is
 * cut and looked up once and not with each.
 */
function sentenceReader(document: Document): (offset: number) => SentenceText {
  const { sentences, text } = document;
  const byText = new Map<string, SentenceText>();
  const read = (index: number): SentenceText => {
    const sentence = sentences[index];
    const words = sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
    const known = byText.get(words) ?? { text: words, count: occurrenceCounter() };
    byText.set(words, known);
    return known;
  };
  let at = 0;
  let current = read(at);
  return (offset) => {
    const before = at;
    while (at < sentences.length - 1 && (sentences[at + 1]?.start ?? 0) <= offset) at += 1;
    if (at !== before) current = read(at);
    return current;
  };
}

/** A mention with the id of its entity in place of the key. */
function linked(draft: MentionDraft, ids: ReadonlyMap<string, string>): MentionDraft {
  if (draft.kind === 'quote') {
    return draft.speaker === undefined ? draft : { ...draft, speaker: ids.get(draft.speaker) ?? draft.speaker };
  }
  if (draft.kind === 'person' || draft.kind === 'organization' || draft.kind === 'place') {
    return { ...draft, entity: ids.get(draft.entity) ?? '' };
  }
  return draft;
}

function compare(a: MentionDraft | undefined, b: MentionDraft | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const byPlace = a.start - b.start || b.end - a.end;
  if (byPlace !== 0 || a.kind === b.kind) return byPlace;
  return a.kind < b.kind ? -1 : 1;
}
