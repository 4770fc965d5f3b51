import { join, relative, resolve, sep } from 'node:path';
import type { Failure } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import type { ReferenceIndexes } from '../model/reference-index.ts';
import { openReference } from '../reference/open-reference.ts';
import { ReferencePackageError } from '../reference/problem.ts';
import { referenceIndexes } from '../store/reference-index/reference-indexes.ts';
import { cacheFolder } from './cache-folder.ts';
import { tell } from './messages.ts';
import { referenceFailure } from './reference-failure.ts';

export interface OpenedReferences {
  readonly reference: Reference;
  /** The paths it was opened from, without those that have a problem. */
  readonly paths: readonly string[];
  readonly failures: readonly Failure[];
}

/** The folder of the indexes: workers open them too. */
export function indexFolder(): string {
  return join(cacheFolder(), 'reference');
}

/** Where large packages have their indexes: in the cache folder, whose files can be made again. */
export function cachedIndexes(): ReferenceIndexes {
  const indexes = referenceIndexes(indexFolder());
  return {
    ...indexes,
    begin(name, variables) {
      tell(`${name}: making an index of its observations, once; it is kept in ${indexes.folder}`);
      return indexes.begin(name, variables);
    },
  };
}

/**
 * Opens the packages in `folders`. A package with a problem is left out, as a whole, and its problems become failures:
 * the others still check what they can.
 */
export function openReferences(folders: readonly string[]): OpenedReferences {
  try {
    return { reference: openReference(folders, { indexes: cachedIndexes() }), paths: folders, failures: [] };
  } catch (error) {
    if (!(error instanceof ReferencePackageError)) throw error;
    const failures = error.problems.map(referenceFailure);
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
