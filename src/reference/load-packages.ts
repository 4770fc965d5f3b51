import { statSync } from 'node:fs';
import { loadTable } from './adapters/load-table.ts';
import { placeFinder } from './adapters/place-finder.ts';
import { checkLinks } from './check-links.ts';
import { checkRepeats } from './check-repeats.ts';
import { expandPaths } from './expand-paths.ts';
import type { LoadedPackage } from './package/loaded-package.ts';
import { type ReferenceOptions, readPackage } from './package/read-package.ts';
import { type ProblemList, problemList, type ReferenceProblem } from './problem.ts';

export interface Loading {
  readonly packages: readonly LoadedPackage[];
  readonly problems: readonly ReferenceProblem[];
}

/** Packages and tables, read and held against each other; where there are problems, `packages` is not to be used. */
export function loadedPackages(given: readonly string[], options: ReferenceOptions = {}): Loading {
  const paths = expandPaths(given);
  const loadedByPath = new Map<string, LoadedPackage>();
  const problems: ReferenceProblem[] = [];
  const load = (path: string, read: (found: ProblemList) => LoadedPackage | null) => {
    const found = problemList();
    const loaded = read(found);
    problems.push(...found.problems);
    if (loaded !== null) loadedByPath.set(path, loaded);
  };
  const tables = paths.filter(isFile);
  for (const path of paths) if (!tables.includes(path)) load(path, (found) => readPackage(path, found, options));
  // Tables name places in words: they are read once it is known which places the packages have.
  if (tables.length > 0 && problems.length === 0) {
    const found = problemList();
    const finder = placeFinder([...loadedByPath.values()], found);
    problems.push(...found.problems);
    for (const path of tables) load(path, (list) => loadTable(path, finder, list));
  }
  const packages = paths.flatMap((path) => loadedByPath.get(path) ?? []);
  // Links may run into a package that failed: they are checked once all can be read.
  if (problems.length > 0) return { packages, problems };
  const found = problemList();
  checkRepeats(packages, found);
  checkLinks(packages, found);
  return { packages, problems: found.problems };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
