import { readFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import { readArticles } from '../ingest/read-articles.ts';
import type { Failure } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import type { InputFile } from './find-inputs.ts';
import type { Manifest } from './manifest.ts';

/** What one file gave when it was read. */
export interface FileReading {
  readonly uri: string;
  readonly readings: readonly ReadArticle[];
  readonly failures: readonly Failure[];
  /** Why the file was passed over. */
  readonly skipped?: string;
}

export interface ReadOptions {
  /** How many files are open at a time. */
  readonly jobs: number;
  readonly published?: string;
  readonly manifest?: Manifest;
}

/** Files read ahead of the one that is worked on, for each job: enough to keep the disk busy, and no more than memory bears. */
const AHEAD = 4;

/**
 * Reads files side by side and gives them in their own order. A file that cannot be read gives a failure; nothing
 * here throws for what a file holds.
 */
export async function* readFiles(files: readonly InputFile[], options: ReadOptions): AsyncGenerator<FileReading> {
  const queue = new PQueue({ concurrency: options.jobs });
  const pending: { file: InputFile; bytes: Promise<Uint8Array | Failure> }[] = [];
  let next = 0;
  while (next < files.length || pending.length > 0) {
    while (next < files.length && pending.length < options.jobs * AHEAD) {
      const file = files[next++];
      if (file !== undefined) pending.push({ file, bytes: queue.add(() => readBytes(file)) });
    }
    const first = pending.shift();
    if (first === undefined) return;
    const bytes = await first.bytes;
    const { uri } = first.file;
    if (bytes instanceof Uint8Array) yield readOne(first.file, bytes, options);
    else yield { uri, readings: [], failures: [bytes] };
  }
}

/** The articles of one file whose bytes are at hand. */
export function readOne(file: InputFile, bytes: Uint8Array, { published, manifest }: ReadOptions): FileReading {
  const { uri, named, path } = file;
  const entry = manifest?.entries.get(path);
  try {
    const { readings, failures, skipped } = readArticles(bytes, {
      uri,
      ...(published === undefined ? {} : { published }),
      ...(entry === undefined ? {} : { manifest: entry }),
    });
    if (skipped === undefined) return { uri, readings, failures };
    if (!named) return { uri, readings, failures, skipped: skipped.message };
    return { uri, readings, failures: [...failures, { uri, code: skipped.code, message: skipped.message }] };
  } catch (error) {
    const message = `the file could not be read as an article: ${(error as Error).message}`;
    return { uri, readings: [], failures: [{ uri, code: 'reading-failed', message }] };
  }
}

async function readBytes({ path, uri }: InputFile): Promise<Uint8Array | Failure> {
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

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read; check its permissions',
  EPERM: 'the file may not be read; check its permissions',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB; cut it into articles',
};
