import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Failure } from '../model/output.ts';
import type { InputFile } from './find-inputs.ts';

/** Up to this many bytes a file is read at once: each of the four steps of reading one aside costs more than all of it. */
const SMALL = 256 * 1024;

/** The bytes of a file; a file that cannot be read gives a failure. `size` is what it is thought to have. */
export async function readBytes({ path, uri }: InputFile, size: number): Promise<Uint8Array | Failure> {
  try {
    // What has no size may be a pipe, which is waited for. Bytes of their own: a view goes to a worker with all it is cut from.
    return size > 0 && size <= SMALL ? new Uint8Array(readFileSync(path)) : await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      uri,
      code: 'file-unreadable',
      message: READ_ERRORS[code ?? ''] ?? `the file could not be read: ${message}`,
    };
  }
}

/** How many bytes a file has; 0 where that cannot be told. */
export function sizeOf({ path }: InputFile): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read; check its permissions',
  EPERM: 'the file may not be read; check its permissions',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB; cut it into articles',
};
