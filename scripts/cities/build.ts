import { iso31662 } from 'iso-3166/2.js';
import { fold } from '../../src/text/fold.ts';
import { type GeoName, geoNames } from './geonames.ts';
import { postOffices } from './post-offices.ts';

/** Inhabitants from which a city is one that a text may name without more: fewer where divisions are known. */
const LEAST_WITH_DIVISIONS = 100_000;
const LEAST_ELSEWHERE = 500_000;
const WITH_DIVISIONS = new Set(['CA', 'US', 'AU', 'GB']);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases: Set<string>;
  type: 'city' | 'town' | 'country' | 'division';
  readonly within: string;
  readonly source: string;
  readonly at?: readonly [latitude: string, longitude: string];
}

/**
 * Every great city, and every other place in the world that bears its name: what is not here, the sources do not have.
 * A name needs one row a country (a division, where divisions are known), since only containment is asked.
 */
export function buildCities(): { readonly places: string[][]; readonly observations: string[][] } {
  const all = geoNames();
  const rows = new Map<string, Row>();
  const cities = all.filter(isCity);
  for (const city of cities) rows.set(city.id, rowOf(city, 'city'));
  addNamesakes(rows, all, new Set(cities.map(({ name }) => fold(name))));
  const places = [...rows.values()].sort((a, b) => byCodeUnit(fold(a.name), fold(b.name)) || byCodeUnit(a.id, b.id));
  return {
    places: [...containers(places), ...places].map(({ id, name, aliases, type, within, source }) => [
      id,
      name,
      [...aliases].filter((alias) => alias !== name).join('|'),
      type,
      within,
      source,
    ]),
    observations: places.flatMap(({ id, at }) =>
      at === undefined
        ? []
        : [
            ['latitude', id, '', '', at[0], 'deg', '', 'geonames', '', ''],
            ['longitude', id, '', '', at[1], 'deg', '', 'geonames', '', ''],
          ],
    ),
  };
}

function isCity({ country, population, feature }: GeoName): boolean {
  if (feature === 'PPLX' || feature === 'PPLQ' || feature === 'PPLW' || feature === 'PPLH') return false;
  return population >= (WITH_DIVISIONS.has(country) ? LEAST_WITH_DIVISIONS : LEAST_ELSEWHERE);
}

function rowOf({ id, name, ascii, region, latitude, longitude }: GeoName, type: 'city' | 'town'): Row {
  const aliases = new Set(fold(ascii) === fold(name) ? [] : [ascii]);
  const row = { id, name, aliases, type, within: region, source: 'geonames' };
  return type === 'city' ? { ...row, at: [latitude, longitude] } : row;
}

function addNamesakes(rows: Map<string, Row>, all: readonly GeoName[], keys: ReadonlySet<string>): void {
  const covered = new Map<string, Row>();
  for (const row of rows.values()) covered.set(`${fold(row.name)}|${row.within}`, row);
  for (const place of all) {
    for (const [key, asPrinted] of keysOf(place, keys)) {
      const known = covered.get(`${key}|${place.region}`);
      if (known !== undefined) continue;
      const own = rows.get(place.id) ?? rowOf(place, 'town');
      rows.set(place.id, own);
      if (fold(own.name) !== key) own.aliases.add(asPrinted);
      covered.set(`${key}|${place.region}`, own);
    }
  }
  for (const { name, region } of postOffices()) {
    const key = fold(name);
    if (!keys.has(key) || covered.has(`${key}|${region}`)) continue;
    const id = `place/${region.toLowerCase()}/${key.replace(/[^a-z0-9]+/g, '-')}`;
    const row: Row = { id, name, aliases: new Set(), type: 'town', within: region, source: 'zipcodes' };
    rows.set(id, row);
    covered.set(`${key}|${region}`, row);
  }
}

/** Names of cities that a place may go by: its own, another of its names, or the beginning of it ("Santiago de Cuba"). */
function keysOf(place: GeoName, keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of [place.name, place.ascii, ...place.aliases]) {
    if (keys.has(fold(name))) found.set(fold(name), name);
  }
  const words = place.name.split(/[ -]/);
  for (let count = 1; count < words.length; count += 1) {
    const beginning = words.slice(0, count).join(' ');
    if (keys.has(fold(beginning))) found.set(fold(beginning), beginning);
  }
  return found;
}

/** The countries and divisions that the rows lie in, so that the package can be opened alone. */
function containers(places: readonly Row[]): readonly Row[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const ids = new Set(places.flatMap(({ within }) => [within.slice(0, 2), within]));
  return [...ids].sort(byCodeUnit).map((id) => ({
    id,
    name: id.length === 2 ? (english.of(id) ?? id) : divisionName(id),
    aliases: new Set<string>(),
    type: id.length === 2 ? 'country' : 'division',
    within: id.length === 2 ? '' : id.slice(0, 2),
    source: 'iso-3166',
  }));
}

function divisionName(id: string): string {
  const name = iso31662.find(({ code }) => code === id)?.name;
  if (name === undefined) throw new Error(`ISO 3166-2 has no ${id}`);
  return name.replace(/ ?[([].*/, '');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
