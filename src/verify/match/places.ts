import type { ClaimPlace } from '../../model/claim.ts';
import type { Reference } from '../../model/reference.ts';

const DEEPEST = 32;

/** The ids of everything that contains a place, nearest first. Safe where a package's places go round in a circle. */
export function ancestors(reference: Reference, id: string): readonly string[] {
  const found: string[] = [];
  let current = reference.place(id)?.within;
  while (current !== undefined && found.length < DEEPEST && current !== id && !found.includes(current)) {
    found.push(current);
    current = reference.place(current)?.within;
  }
  return found;
}

export function isWithin(reference: Reference, inner: string, outer: string): boolean {
  return inner === outer || ancestors(reference, inner).includes(outer);
}

/**
 * The reference's places that a claim's place may be: its own id, and places inside it that bear its name (a port of
 * entry named like its town). Without a known id, all places of that name.
 */
export function placesMeant(reference: Reference, place: ClaimPlace): readonly string[] {
  const named = reference.placesNamed(place.name).map(({ id }) => id);
  const known = place.placeId === undefined ? undefined : reference.place(place.placeId);
  if (known === undefined) return named;
  return [known.id, ...named.filter((id) => id !== known.id && isWithin(reference, id, known.id))];
}

/** A claim's places, resolved: one list of possible ids for each, those that only contain another left out. */
export function narrowest(reference: Reference, places: readonly ClaimPlace[]): readonly (readonly string[])[] {
  const resolved = new Map<string, readonly string[]>();
  for (const place of places) {
    const ids = placesMeant(reference, place);
    resolved.set(ids.join(' ') || place.name, ids);
  }
  const all = [...resolved.values()];
  return all.filter((ids) => !all.some((others) => others !== ids && liesInside(reference, others, ids)));
}

function liesInside(reference: Reference, inner: readonly string[], outer: readonly string[]): boolean {
  return inner.some((a) => !outer.includes(a) && outer.some((b) => isWithin(reference, a, b)));
}
