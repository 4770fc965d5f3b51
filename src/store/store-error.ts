export type StoreErrorCode =
  | 'database-missing'
  | 'database-folder-missing'
  | 'database-unreadable'
  | 'not-a-database'
  | 'foreign-database'
  | 'database-too-new'
  | 'database-too-old'
  | 'database-locked'
  | 'database-read-only'
  | 'database-full'
  | 'database-damaged'
  | 'database-failed'
  | 'record-refused'
  | 'record-invalid'
  | 'index-unwritable'
  | 'index-damaged';

/** What is wrong with a database, and what to do about it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly file: string;

  constructor(code: StoreErrorCode, file: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.file = file;
  }
}

/** SQLite's primary result codes (sqlite.org/rescode.html) in words that say what to do. */
const EXPLANATIONS: readonly (readonly [prefix: string, code: StoreErrorCode, message: string])[] = [
  ['SQLITE_BUSY', 'database-locked', 'another program is writing to the database; wait for it to end and try again'],
  ['SQLITE_LOCKED', 'database-locked', 'another program is writing to the database; wait for it to end and try again'],
  ['SQLITE_NOTADB', 'not-a-database', 'this file is not an SQLite database; give --db another file name'],
  [
    'SQLITE_READONLY',
    'database-read-only',
    'the database may not be written to; check the permissions of the file and its folder',
  ],
  [
    'SQLITE_PERM',
    'database-read-only',
    'the database may not be written to; check the permissions of the file and its folder',
  ],
  ['SQLITE_FULL', 'database-full', 'the disk is full; make room and run the same command again'],
  [
    'SQLITE_IOERR_WRITE',
    'database-full',
    'the database could not be written, as where the disk or a quota is full; make room and run the same command again',
  ],
  ['SQLITE_IOERR', 'database-failed', 'the disk could not be read or written'],
  ['SQLITE_CONSTRAINT', 'record-refused', 'the tables refuse a record of this article, which is a fault of deskcheck'],
  ['SQLITE_CORRUPT', 'database-damaged', 'the database is damaged; restore it from a copy or start a new one'],
  ['SQLITE_CANTOPEN', 'database-unreadable', 'the database could not be opened; check the path and its permissions'],
];

/** Runs `action`, and turns what SQLite throws into a `StoreError` about `file`. */
export function explainErrors<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const code = sqliteCode(error);
    if (code === null) throw error;
    for (const [prefix, ownCode, message] of EXPLANATIONS) {
      if (code.startsWith(prefix)) throw new StoreError(ownCode, file, message, error);
    }
    throw new StoreError('database-failed', file, `SQLite says: ${(error as Error).message}`, error);
  }
}

function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code.startsWith('SQLITE_') ? error.code : null;
}
