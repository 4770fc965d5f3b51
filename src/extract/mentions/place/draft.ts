import { placesNamed } from '../../lexicon/names-index.ts';
import type { DraftOf } from '../draft.ts';
import { extent } from '../name/extent.ts';
import { type NameSpan, phrase, printed, type Scene } from '../name/scene.ts';

/** A place's mention with its likeliest reading by size; `resolveEntities` weighs the rest of the article. */
export function placeDraft(scene: Scene, span: NameSpan): DraftOf<'place'> {
  const place = placesNamed(phrase(scene, span.first, span.end))[0];
  return {
    kind: 'place',
    ...extent(scene, span.first, span.end),
    name: printed(scene, span.first, span.end),
    ...(place?.id === undefined ? {} : { placeId: place.id, within: [...place.within] }),
    entity: '',
  };
}
