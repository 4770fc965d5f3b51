import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ReferenceIndexes } from '../../model/reference-index.ts';
import type { OpenedPackage } from './open-package.ts';

/** How a file looked when it was read: cheap to ask for, and different after nearly every change. */
const FileStamp = z.object({ file: z.string(), size: z.number(), modified: z.number() });
type FileStamp = z.infer<typeof FileStamp>;

/** Remembers in the folder of the indexes which hash a package had, so that it need not be read to know. */
const PackageStamp = z.object({ folder: z.string(), hash: z.string(), files: z.array(FileStamp) });
type PackageStamp = z.infer<typeof PackageStamp>;

/**
 * A file that is changed twice within a tick of the clock keeps its time: what is younger than this beside the stamp itself is
 * not trusted (git has the same rule for its index: "Racy Git"). In milliseconds.
 */
const TOO_YOUNG = 2000;

export function fileStamps({ descriptorFile, resources }: OpenedPackage): readonly FileStamp[] {
  return [descriptorFile, ...resources.map(({ file }) => file)].map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return { file: resolve(file), size: stat?.size ?? -1, modified: stat?.mtimeMs ?? -1 };
  });
}

export function sameStamps(a: readonly FileStamp[], b: readonly FileStamp[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ file, size, modified }, at) => {
      const other = b[at];
      return other?.file === file && other.size === size && other.modified === modified;
    })
  );
}

/** The hash of a package whose files look as they did when it was computed; null where that cannot be said. */
export function recallHash(
  { folder }: OpenedPackage,
  stamps: readonly FileStamp[],
  indexes: ReferenceIndexes,
): string | null {
  const file = stampFile(folder, indexes);
  const stamp = readStamp(file);
  if (stamp === null || !sameStamps(stamp.files, stamps)) return null;
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return stamps.every(({ modified }) => modified < written - TOO_YOUNG) ? stamp.hash : null;
}

/** Writes the stamp, and removes the index that the package had before, unless another package has the same. */
export function rememberHash(
  { folder }: OpenedPackage,
  files: readonly FileStamp[],
  hash: string,
  indexes: ReferenceIndexes,
): void {
  const file = stampFile(folder, indexes);
  const before = readStamp(file)?.hash;
  const stamp: PackageStamp = { folder: resolve(folder), hash, files: [...files] };
  const part = `${file}.${randomUUID()}`;
  try {
    mkdirSync(indexes.folder, { recursive: true });
    writeFileSync(part, JSON.stringify(stamp));
    renameSync(part, file);
  } catch {
    // Without a stamp the package is read through the next time: slower, and right.
    return;
  }
  if (before === undefined || before === hash) return;
  const inUse = readdirSync(indexes.folder)
    .filter((name) => name.endsWith(STAMP))
    .some((name) => readStamp(join(indexes.folder, name))?.hash === before);
  if (!inUse) indexes.remove(before);
}

const STAMP = '.stamp.json';

function stampFile(folder: string, indexes: ReferenceIndexes): string {
  return join(indexes.folder, `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32)}${STAMP}`);
}

function readStamp(file: string): PackageStamp | null {
  try {
    return PackageStamp.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
