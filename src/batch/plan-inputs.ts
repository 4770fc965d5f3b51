import type { Failure } from '../model/output.ts';
import { findInputs, type InputFile } from './find-inputs.ts';
import type { Manifest } from './manifest.ts';
import { sizeOf } from './read-file.ts';

/** A path, a folder or a glob pattern; or bytes that came another way, with the name they go by. */
export type BatchInput = string | { readonly uri: string; readonly bytes: Uint8Array };

/** One thing to do, in the order of the batch: a file or bytes to work on, or failures to tell. */
export type Entry =
  | { readonly type: 'file'; readonly uri: string; readonly file: InputFile; readonly size: number }
  | { readonly type: 'bytes'; readonly uri: string; readonly bytes: Uint8Array }
  | { readonly type: 'told'; readonly uri: string; readonly failures: readonly Failure[] };

export interface Plan {
  readonly entries: readonly Entry[];
  readonly manifest?: Manifest;
  /** How many files there are, and their bytes. */
  readonly files: number;
  readonly bytes: number;
}

/** Everything that the inputs stand for, in the order in which it is done. */
export async function planInputs(
  inputs: readonly BatchInput[],
  options: {
    readonly workingDirectory: string;
    readonly manifest?: string;
    readonly selects?: (file: InputFile) => boolean;
  },
): Promise<Plan> {
  const { workingDirectory } = options;
  const paths = inputs.filter((input) => typeof input === 'string');
  const manifest =
    options.manifest === undefined
      ? undefined
      : (await import('./manifest.ts')).readManifest(options.manifest, workingDirectory, paths);
  const found = await findInputs(paths, workingDirectory);
  const files = found.files.filter((file) => !isManifest(file, manifest) && (options.selects?.(file) ?? true));
  const told = (uri: string, failures: readonly Failure[]): Entry => ({ type: 'told', uri, failures });
  const entries: Entry[] = [
    ...(manifest === undefined ? [] : [told(manifest.uri, manifest.failures)]),
    // So that what failed in an earlier run, and is there now, is no longer kept as failed.
    ...found.groups.map((uri) => told(uri, [])),
    ...found.failures.map((failure) => told(failure.uri, [failure])),
    ...files.map((file): Entry => ({ type: 'file', uri: file.uri, file, size: sizeOf(file) })),
    ...inputs.flatMap((input): Entry[] => (typeof input === 'string' ? [] : [{ type: 'bytes', ...input }])),
  ];
  const sizes = entries.map((entry) => sizeOfEntry(entry));
  return {
    entries,
    ...(manifest === undefined ? {} : { manifest }),
    files: entries.filter(({ type }) => type !== 'told').length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

export function sizeOfEntry(entry: Entry): number {
  if (entry.type === 'file') return entry.size;
  return entry.type === 'bytes' ? entry.bytes.length : 0;
}

/** The manifest that lies in the folder of its articles is no article. */
function isManifest({ path, named }: InputFile, manifest: Manifest | undefined): boolean {
  return !named && path === manifest?.path;
}
