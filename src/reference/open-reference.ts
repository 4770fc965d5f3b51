import type { Reference } from '../model/reference.ts';
import { loadedPackages } from './load-packages.ts';
import { memoryReference } from './memory-reference.ts';
import { type ReferenceProblem, throwIfAny } from './problem.ts';

/**
 * Opens reference data as one reference. Each path is a package (a folder with a `datapackage.json`), a folder of packages and tables, or a table (a CSV
 * or JSON-stat file in one of the formats of `adapters/contents.ts`).
 * Throws `ReferencePackageError` with every problem found (up to 20 a package); nothing is half-loaded.
 */
export function openReference(paths: readonly string[]): Reference {
  const { packages, problems } = loadedPackages(paths);
  throwIfAny(problems);
  return memoryReference(packages);
}

/** What is wrong with the packages; an empty list means that `openReference` opens them. */
export function validateReference(paths: readonly string[]): readonly ReferenceProblem[] {
  return loadedPackages(paths).problems;
}
