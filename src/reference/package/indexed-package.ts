import type { Observation } from '../../model/reference.ts';
import type { IndexBuild, ObservationIndex, ReferenceIndexes } from '../../model/reference-index.ts';
import { addRepeatedCell } from '../check-repeats.ts';
import { PROBLEM_LIMIT, type ProblemList } from '../problem.ts';
import { LONGEST_RECORD, readBlocks } from '../read-blocks.ts';
import { decodeText, readWith } from '../read-bytes.ts';
import { tableScanner } from '../table.ts';
import { variableWords } from '../variable-words.ts';
import { observationBuilder } from './build-package.ts';
import type { LoadedPackage } from './loaded-package.ts';
import type { OpenedPackage } from './open-package.ts';
import { packageHash } from './package-hash.ts';
import { fileStamps, recallHash, rememberHash, sameStamps } from './package-stamps.ts';
import { filesOf, readTables, rowTaker } from './read-tables.ts';

/**
 * Opens a package whose observations lie in an index. While no file of the package was touched since, nothing of it is read; where
 * one was, its hash decides whether the index still holds; else the index is made. Memory stays the same however many rows there are.
 */
export function readIndexedPackage(
  opened: OpenedPackage,
  indexes: ReferenceIndexes,
  found: ProblemList,
): LoadedPackage | null {
  try {
    return openOrBuild(opened, indexes, found);
  } catch (error) {
    // By name: the class lives in `store`, which this room does not know.
    if (!(error instanceof Error && error.name === 'StoreError' && 'file' in error)) throw error;
    found.add({ code: 'index-failed', file: String(error.file), message: `${error.message}.` });
    return null;
  }
}

function openOrBuild(opened: OpenedPackage, indexes: ReferenceIndexes, found: ProblemList): LoadedPackage | null {
  const stamps = fileStamps(opened);
  const recalled = recallHash(opened, stamps, indexes);
  const known = recalled === null ? null : indexes.open(recalled);
  if (known !== null) return packageOf(opened, known);
  const hash = packageHash(opened, found);
  if (hash === null) return null;
  const index = indexes.open(hash) ?? buildIndex(opened, hash, indexes, found);
  if (index === null) return null;
  if (!sameStamps(fileStamps(opened), stamps)) {
    const message = 'A file of the package was changed while it was read. Run the same command again.';
    found.add({ code: 'unreadable-file', file: opened.descriptorFile, message });
    return null;
  }
  rememberHash(opened, stamps, hash, indexes);
  return packageOf(opened, index);
}

/** What the index keeps of the package beside its rows. */
type Content = Omit<LoadedPackage, 'hash' | 'files' | 'index'>;

function packageOf(opened: OpenedPackage, index: ObservationIndex): LoadedPackage {
  // Written by `buildIndex` below, out of rows that had passed the door.
  const content: Content = JSON.parse(index.head.content);
  return { ...content, hash: index.head.hash, files: filesOf(opened), index };
}

function buildIndex(
  opened: OpenedPackage,
  hash: string,
  indexes: ReferenceIndexes,
  found: ProblemList,
): ObservationIndex | null {
  const tables = readTables(opened, found);
  if (tables === null || found.problems.length > 0) return null;
  const build = indexes.begin(
    tables.name,
    tables.variables.map((row) => ({ id: row.id, words: variableWords(row) })),
  );
  try {
    const observations = addRows(opened, tables, build, found);
    if (found.problems.length > 0) return null;
    for (const [first, row] of build.finish(PROBLEM_LIMIT)) addRepeatedCell(tables, first, row, found);
    if (found.problems.length > 0) return null;
    const { hash: _, files: __, ...content } = { ...tables, observations };
    build.keep({ hash, name: tables.name, content: JSON.stringify(content) });
  } finally {
    build.discard();
  }
  return indexes.open(hash);
}

/** Gives the rows that stand for all others where links are checked: one for each place, and one for each unit of each variable. */
function addRows(
  opened: OpenedPackage,
  tables: LoadedPackage,
  build: IndexBuild,
  found: ProblemList,
): readonly Observation[] {
  const resource = opened.resources.find(({ table }) => table === 'observations');
  if (resource === undefined) return [];
  const { file, delimiter } = resource;
  const samples = new Map<string, Observation>();
  const places = new Set<string>();
  const observationOf = observationBuilder(tables, found);
  const take = rowTaker('observations', file, found, (parsed) => {
    const row = observationOf(parsed);
    build.add(row);
    const use = `${row.variable}\u0000${row.unit}\u0000${row.period === undefined}`;
    if (places.has(row.place) && samples.has(use)) return;
    places.add(row.place);
    samples.set(samples.has(use) ? `${use}\u0000${row.place}` : use, row);
  });
  const scanner = tableScanner(file, delimiter, found, take);
  readWith(file, 'missing-file', found, () => {
    for (const { bytes, line, whole } of readBlocks(file)) {
      const text = decodeText(bytes, file, found, line);
      if (text !== null) scanner.take(text, line);
      if (found.full || text === null) return;
      if (whole) continue;
      const message = `A row of more than ${LONGEST_RECORD >> 20} MB begins here. Check the quotes of the rows from here on, and save the file with line breaks.`;
      if (found.problems.length === 0) found.add({ code: 'bad-csv', file, line, message });
    }
    scanner.end();
  });
  return [...samples.values()];
}
