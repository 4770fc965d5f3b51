import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place, RowOrigin, Source } from '../../model/reference.ts';
import { PACKAGE_ROOT } from '../../package-root.ts';
import { fold } from '../../text/fold.ts';
import type { LoadedPackage } from '../package/loaded-package.ts';
import { readPackage } from '../package/read-package.ts';
import { type ProblemList, problemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { readTable } from '../table.ts';
import type { CodeScheme, NamedPlace } from './table-reading.ts';
import { slug } from './variable-list.ts';

/** The package of places that ships with the product: tables name places by what stands in it. */
const PLACES_FOLDER = fileURLToPath(new URL('reference/places', PACKAGE_ROOT));

/** Finds the place that a table means, or makes one for a name that nobody knows. */
export interface PlaceFinder {
  find(named: NamedPlace, origin: RowOrigin, source: Source): Place;
  /** Every place found, with the places that it lies in. */
  readonly places: readonly Place[];
  /** Names that no package knows. */
  readonly unknown: readonly string[];
}

export function placeFinder(packages: readonly LoadedPackage[], found: ProblemList): PlaceFinder {
  const shipped = readPackage(PLACES_FOLDER, found);
  const known = [...packages, ...(shipped === null ? [] : [shipped])].flatMap((loaded) => loaded.places);
  const byId = new Map<string, Place>();
  const byName = new Map<string, Map<string, Place>>();
  for (const place of known) {
    if (!byId.has(place.id)) byId.set(place.id, place);
    for (const name of [place.name, ...place.aliases].map(fold)) {
      const named = byName.get(name) ?? new Map<string, Place>();
      named.set(place.id, byId.get(place.id) ?? place);
      byName.set(name, named);
    }
  }
  const byCode = readCodes(found);
  const used = new Map<string, Place>();
  const unknown = new Set<string>();

  const use = (place: Place) => {
    for (let at: Place | undefined = place; at !== undefined && !used.has(at.id); at = byId.get(at.within ?? '')) {
      used.set(at.id, at);
    }
    return place;
  };
  return {
    find({ name, code }, origin, source) {
      const coded =
        code === undefined || code.value === '' ? undefined : byId.get(placeIdOf(code.scheme, code.value, byCode));
      const place = coded ?? oneOf([...(byName.get(fold(name))?.values() ?? [])]);
      if (place !== undefined) return use(place);
      unknown.add(name);
      const id = `name:${slug(name)}`;
      const made = byId.get(id) ?? { ...origin, id, name, aliases: [], type: 'place', source };
      byId.set(id, made);
      return use(made);
    },
    get places() {
      return [...used.values()];
    },
    get unknown() {
      return [...unknown];
    },
  };
}

/** A name that several places bear means the country among them, where there is one ("Georgia" in a table of countries). */
function oneOf(candidates: readonly Place[]): Place | undefined {
  if (candidates.length <= 1) return candidates[0];
  const countries = candidates.filter((place) => /^[A-Z]{2}$/.test(place.id));
  return countries.length === 1 ? countries[0] : undefined;
}

function placeIdOf(scheme: CodeScheme, value: string, byCode: ReadonlyMap<string, string>): string {
  // Eurostat writes EL and UK where ISO 3166-1 has GR and GB.
  if (scheme === 'id') return byCode.get(`eurostat:${value}`) ?? value;
  if (scheme === 'alpha-3') return byCode.get(`iso-3166-1-alpha-3:${value}`) ?? value;
  // DGUID: vintage (4 digits), type (1 letter), schema (4 digits), then the code: 2021A000224 is Quebec, 2021A000011124 Canada.
  const match = /^\d{4}[A-Z](\d{4})(\d+)$/.exec(value);
  if (match?.[1] === '0000' && match[2] === '11124') return 'CA';
  return match?.[1] === '0002' ? (byCode.get(`sgc:${match[2]}`) ?? value) : value;
}

/** `codes.csv` of the places package: id, scheme, code. */
function readCodes(found: ProblemList): ReadonlyMap<string, string> {
  const file = join(PLACES_FOLDER, 'codes.csv');
  const bytes = readBytes(file, 'missing-file', found);
  const text = bytes === null ? null : decodeText(bytes, file, problemList());
  const table = text === null ? null : readTable(text, file, ',', found);
  return new Map((table?.rows ?? []).map(({ cells: [id = '', scheme = '', code = ''] }) => [`${scheme}:${code}`, id]));
}
