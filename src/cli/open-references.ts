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
  readonly failures: readonly Failure[];
}

/** Where large packages have their indexes: in the cache folder, whose files can be made again. */
export function cachedIndexes(): ReferenceIndexes {
  const indexes = referenceIndexes(join(cacheFolder(), 'reference'));
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
    return { reference: openReference(folders, { indexes: cachedIndexes() }), failures: [] };
  } catch (error) {
    if (!(error instanceof ReferencePackageError)) throw error;
    const failures = error.problems.map(referenceFailure);
    const sound = folders.filter((folder) => !error.problems.some(({ file }) => liesIn(folder, file)));
    if (sound.length === folders.length) return { reference: openReference([]), failures };
    const rest = openReferences(sound);
    return { reference: rest.reference, failures: [...failures, ...rest.failures] };
  }
}

function liesIn(folder: string, file: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== '..' && !path.startsWith(`..${sep}`);
}
