import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openReference } from '../../src/index.ts';
import type { Observation, Place, Reference, RowOrigin, Source, Variable } from '../../src/model/reference.ts';
import { joinedReference } from '../../src/reference/joined-reference.ts';
import type { LoadedPackage } from '../../src/reference/package/loaded-package.ts';

/** One sentence in which a number may state a variable of a country; `isClaim` is a person's judgement. */
export interface LinkRow {
  readonly sentence: string;
  readonly country: string;
  readonly variable: string;
  readonly claimed: number;
  readonly reference: number;
  readonly isClaim: boolean;
  /** Rules were mended on the `development` half only. */
  readonly half: 'development' | 'held-out';
}

export interface CountryStatistics {
  readonly reference: Reference;
  readonly rows: readonly LinkRow[];
  /** The place id of a country as the data spells it. */
  readonly placeOf: (country: string) => string;
}

const NAME = 'country-statistics';
const SOURCE: Source = {
  id: NAME,
  title: 'Country statistics (Vlachos and Riedel 2015)',
  publisher: 'World Bank',
  url: '',
};
const UNITS: Readonly<Record<string, string>> = { 'USD/L': 'USD/L', 'children/woman': 'child/woman' };

/** Reads `verify/country-statistics` of a folder of labelled data; null where it is missing. */
export function readCountryStatistics(folder: string): CountryStatistics | null {
  const path = join(folder, 'verify', NAME);
  if (!existsSync(path)) return null;
  const table = (name: string) =>
    parse(readFileSync(join(path, name), 'utf8'), { columns: true }) as readonly Readonly<Record<string, string>>[];
  const aliases = new Map<string, string[]>();
  for (const { country = '', alias = '' } of table('country-aliases.csv')) {
    aliases.set(country, [...(aliases.get(country) ?? []), alias]);
  }
  const known = openReference(['reference/places']);
  const observations = table('observations.csv');
  const countries = [...new Set([...observations.map(({ country = '' }) => country), ...aliases.keys()])];
  const ids = new Map(countries.map((country) => [country, idOf(known, country, aliases.get(country) ?? [])]));
  const placeOf = (country: string) => ids.get(country) ?? country;
  const loaded: LoadedPackage = {
    name: NAME,
    version: '1.0.0',
    hash: '',
    files: {},
    sources: [SOURCE],
    officeholders: [],
    organizations: [],
    events: [],
    variables: table('variables.csv').map(variableOf),
    places: countries.map((country, index) => placeRow(placeOf(country), country, aliases.get(country) ?? [], index)),
    observations: observations.map((row, index) => observationOf(row, placeOf(row['country'] ?? ''), index)),
  };
  return { reference: joinedReference([loaded]), rows: readRows(join(path, 'claims.jsonl')), placeOf };
}

function idOf(known: Reference, country: string, aliases: readonly string[]): string {
  for (const name of [country, ...aliases]) {
    const found = known.placesNamed(name).find(({ id }) => /^[A-Z]{2}$/.test(id));
    if (found !== undefined) return found.id;
  }
  return country;
}

function origin(resource: string, index: number): RowOrigin {
  return { package: NAME, resource, row: index + 2 };
}

/** The table gives no years: each cell is one that holds whenever. */
function variableOf(row: Readonly<Record<string, string>>, index: number): Variable {
  const unit = row['unit'] ?? '';
  return {
    ...origin('variables', index),
    id: row['variable'] ?? '',
    name: row['name'] ?? '',
    aliases: [],
    populationType: '',
    measuredProperty: '',
    statType: 'constant',
    unit: UNITS[unit] ?? unit,
    constraints: {},
    publisher: SOURCE.publisher,
  };
}

function placeRow(id: string, name: string, aliases: readonly string[], index: number): Place {
  return { ...origin('places', index), id, name, aliases, type: 'country', source: SOURCE };
}

function observationOf(row: Readonly<Record<string, string>>, place: string, index: number): Observation {
  const value = row['value'] ?? '';
  return {
    ...origin('observations', index),
    variable: row['variable'] ?? '',
    place,
    value: Number(value),
    decimals: (value.split('.')[1] ?? '').length,
    unit: '',
    source: SOURCE,
    flags: [],
  };
}

interface RawRow {
  readonly sentence: string;
  readonly country: string;
  readonly variable: string;
  readonly claimed: number;
  readonly reference: number;
  readonly is_claim: boolean;
}

function readRows(path: string): readonly LinkRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const { is_claim: isClaim, ...row } = JSON.parse(line) as RawRow;
    return [{ ...row, isClaim, half: halfOf(row.sentence) }];
  });
}

/** By the sentence, so that its rows stay together. */
function halfOf(sentence: string): LinkRow['half'] {
  const [first = 0] = createHash('sha256').update(sentence).digest();
  return first % 2 === 0 ? 'development' : 'held-out';
}
