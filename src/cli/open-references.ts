import { join, relative, resolve, sep } from 'node:path';
import type { Failure } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import type { ReferenceIndexes } from '../model/reference-index.ts';
import { joinedReference } from '../reference/joined-reference.ts';
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

/** Where large packages have their indexes: in the cache folder, whose files can be made again. */
export function indexFolder(): string {
  return join(cacheFolder(), 'reference');
}

/** The indexes of large packages, made with a word to the person who waits. */
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
 * Opens the packages at `paths`. A package with a problem is left out, as a whole, and its problems become failures:
 * the others still check what they can.
 */
export async function openReferences(paths: readonly string[]): Promise<OpenedReferences> {
  if (paths.length === 0) return NOTHING;
  // Here and not above: what reads packages takes a while to load, and an article can be held against itself alone.
  const [{ expandPaths }, { openReference }] = await Promise.all([
    import('../reference/expand-paths.ts'),
    import('../reference/open-reference.ts'),
  ]);
  // One by one, so that a bad package in a folder of packages does not take the others with it.
  return openSound(expandPaths(paths), openReference);
}

type Open = (folders: readonly string[], options: { readonly indexes: ReferenceIndexes }) => Reference;

function openSound(folders: readonly string[], open: Open): OpenedReferences {
  try {
    return { reference: open(folders, { indexes: cachedIndexes() }), paths: folders, failures: [] };
  } catch (error) {
    if (!(error instanceof ReferencePackageError)) throw error;
    const failures = error.problems.map(referenceFailure);
    const sound = folders.filter((folder) => !error.problems.some(({ file }) => liesIn(folder, file)));
    if (sound.length === folders.length) return { ...NOTHING, failures };
    const rest = openSound(sound, open);
    return { ...rest, failures: [...failures, ...rest.failures] };
  }
}

const NOTHING: OpenedReferences = { reference: joinedReference([]), paths: [], failures: [] };

function liesIn(folder: string, file: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== '..' && !path.startsWith(`..${sep}`);
}
