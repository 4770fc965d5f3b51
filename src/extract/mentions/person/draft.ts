import { HONORIFICS } from '../../lexicon/honorifics.ts';
import type { DraftOf } from '../draft.ts';
import { extent } from '../name/extent.ts';
import { type NameSpan, printed, type Scene, shape, textAt } from '../name/scene.ts';
import { roleOf } from './roles.ts';

/** A person's mention: the name alone; the honorific and the role stand beside it. */
export function personDraft(scene: Scene, span: NameSpan): DraftOf<'person'> {
  const isHonorific = HONORIFICS.has(scene.key(span.first - 1)) && shape(scene, span.first - 1) > 0;
  return {
    kind: 'person',
    ...extent(scene, span.first, span.end),
    name: printed(scene, span.first, span.end),
    ...(isHonorific ? { honorific: textAt(scene, span.first - 1) } : {}),
    ...(roleOf(scene, span) ?? {}),
    entity: '',
  };
}
