import type { Reference } from '../model/reference.ts';
import { checkLinks } from './check-links.ts';
import { checkRepeats } from './check-repeats.ts';
import { memoryReference } from './memory-reference.ts';
import type { LoadedPackage } from './package/loaded-package.ts';
import { readPackage } from './package/read-package.ts';
import { problemList, type ReferenceProblem, throwIfAny } from './problem.ts';

/**
 * Opens reference packages, each a folder with a `datapackage.json`, as one reference.
 * Throws `ReferencePackageError` with every problem found (up to 20 a package); nothing is half-loaded.
 */
export function openReference(folders: readonly string[]): Reference {
  const { packages, problems } = loadPackages(folders);
  throwIfAny(problems);
  return memoryReference(packages);
}

/** What is wrong with the packages; an empty list means that `openReference` opens them. */
export function validateReference(folders: readonly string[]): readonly ReferenceProblem[] {
  return loadPackages(folders).problems;
}

interface Loading {
  readonly packages: readonly LoadedPackage[];
  readonly problems: readonly ReferenceProblem[];
}

function loadPackages(folders: readonly string[]): Loading {
  const packages: LoadedPackage[] = [];
  const problems: ReferenceProblem[] = [];
  for (const folder of folders) {
    const found = problemList();
    const loaded = readPackage(folder, found);
    problems.push(...found.problems);
    if (loaded !== null) packages.push(loaded);
  }
  // Links may run into a package that failed: they are checked once all can be read.
  if (problems.length > 0) return { packages, problems };
  const found = problemList();
  checkRepeats(packages, found);
  checkLinks(packages, found);
  return { packages, problems: found.problems };
}
