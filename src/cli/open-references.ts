import { relative, resolve, sep } from 'node:path';
import type { Failure } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import { openReference } from '../reference/open-reference.ts';
import { ReferencePackageError } from '../reference/problem.ts';

export interface OpenedReferences {
  readonly reference: Reference;
  /** The paths it was opened from, without those that have a problem. */
  readonly paths: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * Opens the packages in `folders`. A package with a problem is left out, as a whole, and its problems become failures:
 * the others still check what they can.
 */
export function openReferences(folders: readonly string[]): OpenedReferences {
  try {
    return { reference: openReference(folders), paths: folders, failures: [] };
  } catch (error) {
    if (!(error instanceof ReferencePackageError)) throw error;
    const failures = error.problems.map(({ file, code, message, line }) => ({
      uri: file,
      code,
      message,
      ...(line === undefined ? {} : { line }),
    }));
    const sound = folders.filter((folder) => !error.problems.some(({ file }) => liesIn(folder, file)));
    if (sound.length === folders.length) return { reference: openReference([]), paths: [], failures };
    const rest = openReferences(sound);
    return { ...rest, failures: [...failures, ...rest.failures] };
  }
}

function liesIn(folder: string, file: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== '..' && !path.startsWith(`..${sep}`);
}
