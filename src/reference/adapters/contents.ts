import { jsonStat } from './json-stat.ts';
import { ourWorldInData } from './our-world-in-data.ts';
import { plainCsv } from './plain-csv.ts';
import { sdmxCsv } from './sdmx-csv.ts';
import { statisticsCanada } from './statistics-canada.ts';
import type { Adapter } from './table-reading.ts';
import { worldBank } from './world-bank.ts';

/** The formats that are known, in the order in which they are tried: the most particular first. */
export const ADAPTERS: readonly Adapter[] = [jsonStat, sdmxCsv, statisticsCanada, worldBank, ourWorldInData, plainCsv];

/** The adapter for a file, or null where it is no table at all. */
export function adapterFor(text: string): Adapter | null {
  return ADAPTERS.find((adapter) => adapter.fits({ file: '', text })) ?? null;
}
