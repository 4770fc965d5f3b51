import { fold } from '../../text/fold.ts';
import { type Place, placesNamed } from '../lexicon/names-index.ts';
import type { DraftOf } from '../mentions/draft.ts';
import type { Cluster } from './clusters.ts';
import type { Indexed } from './persons.ts';

/** What a place's name may mean, and the one that the article means. */
interface Reading {
  readonly index: number;
  readonly draft: DraftOf<'place'>;
  /** The name as it is compared. */
  readonly key: string;
  readonly candidates: readonly Place[];
}

/**
 * Settles which place each name means: the one inside the place that follows it after a comma ("London, Ontario"), else inside
 * what else the article speaks of, else the largest. One name means one place in an article.
 */
export function settlePlaces(
  text: string,
  mentions: readonly Indexed<DraftOf<'place'>>[],
): Map<number, DraftOf<'place'>> {
  const readings = mentions.map(({ index, draft }): Reading => {
    const key = fold(draft.name);
    return { index, draft, key, candidates: candidatesOf(key) };
  });
  const votes = votesOf(readings);
  const chosen = new Map<string, Place>();
  readings.forEach((reading, position) => {
    const container = containerAfter(reading, follower(text, reading, readings[position + 1]));
    if (container !== undefined) chosen.set(reading.key, container);
  });
  const settled = new Map<number, DraftOf<'place'>>();
  for (const { index, draft, key, candidates } of readings) {
    const place = chosen.get(key) ?? best(candidates, votes);
    settled.set(index, withPlace(draft, place));
  }
  readings.forEach((reading, position) => {
    const draft = settled.get(reading.index);
    const around = owner(text, readings[position - 1], reading) ?? follower(text, reading, readings[position + 1]);
    const container = around === undefined ? undefined : settled.get(around.index);
    if (draft?.placeId !== undefined || draft === undefined || container?.placeId === undefined) return;
    settled.set(reading.index, { ...draft, within: [container.placeId, ...(container.within ?? [])] });
  });
  return settled;
}

/** "Quebec’s Eastern Townships": the place before contains the place after. */
function owner(text: string, before: Reading | undefined, reading: Reading): Reading | undefined {
  return before !== undefined && /^['’]s?\s$/.test(text.slice(before.draft.end, reading.draft.start))
    ? before
    : undefined;
}

/** "Saint-Bernard-de-Lacolle, Quebec". */
function follower(text: string, reading: Reading, next: Reading | undefined): Reading | undefined {
  return next !== undefined && /^,\s$/.test(text.slice(reading.draft.end, next.draft.start)) ? next : undefined;
}

/** "Ont." is looked up as "ont", and "U.S." as it is. */
function candidatesOf(key: string): readonly Place[] {
  return placesNamed(key.replace(/([a-z]{2})\./g, '$1'));
}

/** How often the article names a country or division, or a place inside it; names of two countries or divisions say nothing. */
function votesOf(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (id: string | undefined, weight: number) => {
    if (id !== undefined && /^[A-Z]/.test(id)) votes.set(id, (votes.get(id) ?? 0) + weight);
  };
  for (const { candidates } of readings) {
    const [first] = candidates;
    if (first === undefined) continue;
    const codes = new Set(
      candidates.filter((place) => /^[A-Z]/.test(place.id ?? '')).map((place) => (place.id ?? '').slice(0, 2)),
    );
    if (codes.size > 1) continue;
    const weight = candidates.length === 1 || /^[A-Z]/.test(first.id ?? '') ? 1 : 0.5;
    for (const id of [first.id, ...first.within]) vote(id, weight);
  }
  return votes;
}

/** "Paris, Ontario", "London, Ont.": the reading inside the place that follows. */
function containerAfter(reading: Reading, next: Reading | undefined): Place | undefined {
  if (next === undefined) return undefined;
  const containers = new Set(next.candidates.map((place) => place.id));
  return reading.candidates.find((place) => place.within.some((id) => containers.has(id)));
}

/**
 * A country, unless the article speaks of the country of a division of that name (Georgia); then a capital, then a
 * division; of towns the one that the article's other places or its size speak for.
 */
function best(candidates: readonly Place[], votes: ReadonlyMap<string, number>): Place | undefined {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first;
  const divisions = candidates.filter((place) => place.id !== undefined && isDivision(place.id));
  if (isCountry(first)) {
    const abroad = divisions.filter((place) => !place.within.includes(first.id ?? ''));
    return abroad.find((place) => votesFor(place, votes) >= ENOUGH_VOTES) ?? first;
  }
  const settled =
    candidates.find((place) => place.isCapital) ?? divisions[0] ?? candidates.find((place) => place.population === 0);
  if (settled !== undefined) return settled;
  const weightOf = (place: Place): number => votesFor(place, votes) + Math.log10(1 + place.population);
  return candidates.reduce((winner, place) => (weightOf(place) > weightOf(winner) ? place : winner), first);
}

/** What outweighs a country's own name. */
const ENOUGH_VOTES = 2;

function votesFor(place: Place, votes: ReadonlyMap<string, number>): number {
  return Math.max(0, ...place.within.map((id) => votes.get(id) ?? 0));
}

function isCountry(place: Place): boolean {
  return /^[A-Z]{2}$/.test(place.id ?? '');
}

function isDivision(id: string): boolean {
  return /^[A-Z]{2}-/.test(id);
}

function withPlace(draft: DraftOf<'place'>, place: Place | undefined): DraftOf<'place'> {
  const { placeId: _, within: __, ...rest } = draft;
  return place?.id === undefined ? rest : { ...rest, placeId: place.id, within: [...place.within] };
}

/** Places by id; names without an id by their spelling. */
export function clusterPlaces(mentions: readonly Indexed<DraftOf<'place'>>[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { index, draft } of mentions) {
    const key = draft.placeId ?? fold(draft.name);
    const known = clusters.get(key);
    if (known === undefined) clusters.set(key, { kind: 'place', mentions: [index] });
    else known.mentions.push(index);
  }
  return [...clusters.values()];
}
