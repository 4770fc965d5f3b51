import type { ClaimPlace } from '../../../model/claim.ts';
import type { PlaceMention } from '../../../model/mention.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';
import { claimPlace } from '../setting/place.ts';

type Relation = 'in' | 'near' | 'between' | 'distance';

/** What may stand between two names, and what it says of the first. One row a wording. */
const WORDINGS: readonly { readonly relation: Relation; readonly between: RegExp }[] = [
  { relation: 'between', between: /^,?\s+(?:which (?:lies|runs|is) |lying |located )?between\s+(?:the\s+)?$/i },
  {
    relation: 'near',
    between:
      /^(?: (?:land |border )*(?:crossing|junction|port of entry))?,?\s+(?:just\s+)?(?:near|close to|outside|south of|north of|east of|west of)\s+(?:the\s+)?$/i,
  },
  { relation: 'in', between: /^,\s+(?:a (?:city|town|village|municipality|community) )?in\s+(?:the\s+)?$/i },
  { relation: 'in', between: /^,\s+$/ },
];

/** "Roxham Road, between Quebec’s Eastern Townships and New York State"; "Charlottetown, Prince Edward Island". */
export const composeLocations: Composer = (scene, here) => {
  const composed: ClaimDraft[] = [];
  here.places.forEach((place, index) => {
    const draft = locationClaim(scene, here, place, index);
    if (draft !== null) composed.push(draft);
  });
  return composed;
};

function locationClaim(scene: Scene, here: SentenceScene, place: PlaceMention, index: number): ClaimDraft | null {
  const next = here.places[index + 1];
  if (next === undefined) return null;
  const between = scene.document.text.slice(place.end, next.start);
  const wording = WORDINGS.find((row) => row.between.test(between));
  if (wording === undefined || (wording.relation === 'in' && !isContained(place, next))) return null;
  const others = wording.relation === 'between' ? here.places.slice(index + 1, index + 4) : [next];
  const named = wording.relation === 'between' ? untilAnd(scene, others) : others;
  if (wording.relation === 'between' && named.length < 2) return null;
  const places: ClaimPlace[] = named.map((other) => claimPlace(other, 'stated'));
  const end = Math.max(...named.map((other) => other.end));
  return {
    kind: 'location',
    start: place.start,
    end,
    place: claimPlace(place, 'stated'),
    relation: wording.relation,
    places,
    mentions: [place.id, ...named.map((other) => other.id)],
  };
}

/** "City, Province": names in a list are separated by commas too, so the second must be a country or a division, the first none. */
function isContained(place: PlaceMention, next: PlaceMention): boolean {
  const isLarger = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(next.placeId ?? '');
  const isCountry = /^[A-Z]{2}$/.test(next.placeId ?? '');
  return isLarger && (/^geonames:/.test(place.placeId ?? '') || (isCountry && /^[A-Z]{2}-/.test(place.placeId ?? '')));
}

/** The names from "between" up to the one behind "and"; a possessive owner ("Quebec’s Eastern Townships") is passed over. */
function untilAnd(scene: Scene, places: readonly PlaceMention[]): PlaceMention[] {
  const named: PlaceMention[] = [];
  for (const [index, place] of places.entries()) {
    const following = places[index + 1];
    const gap = following === undefined ? '' : scene.document.text.slice(place.end, following.start);
    if (/^['’]s\s+$/.test(gap)) continue;
    named.push(place);
    if (!/^\s+and\s+(?:the\s+)?$/.test(gap)) break;
  }
  return named;
}
