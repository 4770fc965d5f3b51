import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Failure } from '../model/output.ts';
import type { InputFile } from './find-inputs.ts';

/** The bytes of a file; a file that cannot be read gives a failure. */
export async function readBytes({ path, uri }: InputFile): Promise<Uint8Array | Failure> {
  try {
    return await readFile(path);
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
