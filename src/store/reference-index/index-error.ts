import { StoreError } from '../store-error.ts';

/** Runs `action`, which writes `file`; what the disk or SQLite throws becomes a `StoreError`. */
export function explainWriting<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || error instanceof StoreError) throw error;
    const reason = code === 'SQLITE_FULL' || code === 'ENOSPC' ? 'the disk is full' : (error as Error).message;
    const message = `the index of a reference package cannot be written here (${reason}); let XDG_CACHE_HOME name a folder that can be written`;
    throw new StoreError('index-unwritable', file, message, error);
  }
}

/** Runs `action`, which reads `file`; what SQLite throws becomes a `StoreError`. */
export function explainReading<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === null || error instanceof StoreError) throw error;
    const message = `this index of a reference package cannot be read (${(error as Error).message}); remove the file, and it is made anew`;
    throw new StoreError('index-damaged', file, message, error);
  }
}

/** The code of an error of SQLite or of the file system; null for a fault of our own. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
