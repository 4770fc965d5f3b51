import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { UsageError } from './messages.ts';

/** Where a report goes: standard output or a file. */
export interface Output {
  /** Resolves when there is room for more. Does nothing once nobody reads any longer. */
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** True once the reader of a pipe has gone (`| head`). */
  readonly isClosed: () => boolean;
}

/** Thrown where a command may stop because nobody reads what it writes; no error for the user. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Opens standard output, or the file at `path`. Throws `UsageError` where the file cannot be written. */
export async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined ? standardOutput() : await fileOutput(path);
}

function standardOutput(): Output {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (closed || text === '') resolve();
        else process.stdout.write(text, () => resolve());
      }),
    close: async () => undefined,
    isClosed: () => closed,
  };
}

async function fileOutput(path: string): Promise<Output> {
  const stream: WriteStream = createWriteStream(path);
  const explain = (error: Error): UsageError => new UsageError(`cannot write ${path}: ${error.message}`);
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw explain(error as Error);
  }
  return {
    write: async (text) => {
      if (failure !== null) throw explain(failure);
      if (!stream.write(text)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await once(stream, 'close');
      if (failure !== null) throw explain(failure);
    },
    isClosed: () => false,
  };
}
