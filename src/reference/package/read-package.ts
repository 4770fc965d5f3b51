import { statSync } from 'node:fs';
import type { Observation } from '../../model/reference.ts';
import type { ReferenceIndexes } from '../../model/reference-index.ts';
import { type ProblemList, problemList } from '../problem.ts';
import { FILE_LIMIT } from '../read-bytes.ts';
import { observationBuilder } from './build-package.ts';
import { readIndexedPackage } from './indexed-package.ts';
import type { LoadedPackage } from './loaded-package.ts';
import { type OpenedPackage, openPackage } from './open-package.ts';
import { packageHash } from './package-hash.ts';
import { eachTextRow, readTables, tableText } from './read-tables.ts';

/**
 * From this size on a table of observations goes into an index file, in bytes. Measured (`npm run bench:reference`): so many are
 * in memory within about half a second, and each further megabyte takes as much as opening an index of any size.
 */
export const INDEX_FROM = 4e6;

/** What is done with packages that are large. */
export interface ReferenceOptions {
  /** Where large packages have their indexes (`referenceIndexes`); without it they are refused. */
  readonly indexes?: ReferenceIndexes;
  /** The size of a table of observations, in bytes, from which on it is looked up in an index; 4 MB unless said otherwise. */
  readonly indexFrom?: number;
}

/**
 * Reads a folder with a Data Package v2 (`datapackage.json` and its CSV files); null, with problems, where anything is wrong.
 * With `indexes`, a table of observations of `INDEX_FROM` bytes or more is not read but looked up in its index, which is made where there is none.
 */
export function readPackage(folder: string, found: ProblemList, options: ReferenceOptions = {}): LoadedPackage | null {
  const { indexes, indexFrom = INDEX_FROM } = options;
  const opened = openPackage(folder, found);
  if (opened === null) return null;
  const size = sizeOfObservations(opened);
  if (indexes === undefined || size < indexFrom) return readIntoMemory(opened, found);
  const trial = problemList();
  const indexed = readIndexedPackage(opened, indexes, trial);
  // Without a place for an index, memory has to do.
  if (size <= FILE_LIMIT && trial.problems.some(({ code }) => code === 'index-failed'))
    return readIntoMemory(opened, found);
  for (const problem of trial.problems) found.add(problem);
  return indexed;
}

function sizeOfObservations({ resources }: OpenedPackage): number {
  const file = resources.find(({ table }) => table === 'observations')?.file;
  return file === undefined ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

function readIntoMemory(opened: OpenedPackage, found: ProblemList): LoadedPackage | null {
  const text = tableText(opened, 'observations', found);
  const loaded = readTables(opened, found);
  if (loaded === null) return null;
  const hash = packageHash(opened, found);
  const observations: Observation[] = [];
  const build = observationBuilder(loaded, found);
  if (text !== null) eachTextRow('observations', text, found, (row) => observations.push(build(row)));
  return found.problems.length > 0 || hash === null ? null : { ...loaded, hash, observations };
}
