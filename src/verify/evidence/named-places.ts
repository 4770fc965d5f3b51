import type { Evidence } from '../../model/finding.ts';
import type { Reference } from '../../model/reference.ts';
import type { FindingDraft } from '../finding-draft.ts';

/** A draft whose evidence says what its places are called, so that a report needs no reference to show it. */
export function withPlaceNames(reference: Reference, draft: FindingDraft): FindingDraft {
  const name = (evidence: Evidence): Evidence => named(reference, evidence);
  return {
    ...draft,
    evidence: draft.evidence.map(name),
    ...(draft.cause === undefined
      ? {}
      : { cause: { ...draft.cause, evidence: draft.cause.evidence.map((evidence) => named(reference, evidence)) } }),
  };
}

function named(reference: Reference, evidence: Evidence): Evidence {
  if (evidence.type === 'derivation') {
    return { ...evidence, inputs: evidence.inputs.map((input) => named(reference, input)) };
  }
  if (evidence.type !== 'reference' || evidence.place === undefined) return evidence;
  const placeName = reference.place(evidence.place)?.name;
  return placeName === undefined ? evidence : { ...evidence, placeName };
}
