import type { CountedPeriod, ObservationTable, Place, Reference } from '../model/reference.ts';
import { fold } from '../text/fold.ts';
import { nameWords } from '../text/name-words.ts';
import { firstById } from './check-links.ts';
import { memoryObservations } from './memory-observations.ts';
import type { LoadedPackage } from './package/loaded-package.ts';
import { variableWords } from './variable-words.ts';

/** Packages as one `Reference`, wherever each keeps its observations. */
export function joinedReference(packages: readonly LoadedPackage[]): Reference {
  const places = joinedPlaces(packages);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const placesByName = byName(places);
  const variableById = firstById(packages.flatMap((loaded) => loaded.variables));
  const tables = packages.map((loaded) => loaded.index ?? memoryObservations(loaded.observations));
  const search = variableSearch(packages);

  return {
    packages: packages.map(({ name, version, hash }) => ({ name, version, hash })),
    variables: [...variableById.values()],
    places,
    officeholders: packages.flatMap((loaded) => loaded.officeholders),
    organizations: [...firstById(packages.flatMap((loaded) => loaded.organizations)).values()],
    events: [...firstById(packages.flatMap((loaded) => loaded.events)).values()],
    ...joinedTables(tables),
    place: (id) => placeById.get(id),
    placesNamed: (name) => placesByName.get(fold(name)) ?? [],
    variable: (id) => variableById.get(id),
    variablesWith(words) {
      const ids = new Set(search(nameWords(words)));
      return [...ids].flatMap((id) => variableById.get(id) ?? []);
    },
  };
}

function joinedTables(tables: readonly ObservationTable[]): ObservationTable {
  return {
    observations: (query) => joined(tables.map((table) => table.observations(query))),
    placesOf: (variable) => {
      const places = tables.map((table) => table.placesOf(variable)).filter((some) => some.length > 0);
      return places.length === 1 ? (places[0] ?? []) : [...new Set(places.flat())];
    },
    periodsOf(variable, place) {
      const periods = tables.map((table) => table.periodsOf(variable, place)).filter((some) => some.length > 0);
      return periods.length === 1 ? (periods[0] ?? []) : joinedPeriods(periods.flat());
    },
    countOf: (variable, place) => tables.reduce((sum, table) => sum + table.countOf(variable, place), 0),
  };
}

/** Mostly one package has the variable: its own list is handed on as it is. */
function joined<Row>(lists: readonly (readonly Row[])[]): readonly Row[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length === 1 ? (filled[0] ?? []) : filled.flat();
}

function joinedPeriods(periods: readonly CountedPeriod[]): readonly CountedPeriod[] {
  const byKey = new Map<string, CountedPeriod>();
  for (const counted of periods) {
    const key = counted.period === undefined ? '' : `${counted.period.from}/${counted.period.to}`;
    byKey.set(key, { ...counted, rows: counted.rows + (byKey.get(key)?.rows ?? 0) });
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}

/** Ids of the variables with all of some words, package by package; what is held in memory is made ready at the first question. */
function variableSearch(packages: readonly LoadedPackage[]): (words: readonly string[]) => readonly string[] {
  const searches = packages.map(({ index, variables }) => {
    if (index !== undefined) return index.variablesWith;
    let ready: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
    return (words: readonly string[]): readonly string[] => {
      ready ??= variables.map((variable) => [variable.id, new Set(variableWords(variable))] as const);
      return ready.filter(([, own]) => words.length > 0 && words.every((word) => own.has(word))).map(([id]) => id);
    };
  });
  return (words) => searches.flatMap((search) => search(words));
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

function byName(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const named = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.aliases].map(fold))) {
      const group = named.get(name);
      if (group === undefined) named.set(name, [place]);
      else group.push(place);
    }
  }
  return named;
}
