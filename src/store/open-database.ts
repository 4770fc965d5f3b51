import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { migrations } from './migrations/contents.ts';
import { explainErrors, StoreError } from './store-error.ts';

/** "dskc": tells a deskcheck database from any other (sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x64736b63;

export interface OpenOptions {
  /** `write` makes the file and migrates it where needed; `update` and `read` want it to be there. */
  readonly mode: 'write' | 'update' | 'read';
  /** How long to wait for another program's lock, in milliseconds. */
  readonly patience?: number;
}

/** Opens a database, checks that it is one of ours, and brings its tables up to date. Throws `StoreError`. */
export function openDatabase(file: string, options: OpenOptions): Database.Database {
  if (options.mode !== 'write' && !existsSync(file)) {
    throw new StoreError('database-missing', file, 'there is no such database; `deskcheck check … --db` makes one');
  }
  if (!existsSync(dirname(file))) {
    throw new StoreError('database-folder-missing', file, `the folder ${dirname(file)} does not exist`);
  }
  return explainErrors(file, () => {
    const database = new Database(file, { readonly: options.mode === 'read', timeout: options.patience ?? 5000 });
    try {
      const version = checkOwner(database, file);
      if (options.mode === 'read') checkVersion(version, file);
      else migrate(database, version);
      database.pragma('foreign_keys = ON');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function checkOwner(database: Database.Database, file: string): number {
  const version = Number(database.pragma('user_version', { simple: true }));
  const owner = Number(database.pragma('application_id', { simple: true }));
  const tables = Number(database.prepare('select count(*) from sqlite_schema').pluck().get());
  if (owner !== APPLICATION_ID && (tables > 0 || owner !== 0)) {
    throw new StoreError('foreign-database', file, "this is another program's database; give --db another file name");
  }
  if (version > migrations.length) {
    const message = `the database was made by a newer deskcheck (its version is ${version}, this program knows ${migrations.length}); update deskcheck`;
    throw new StoreError('database-too-new', file, message);
  }
  return version;
}

function checkVersion(version: number, file: string): void {
  if (version === migrations.length) return;
  const message = 'the database was made by an older deskcheck; `deskcheck check … --db` brings it up to date';
  throw new StoreError('database-too-old', file, message);
}

function migrate(database: Database.Database, version: number): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  // A checkpoint waits for the disk: every 32 MB, not every 4.
  database.pragma('wal_autocheckpoint = 8000');
  database.pragma('cache_size = -32000');
  if (version === migrations.length) return;
  // A migration puts a table in another's place: with foreign keys on, what hangs on it would be deleted, and without
  // `legacy_alter_table` SQLite refuses as long as a view misses its table (sqlite.org/lang_altertable.html, section 7).
  database.pragma('foreign_keys = OFF');
  database.pragma('legacy_alter_table = ON');
  database.function('packed', { deterministic: true }, (text: unknown) => zstdCompressSync(String(text)));
  const apply = database.transaction(() => {
    // Another process may have migrated while this one waited for the lock.
    const from = Number(database.pragma('user_version', { simple: true }));
    for (const migration of migrations.slice(from)) database.exec(migration);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${migrations.length}`);
  });
  apply.immediate();
  database.pragma('legacy_alter_table = OFF');
  if (version > 0) giveBackSpace(database);
}

/** A migration leaves empty pages in a large file. Where there is no room to write it anew they wait for later runs. */
function giveBackSpace(database: Database.Database): void {
  try {
    database.exec('vacuum');
    database.pragma('wal_checkpoint(truncate)');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED)/.test(String(error.code))))
      throw error;
  }
}
