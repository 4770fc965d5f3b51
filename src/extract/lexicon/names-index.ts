import { remembered } from '../../text/remembered.ts';
import displayNames from './data/display-names.json' with { type: 'json' };
import names from './data/names.json' with { type: 'json' };
import { decodeFlags } from './word-flags.ts';

/** A place of the gazetteer. `id` is ISO 3166-1, ISO 3166-2 or `geonames:<number>`; absent for a region without one. */
export interface Place {
  readonly id?: string;
  /** Ids of what contains it, nearest first. */
  readonly within: readonly string[];
  /** Inhabitants in thousands; 0 where unknown or not a city. */
  readonly population: number;
  /** The capital of its country. */
  readonly isCapital: boolean;
}

/** What the word lists say of a folded word (`WORD_FLAGS`); 0 for a word in none. */
export const flagsOf: (folded: string) => number = remembered((folded) => {
  const line = findLine(names.words, folded, 1);
  return line < 0 ? 0 : decodeFlags(names.words.charCodeAt(line + folded.length));
});

/** The ISO 3166 code of the place that a folded demonym ("canadian", "quebecers") belongs to. */
export const demonymOf: (folded: string) => string | undefined = remembered((folded) => {
  const line = findLine(names.demonyms, `${folded}:`, 0);
  return line < 0 ? undefined : names.demonyms.slice(line + folded.length + 1, names.demonyms.indexOf('|', line));
});

/** The English name of a country that has a demonym, by its ISO 3166 code. */
export function countryName(code: string): string | null {
  const start = displayNames.regions.indexOf(`|${code}:`);
  if (start < 0) return null;
  return displayNames.regions.slice(start + code.length + 2, displayNames.regions.indexOf('|', start + 1));
}

/** All places of that folded name: countries, capitals, divisions, regions, then cities with the largest first. */
export const placesNamed: (folded: string) => readonly Place[] = remembered((folded) => {
  const key = `${folded}:`;
  let line = findLine(names.places, key, 0);
  if (line < 0) return [];
  const places: Place[] = [];
  while (names.places.startsWith(key, line)) {
    const end = names.places.indexOf('|', line);
    places.push(readPlace(names.places.slice(line, end)));
    line = end + 1;
  }
  return places;
});

/** Whether the folded name of a place starts with this. */
export function opensPlaceName(folded: string): boolean {
  return findLine(names.places, folded, 0) >= 0;
}

/** Whether a folded demonym starts with this. */
export function opensDemonym(folded: string): boolean {
  return findLine(names.demonyms, folded, 0) >= 0;
}

function readPlace(line: string): Place {
  const [, id = '', container = '', population = ''] = line.split(':');
  const within = container === '' ? [] : container.includes('-') ? [container, container.slice(0, 2)] : [container];
  const placeId = /^\d/.test(id) ? `geonames:${id}` : id;
  const isCapital = population.endsWith('*');
  return {
    ...(placeId === '' ? {} : { id: placeId }),
    within,
    population: Number(population.replace('*', '')),
    isCapital,
  };
}

/**
 * Offset of the first line of a sorted table that starts with `key`, and, where `tail` is 1, holds one more character
 * only; -1 where there is none. Halves the table, so a look-up reads some twenty lines and nothing is loaded before.
 */
function findLine(table: string, key: string, tail: 0 | 1): number {
  let low = 1;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = table.lastIndexOf('|', middle - 1) + 1;
    const end = table.indexOf('|', start);
    const order = tail === 1 ? table.slice(start, end - 1) < key : table.slice(start, start + key.length) < key;
    if (order) low = end + 1;
    else high = start;
  }
  if (!table.startsWith(key, low)) return -1;
  return tail === 1 && table[low + key.length + 1] !== '|' ? -1 : low;
}
