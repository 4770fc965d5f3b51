import { checkRepeats } from '../check-repeats.ts';
import { describeReference, type ReferenceDescription } from '../describe-reference.ts';
import { joinedReference } from '../joined-reference.ts';
import { loadedPackages } from '../load-packages.ts';
import type { LoadedPackage } from '../package/loaded-package.ts';
import { packageFiles } from '../package/package-files.ts';
import { problemList, throwIfAny } from '../problem.ts';
import { readTableFile, tablePackage } from './load-table.ts';
import { placeFinder } from './place-finder.ts';
import type { TableMapping } from './table-mapping.ts';
import type { TableFormat, TableReading } from './table-reading.ts';

/** A table made into a package: what to write into a folder of its name, and what it was taken for. */
export interface AddedTable {
  readonly name: string;
  readonly format: TableFormat;
  /** Name of the format for people. */
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly variables: number;
  readonly observations: number;
  /** What was taken for what, in sentences. */
  readonly understood: readonly string[];
  /** Measures, places and periods, as `reference coverage` tells them. */
  readonly description: ReferenceDescription;
  /** Names in the table and the places that they were taken for, in the order of the table. */
  readonly knownPlaces: readonly { readonly name: string; readonly id: string }[];
  /** Names of places that no package knows: each became a place of its own. */
  readonly unknownPlaces: readonly string[];
  /** How many figures have which flag. */
  readonly flags: Readonly<Record<string, number>>;
  /** Cells left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/**
 * Makes a package of a table, so that a person can put its names and aliases right. Places are looked up in the
 * packages of `others`; `change` completes the mapping that lies beside the table. Throws `ReferencePackageError` with what the table lacks.
 */
export function addTable(
  file: string,
  others: readonly string[] = [],
  change?: (mapping: TableMapping) => TableMapping,
): AddedTable {
  const { packages, problems } = loadedPackages(others);
  throwIfAny(problems);
  const found = problemList();
  const table = readTableFile(file, found, change);
  const finder = placeFinder(packages, found);
  const loaded = table === null ? null : tablePackage(file, table, finder);
  if (loaded !== null) checkRepeats([loaded], found);
  throwIfAny(found.problems);
  if (table === null || loaded === null) throw new Error(`${file}: neither read nor refused`);
  const title = loaded.sources.map((source) => source.title).join('; ');
  return {
    name: loaded.name,
    format: table.adapter.format,
    title: table.adapter.title,
    files: packageFiles(loaded, title.slice(0, 200)),
    variables: loaded.variables.length,
    observations: loaded.observations.length,
    understood: table.reading.understood,
    description: describeReference(joinedReference([loaded])),
    knownPlaces: knownPlaces(table.reading, loaded, finder.unknown),
    unknownPlaces: finder.unknown,
    flags: countFlags(loaded),
    skipped: table.reading.skipped,
  };
}

/** The rows of the package stand in the order of the table's. */
function knownPlaces(
  { observations }: TableReading,
  loaded: LoadedPackage,
  unknown: readonly string[],
): AddedTable['knownPlaces'] {
  const ids = new Map(observations.map(({ place }, at) => [place.name, loaded.observations[at]?.place ?? '']));
  for (const name of unknown) ids.delete(name);
  return [...ids].map(([name, id]) => ({ name, id }));
}

function countFlags({ observations }: LoadedPackage): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const flag of observations.flatMap(({ flags }) => flags)) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
