import { checkRepeats } from '../check-repeats.ts';
import { loadedPackages } from '../load-packages.ts';
import { packageFiles } from '../package/package-files.ts';
import { problemList, throwIfAny } from '../problem.ts';
import { loadTable } from './load-table.ts';
import { placeFinder } from './place-finder.ts';

/** A table made into a package: what to write into a folder of its name. */
export interface AddedTable {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly variables: number;
  readonly observations: number;
  /** Names of places that no package knows: each became a place of its own. */
  readonly unknownPlaces: readonly string[];
}

/**
 * Makes a package of a table, so that a person can put its names and aliases right. Places are looked up in the
 * packages of `others`. Throws `ReferencePackageError` with what the table lacks.
 */
export function addTable(file: string, others: readonly string[] = []): AddedTable {
  const { packages, problems } = loadedPackages(others);
  throwIfAny(problems);
  const found = problemList();
  const finder = placeFinder(packages, found);
  const loaded = loadTable(file, finder, found);
  if (loaded !== null) checkRepeats([loaded], found);
  throwIfAny(found.problems);
  if (loaded === null) throw new Error(`${file}: neither read nor refused`);
  return {
    name: loaded.name,
    files: packageFiles(
      loaded,
      loaded.sources
        .map((source) => source.title)
        .join('; ')
        .slice(0, 200),
    ),
    variables: loaded.variables.length,
    observations: loaded.observations.length,
    unknownPlaces: finder.unknown,
  };
}
