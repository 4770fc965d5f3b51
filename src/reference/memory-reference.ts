import { containsInterval, sameInterval } from '../calendar/interval.ts';
import type { Observation, ObservationQuery, Place, Reference } from '../model/reference.ts';
import { fold } from '../text/fold.ts';
import { firstById } from './check-links.ts';
import type { LoadedPackage } from './package/loaded-package.ts';

/** A `Reference` over packages held in memory. Look-ups go through maps; nothing is searched from end to end. */
export function memoryReference(packages: readonly LoadedPackage[]): Reference {
  const places = joinedPlaces(packages);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const placesByName = groupBy(places, (place) => new Set([place.name, ...place.aliases].map(fold)));
  const variableById = firstById(packages.flatMap((loaded) => loaded.variables));
  const observations = packages.flatMap((loaded) => loaded.observations);
  const byVariable = groupBy(observations, (row) => [row.variable]);
  const byCell = groupBy(observations, (row) => [cell(row.variable, row.place)]);

  return {
    packages: packages.map(({ name, version, hash }) => ({ name, version, hash })),
    variables: [...variableById.values()],
    places,
    officeholders: packages.flatMap((loaded) => loaded.officeholders),
    organizations: [...firstById(packages.flatMap((loaded) => loaded.organizations)).values()],
    events: [...firstById(packages.flatMap((loaded) => loaded.events)).values()],
    observations(query) {
      const rows =
        query.place === undefined ? byVariable.get(query.variable) : byCell.get(cell(query.variable, query.place));
      return narrowed(rows ?? [], query);
    },
    place: (id) => placeById.get(id),
    placesNamed: (name) => placesByName.get(fold(name)) ?? [],
    variable: (id) => variableById.get(id),
  };
}

function narrowed(rows: readonly Observation[], { period, within }: ObservationQuery): readonly Observation[] {
  if (period === undefined && within === undefined) return rows;
  return rows.filter((row) => {
    if (row.period === undefined) return false;
    if (period !== undefined && !sameInterval(row.period, period)) return false;
    return within === undefined || containsInterval(within, row.period);
  });
}

/** One place an id: the first package's row, with the names that the others add. */
function joinedPlaces(packages: readonly LoadedPackage[]): Place[] {
  const byId = new Map<string, Place>();
  for (const place of packages.flatMap((loaded) => loaded.places)) {
    const first = byId.get(place.id);
    if (first === undefined) {
      byId.set(place.id, place);
      continue;
    }
    const known = new Set([first.name, ...first.aliases]);
    const added = [place.name, ...place.aliases].filter((name) => !known.has(name));
    const within = first.within ?? place.within;
    byId.set(place.id, {
      ...first,
      aliases: [...first.aliases, ...added],
      ...(within === undefined ? {} : { within }),
    });
  }
  return [...byId.values()];
}

function cell(variable: string, place: string): string {
  return `${variable}\u0000${place}`;
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => Iterable<string>): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}
