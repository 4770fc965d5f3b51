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
  const mentions = order.flatMap((index): Mention[] => {
    const draft = drafts[index];
    if (draft === undefined) return [];
    const quote = document.text.slice(draft.start, draft.end);
    const content = [draft.kind, sentenceTextAt(document, draft.start), quote].join(SEPARATOR);
    const id = contentId('mention', [content, String(occurrence(content))]);
    ids.set(index, id);
    return [{ ...draft, ...linked(draft, entityIds), id, quote } as Mention];
  });
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
const UNLINKED = {};

/** The link of a mention to its entity, with the entity's id in place of its key. */
function linked(draft: MentionDraft, ids: ReadonlyMap<string, string>): { speaker?: string; entity?: string } {
  if (draft.kind === 'quote') {
    return draft.speaker === undefined ? UNLINKED : { speaker: ids.get(draft.speaker) ?? draft.speaker };
  }
  if (draft.kind === 'person' || draft.kind === 'organization' || draft.kind === 'place') {
    return { entity: ids.get(draft.entity) ?? '' };
  }
  return UNLINKED;
}

function compare(a: MentionDraft | undefined, b: MentionDraft | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const byPlace = a.start - b.start || b.end - a.end;
  if (byPlace !== 0 || a.kind === b.kind) return byPlace;
  return a.kind < b.kind ? -1 : 1;
}

/** The text of the sentence that holds an offset, found by halving. */
function sentenceTextAt(document: Document, offset: number): string {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const sentence = document.sentences[low];
  return sentence === undefined ? '' : document.text.slice(sentence.start, sentence.end);
}
