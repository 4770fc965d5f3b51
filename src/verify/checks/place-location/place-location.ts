import type { LocationClaim } from '../../../model/claim.ts';
import type { Place } from '../../../model/reference.ts';
import type { CheckContext } from '../../context.ts';
import { rowEvidence } from '../../evidence/evidence.ts';
import { placeName } from '../../evidence/reading.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { undecided } from '../undecided.ts';
import { between } from './between.ts';
import { containment } from './containment.ts';
import { type StatedPlace, statedPlaces } from './stated-places.ts';

const NAME = 'place-location';

/** Where a place is said to lie against where the record has it: its country, province or state, its region. */
export const placeLocation: Check = { name: NAME, kinds: ['location'], options: NO_OPTIONS, run };

function run(context: CheckContext): readonly FindingDraft[] {
  const { article, mentions, claims } = context.extracted;
  const places = mentions.filter((mention) => mention.kind === 'place').toSorted((a, b) => a.start - b.start);
  const elsewhere = statedPlaces(article.text, places).flatMap((stated) => misplaced(context, stated) ?? []);
  const flagged = new Map(elsewhere.map((draft) => [draft.start, draft]));
  const decided = claims
    .filter((claim) => claim.kind === 'location' && claim.certainty === 'asserted' && claim.relation !== 'distance')
    .flatMap((claim) => judge(context, claim as LocationClaim, flagged.get(claim.start)) ?? []);
  const answered = new Set(decided.filter(({ verdict }) => verdict === 'refuted').map(({ start }) => start));
  return [...elsewhere.filter(({ start }) => !answered.has(start)), ...decided];
}

function judge(context: CheckContext, claim: LocationClaim, flagged: FindingDraft | undefined): FindingDraft | null {
  if (flagged !== undefined) return { ...flagged, claims: [claim.id] };
  const open = (message: string) => undecided(context, NAME, claim, message);
  if (claim.relation === 'near') return open('The record does not say how near two places are');
  if (claim.relation === 'between') return liesBetween(context, claim);
  const [region] = claim.places;
  const found =
    region === undefined ? { kind: 'unknown' as const } : containment(context.reference, claim.place.name, region);
  return found.kind === 'inside' ? borneOut(context, claim, found.row) : open('The record does not have this place');
}

function borneOut(context: CheckContext, claim: LocationClaim, row: Place): FindingDraft {
  const draft = undecided(context, NAME, claim, 'The record bears this out', [evidence(row)]);
  return { ...draft, verdict: 'supported' };
}

function liesBetween(context: CheckContext, claim: LocationClaim): FindingDraft {
  const found = between(context.reference, claim);
  if (found.kind === 'unknown') return undecided(context, NAME, claim, 'The record does not have this place');
  if (found.kind === 'borders') return borneOut(context, claim, found.row);
  const { row, region, stated } = found;
  const named = claim.places.find(({ name }) => context.reference.placesNamed(name).some(({ id }) => id === stated.id));
  return {
    ...undecided(
      context,
      NAME,
      claim,
      `The record has ${row.name} in ${region.name}, not in ${named?.name ?? stated.name}`,
      [evidence(row), evidence(region)],
    ),
    verdict: 'refuted',
    severity: 'warning',
    expected: { text: `${row.name} · ${region.name}`, value: region.name, place: region.name },
    cause: { code: 'other-place', detail: `${row.name} lies in ${region.name}`, evidence: [evidence(row)] },
  };
}

const MOST_NAMED = 3;

function misplaced(context: CheckContext, { place, region, start, end }: StatedPlace): FindingDraft | null {
  const { reference, extracted } = context;
  const found = containment(reference, place.name, region);
  if (found.kind !== 'elsewhere' || isDisowned(extracted.article.text, { start, end })) return null;
  const where = [...new Set(found.rows.map(({ within }) => placeName(reference, within ?? '')))].slice(0, MOST_NAMED);
  const rows = found.rows.slice(0, MOST_NAMED).map(evidence);
  const [main = ''] = where;
  return textFinding(
    context,
    { start, end },
    {
      check: NAME,
      verdict: 'refuted',
      severity: 'warning',
      message: `The record has no ${place.name} in ${found.region.name}; it has one in ${where.join(', ')}`,
      expected: { text: `${place.name} · ${where.join(', ')}`, value: main, place: main },
      cause: { code: 'other-place', detail: `${place.name} lies in ${main}`, evidence: rows.slice(0, 1) },
      evidence: rows,
    },
  );
}

function evidence(row: Place) {
  return rowEvidence(row, 'within', row.within ?? '', { place: row.id });
}
