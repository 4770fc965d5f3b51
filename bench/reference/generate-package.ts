import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths } from '../../src/calendar/calendar-date.ts';

/** How a made-up package is cut: every variable has every place in every month from 2000 on. */
export interface PackageSize {
  readonly variables: number;
  readonly places: number;
  readonly months: number;
}

export const rowsOf = ({ variables, places, months }: PackageSize): number => variables * places * months;
export const variableId = (number: number): string => `series_${number}`;
export const placeId = (number: number): string => `place:${number}`;
export const monthStart = (number: number): string => addMonths('2000-01-01', number);

const SUBJECTS = ['cod', 'herring', 'lobster', 'salmon', 'mackerel', 'crab', 'halibut', 'shrimp', 'eel', 'tuna'];
const MEASURES = ['landed', 'exported', 'processed', 'tagged', 'discarded'];
const FLUSH = 1 << 20;

/** Writes a package of invented figures; the rows lie month by month, as a table that grows does. */
export function generatePackage(folder: string, size: PackageSize): void {
  mkdirSync(folder, { recursive: true });
  const names = ['sources', 'places', 'variables', 'observations'];
  const resources = names.map((name) => ({ name, path: `${name}.csv` }));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'generated', version: '1.0.0', title: 'Invented landings', resources }),
  );
  writeFileSync(
    join(folder, 'sources.csv'),
    'id,title,publisher,url,retrieved\nyearbook,Yearbook,Port Authority,https://example.org/,2024-01-01\n',
  );
  writeFileSync(
    join(folder, 'places.csv'),
    `id,name,aliases,type,within,source\n${count(size.places, (n) => `${placeId(n)},Harbour ${n},Port ${n},town,,yearbook`)}`,
  );
  writeFileSync(
    join(folder, 'variables.csv'),
    `id,name,aliases,populationType,measuredProperty,statType,unit,constraints,publisher,parent\n${count(size.variables, variableLine)}`,
  );
  writeRows(join(folder, 'observations.csv'), size);
}

function variableLine(n: number): string {
  const subject = SUBJECTS[n % SUBJECTS.length] ?? '';
  const measure = MEASURES[Math.floor(n / SUBJECTS.length) % MEASURES.length] ?? '';
  return `${variableId(n)},Tonnes of ${subject} ${measure} in group ${n},${subject} ${measure},Fish,mass,flow,t,species=${subject}|group=${n},Port Authority,`;
}

function writeRows(file: string, { variables, places, months }: PackageSize): void {
  const descriptor = openSync(file, 'w');
  let text = 'variable,place,start,end,value,unit,as_of,source,flags,note\n';
  let seed = 1;
  for (let month = 0; month < months; month += 1) {
    const dates = `${monthStart(month)},${monthStart(month + 1)}`;
    for (let variable = 0; variable < variables; variable += 1) {
      for (let place = 0; place < places; place += 1) {
        // A linear congruential generator (Park and Miller 1988): the same figures in every run.
        seed = (seed * 48_271) % 2_147_483_647;
        text += `${variableId(variable)},${placeId(place)},${dates},${(seed % 1_000_000) / 10},t,,yearbook,,\n`;
        if (text.length > FLUSH) {
          writeSync(descriptor, text);
          text = '';
        }
      }
    }
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
}

function count(many: number, line: (n: number) => string): string {
  return Array.from({ length: many }, (_, n) => `${line(n)}\n`).join('');
}
