import type { MentionDraft, MentionExtractor } from '../draft.ts';
import { organizationDraft } from '../organization/draft.ts';
import { withMetonyms } from '../organization/metonyms.ts';
import { personDraft } from '../person/draft.ts';
import { compoundPlaces } from '../place/compounds.ts';
import { placeDraft } from '../place/draft.ts';
import { findNames } from './find-names.ts';
import { openScene } from './scene.ts';

/** Persons with their roles, organizations and places, in text order. `entity` is empty until `resolveEntities` fills it. */
export const extractNames: MentionExtractor = (document, found) => {
  const scene = openScene(document, found);
  const drafts: MentionDraft[] = compoundPlaces(scene);
  const spans = withMetonyms(scene, findNames(scene));
  for (const span of spans) {
    if (span.kind === 'person') drafts.push(personDraft(scene, span));
    if (span.kind === 'organization') drafts.push(organizationDraft(scene, span));
    if (span.kind === 'place') drafts.push(placeDraft(scene, span));
  }
  return drafts.sort((a, b) => a.start - b.start);
};
