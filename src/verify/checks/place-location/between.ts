import type { LocationClaim } from '../../../model/claim.ts';
import type { Place, Reference } from '../../../model/reference.ts';
import { ancestors, isWithin, placesMeant } from '../../match/places.ts';

export type Between =
  | { readonly kind: 'borders'; readonly row: Place }
  | { readonly kind: 'other-region'; readonly row: Place; readonly region: Place; readonly stated: Place }
  | { readonly kind: 'unknown' };

/**
 * "Roxham Road, between Quebec’s Eastern Townships and New York State": what lies between two regions lies in one of
 * them, or on their border. It does not where the record has it in a third one of the same kind.
 */
export function between(reference: Reference, claim: LocationClaim): Between {
  const rows = placesMeant(reference, claim.place).flatMap((id) => reference.place(id) ?? []);
  const [row, second] = rows;
  if (row === undefined || second !== undefined) return { kind: 'unknown' };
  const stated = claim.places.map((place) => placesMeant(reference, place).flatMap((id) => reference.place(id) ?? []));
  if (stated.flat().some(({ id }) => isWithin(reference, row.id, id))) return { kind: 'borders', row };
  for (const id of ancestors(reference, row.id)) {
    const region = reference.place(id);
    const sibling = stated.flat().find((other) => isSibling(region, other));
    if (region !== undefined && sibling !== undefined) return { kind: 'other-region', row, region, stated: sibling };
  }
  return { kind: 'unknown' };
}

function isSibling(region: Place | undefined, other: Place): boolean {
  if (region === undefined || region.within === undefined) return false;
  return region.id !== other.id && region.type === other.type && region.within === other.within;
}
