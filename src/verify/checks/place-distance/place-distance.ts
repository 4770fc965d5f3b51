import type { ClaimPlace, LocationClaim } from '../../../model/claim.ts';
import type { DerivationEvidence } from '../../../model/finding.ts';
import type { Place, Reference } from '../../../model/reference.ts';
import type { CheckContext } from '../../context.ts';
import { derivation, observationEvidence } from '../../evidence/evidence.ts';
import { formatNumber } from '../../evidence/reading.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { undecided } from '../undecided.ts';
import { greatCircle, type Point } from './great-circle.ts';

const NAME = 'place-distance';

/** How far one city is said to be from another, against their coordinates in the record. */
export const placeDistance: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'location' && claim.relation === 'distance' && claim.certainty === 'asserted')
      .flatMap((claim) => judge(context, claim as LocationClaim) ?? []),
};

/** Kilometres in a unit, by its UCUM code; a nautical mile is 1,852 m, a mile 1,609.344 m (NIST SP 811). */
const KILOMETRES: Readonly<Record<string, number>> = { km: 1, m: 0.001, '[mi_i]': 1.609344, '[nmi_i]': 1.852 };
/** Roads wind: a stated distance may be the road's. It is never shorter than the line, but for the width of the cities. */
const SHORTEST = 0.85;
const LONGEST = 2.2;
/** Closer cities grow into each other, and coordinates are of their centres. */
const LEAST_KILOMETRES = 50;

function judge(context: CheckContext, claim: LocationClaim): FindingDraft | null {
  const { reference, extracted } = context;
  const { quantity, place, places } = claim;
  const [other] = places;
  const factor = KILOMETRES[quantity?.unit.code ?? ''];
  const [from, to] = [cityMeant(reference, place), other === undefined ? null : cityMeant(reference, other)];
  if (quantity?.value == null || factor === undefined || from === null || to === null || from.row.id === to.row.id)
    return null;
  const line = greatCircle(from.at, to.at);
  const stated = quantity.value * factor;
  if (line < LEAST_KILOMETRES || isDisowned(extracted.article.text, claim)) return null;
  const tooLong = stated > LONGEST * line && quantity.bound !== 'less-than' && quantity.bound !== 'at-most';
  const tooShort = stated < SHORTEST * line && quantity.bound !== 'more-than' && quantity.bound !== 'at-least';
  const proof = workedOut(reference, from.row, to.row, line);
  const draft = undecided(context, NAME, claim, 'The record bears this out', [proof]);
  if (!tooLong && !tooShort) return { ...draft, verdict: 'supported' };
  const right = rounded(line / factor);
  const text = `${formatNumber(right)} ${quantity.unit.text} in a straight line`;
  return {
    ...draft,
    verdict: 'refuted',
    severity: 'warning',
    message: `From ${from.row.name} to ${to.row.name} it is about ${text}`,
    expected: { text: `about ${text}`, value: right, unit: quantity.unit.text },
  };
}

interface City {
  readonly row: Place;
  readonly at: Point;
}

/** The one great city that is meant; null where the record has several, or no coordinates. */
function cityMeant(reference: Reference, place: ClaimPlace): City | null {
  const own = place.placeId === undefined ? undefined : reference.place(place.placeId);
  const named = own === undefined ? reference.placesNamed(place.name).filter(({ type }) => type === 'city') : [own];
  const [row, second] = named;
  if (row === undefined || second !== undefined) return null;
  const [latitude, longitude] = ['latitude', 'longitude'].map(
    (variable) => reference.observations({ variable, place: row.id })[0]?.value,
  );
  return latitude === undefined || longitude === undefined ? null : { row, at: { latitude, longitude } };
}

function workedOut(reference: Reference, from: Place, to: Place, line: number): DerivationEvidence {
  const inputs = [from, to].flatMap(({ id }) =>
    ['latitude', 'longitude'].flatMap((variable) =>
      reference.observations({ variable, place: id }).slice(0, 1).map(observationEvidence),
    ),
  );
  return derivation(`great circle from ${from.name} to ${to.name}, in km`, inputs, rounded(line));
}

/** To five, as far as the centre of a city can be told. */
function rounded(distance: number): number {
  return Math.round(distance / 5) * 5;
}
