import type { Reference } from '../model/reference.ts';
import { joinedReference } from './joined-reference.ts';
import { loadedPackages } from './load-packages.ts';
import type { ReferenceOptions } from './package/read-package.ts';
import { type ReferenceProblem, throwIfAny } from './problem.ts';

/**
 * Opens reference data as one reference. Each path is a package (a folder with a `datapackage.json`), a folder of packages and tables, or a table (a CSV
 * or JSON-stat file in one of the formats of `adapters/contents.ts`).
 * Throws `ReferencePackageError` with every problem found (up to 20 a package); nothing is half-loaded.
 */
export function openReference(paths: readonly string[], options: ReferenceOptions = {}): Reference {
  const { packages, problems } = loadedPackages(paths, options);
  throwIfAny(problems);
  return joinedReference(packages);
}

/** What is wrong with the packages; an empty list means that `openReference` opens them. */
export function validateReference(
  paths: readonly string[],
  options: ReferenceOptions = {},
): readonly ReferenceProblem[] {
  return loadedPackages(paths, options).problems;
}
