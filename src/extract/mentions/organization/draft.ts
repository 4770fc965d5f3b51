import type { DraftOf } from '../draft.ts';
import { extent } from '../name/extent.ts';
import { type NameSpan, printed, type Scene, textAt } from '../name/scene.ts';

/** An organization's mention; `acronym` is the short form that brackets define right after the name. */
export function organizationDraft(scene: Scene, span: NameSpan): DraftOf<'organization'> {
  const acronym = bracketed(scene, span.end);
  return {
    kind: 'organization',
    ...extent(scene, span.first, span.end),
    name: printed(scene, span.first, span.end),
    ...(acronym === null ? {} : { acronym }),
    entity: '',
  };
}

/** "(ICE)", "(the CBSA)" after a name. */
function bracketed(scene: Scene, index: number): string | null {
  if (textAt(scene, index) !== '(') return null;
  const first = scene.key(index + 1) === 'the' ? index + 2 : index + 1;
  const short = textAt(scene, first);
  return textAt(scene, first + 1) === ')' && /^\p{Lu}[\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}]*$/u.test(short) ? short : null;
}
