import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reference } from '../../src/model/reference.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { referenceIndexes } from '../../src/store/reference-index/reference-indexes.ts';
import { generatePackage, monthStart, type PackageSize, placeId, rowsOf, variableId } from './generate-package.ts';

/**
 * What a large reference package costs: `npm run bench:reference [-- MONTHS]` makes one of 100,000 rows a month (100 months, so
 * ten million rows, unless said otherwise), indexes it, opens it again and looks things up. Then what packages of
 * several sizes cost in memory, from which `INDEX_FROM` was set.
 */

const LOOK_UPS = 20_000;
const MEMORY_SIZES: readonly PackageSize[] = [
  { variables: 10, places: 100, months: 30 },
  { variables: 20, places: 100, months: 50 },
  { variables: 20, places: 250, months: 60 },
];

const seconds = (took: number): string => `${(took / 1000).toFixed(1)} s`;
const milliseconds = (took: number): string => `${took.toFixed(took < 10 ? 3 : 0)} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const months = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'deskcheck-bench-reference-'));
try {
  large({ variables: 200, places: 500, months });
  for (const size of MEMORY_SIZES) inMemory(size);
} finally {
  rmSync(folder, { recursive: true });
}

function large(size: PackageSize): void {
  const source = join(folder, 'large');
  const made = timed(() => generatePackage(source, size));
  const csv = statSync(join(source, 'observations.csv')).size;
  tell(`${rowsOf(size).toLocaleString('en')} rows, ${megabytes(csv)} of CSV (made in ${seconds(made.took)})`);
  const cache = join(folder, 'cache');
  const built = timed(() => openReference([source], { indexes: referenceIndexes(cache) }));
  tell(
    `index built and opened   ${seconds(built.took)} (${seconds(built.cpu)} of processor), peak memory ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
  const index = readdirSync(cache).map((name) => statSync(join(cache, name)).size);
  tell(`index file               ${megabytes(index.reduce((sum, bytes) => sum + bytes, 0))}`);
  utimesSync(join(source, 'places.csv'), 0, 0);
  const again = timed(() => openReference([source], { indexes: referenceIndexes(cache) }));
  tell(`opened, files hashed     ${seconds(again.took)}  (once after a change of the files' times)`);
  const trusted = timed(() => openReference([source], { indexes: referenceIndexes(cache) }));
  tell(`opened                   ${milliseconds(trusted.took)}`);
  const reference = trusted.result;
  lookUps('cell (variable, place, month)', reference, (number) => {
    const from = monthStart(number % size.months);
    const to = monthStart((number % size.months) + 1);
    return {
      variable: variableId(number % size.variables),
      place: placeId(number % size.places),
      period: { from, to },
    };
  });
  lookUps('series (variable, place)', reference, (number) => ({
    variable: variableId(number % size.variables),
    place: placeId((number * 7) % size.places),
  }));
  lookUps(
    'all places in a month',
    reference,
    (number) => {
      const from = monthStart(number % size.months);
      const to = monthStart((number % size.months) + 1);
      return { variable: variableId(number % size.variables), period: { from, to } };
    },
    500,
  );
  report('places of a variable', 2000, (number) => reference.placesOf(variableId(number % size.variables)).length);
  report(
    'periods of a series',
    5000,
    (number) => reference.periodsOf(variableId(number % size.variables), placeId(number % size.places)).length,
  );
  report('full text over variables', 5000, () => reference.variablesWith('herring landed').length);
}

function inMemory(size: PackageSize): void {
  const source = join(folder, `memory-${rowsOf(size)}`);
  generatePackage(source, size);
  const csv = statSync(join(source, 'observations.csv')).size;
  const opened = timed(() => openReference([source]));
  tell(
    `in memory: ${rowsOf(size).toLocaleString('en')} rows, ${megabytes(csv)} of CSV, opened in ${milliseconds(opened.took)} (${milliseconds(opened.cpu)} of processor)`,
  );
}

function lookUps(
  what: string,
  reference: Reference,
  query: (number: number) => Parameters<Reference['observations']>[0],
  many = LOOK_UPS,
): void {
  report(what, many, (number) => reference.observations(query(number)).length);
}

/** Middle and 99th percentile: the first touch of a page goes to the disk. */
function report(what: string, many: number, ask: (number: number) => number): void {
  const times: number[] = [];
  let found = 0;
  for (let number = 0; number < many; number += 1) {
    const { result, took } = timed(() => ask(number * 31));
    found += result;
    times.push(took);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => milliseconds(times[Math.floor(share * (many - 1))] ?? 0);
  tell(`${what.padEnd(30)} median ${at(0.5)}, 99 % ${at(0.99)}, ${Math.round(found / many)} found each`);
}

/** Milliseconds: on a busy machine the processor's are fewer than the clock's. */
function timed<Result>(run: () => Result): { readonly result: Result; readonly took: number; readonly cpu: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = run();
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { result, took, cpu: (user + system) / 1000 };
}

function tell(line: string): void {
  console.log(line);
}
