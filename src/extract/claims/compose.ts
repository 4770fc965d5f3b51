import { contentId, occurrenceCounter } from '../../identity/content-id.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import type { Document } from '../document/document.ts';
import type { EntityDraft } from '../mentions/draft.ts';
import { attribute } from './attribution/attribution.ts';
import { certaintyOf } from './certainty/certainty.ts';
import { COMPOSERS } from './contents.ts';
import { type ClaimDraft, openScene, type Scene, type SentenceScene } from './scene.ts';

/**
 * Composes the claims of an article from its finished mentions and entities, in text order.
 * Every claim says who made it and how sure its writer is; its id comes from its kind, its sentence and its words.
 */
export function composeClaims(document: Document, mentions: readonly Mention[], entities: readonly Entity[]): Claim[] {
  const scene = openScene(document, mentions, entities);
  const speakers = entities.map((entity): EntityDraft => ({ ...entity, key: entity.id, mentions: [] }));
  const occurrence = occurrenceCounter();
  const claims: Claim[] = [];
  for (const here of scene.sentences) {
    for (const compose of COMPOSERS) {
      for (const draft of compose(scene, here, claims)) {
        claims.push(finish(scene, here, draft, speakers, occurrence));
      }
    }
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

function finish(
  scene: Scene,
  here: SentenceScene,
  draft: ClaimDraft,
  speakers: readonly EntityDraft[],
  occurrence: (content: string) => number,
): Claim {
  const { document } = scene;
  const { start, end } = here.sentence;
  const quote = document.text.slice(draft.start, draft.end);
  const content = [draft.kind, document.text.slice(start, end), quote];
  return {
    ...draft,
    id: contentId('claim', [...content, String(occurrence(content.join('\u0000')))]),
    quote,
    sentence: { start, end },
    attribution: attribute(document, scene.mentions, speakers, draft),
    certainty: isPresupposed(document, draft) ? 'asserted' : certaintyOf(document, here.sentence, draft),
  } as Claim;
}

/**
 * What a sentence takes for granted holds whatever its verb says: "Immigration Minister Sean Fraser will table" gives him the
 * office now, and "could push migrants across its 8,850-kilometre border" gives the border its length.
 * Source: Karttunen, Presuppositions of Compound Sentences (1973): titles, appositions and definite descriptions project.
 */
function isPresupposed({ text }: Document, draft: ClaimDraft): boolean {
  if (draft.kind === 'office' || draft.kind === 'age' || draft.kind === 'location') return true;
  if (draft.kind !== 'value' || draft.quantity.unit.kind !== 'physical') return false;
  const isAttribute = /^[\d.,]+[-\u2010\u2011]/.test(text.slice(draft.quantity.span.start, draft.quantity.span.end));
  return (
    isAttribute &&
    /(?:\b(?:the|its|their|his|her|our|this|that)|['’]s)\s+$/i.test(
      text.slice(Math.max(0, draft.start - 12), draft.start),
    )
  );
}
