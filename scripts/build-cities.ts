/**
 * Builds the tables of `reference/cities` from packages that are made for it: `node scripts/build-cities.ts`.
 * The same packages give the same bytes. Sources and licences: `reference/cities/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { buildCities } from './cities/build.ts';

const folder = new URL('../reference/cities/', import.meta.url);
const { places, observations } = buildCities();

write('places.csv', ['id', 'name', 'aliases', 'type', 'within', 'source'], places);
write(
  'observations.csv',
  ['variable', 'place', 'start', 'end', 'value', 'unit', 'as_of', 'source', 'flags', 'note'],
  observations,
);

function write(file: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  writeFileSync(new URL(file, folder), stringify([[...columns], ...rows.map((row) => [...row])]));
  console.log(`${file}: ${rows.length} rows`);
}
