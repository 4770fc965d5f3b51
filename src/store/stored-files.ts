import type Database from 'better-sqlite3';
import type { Failure } from '../model/output.ts';

/** What an article in the database was made of. A hash is null where an older deskcheck did not keep it. */
export interface StoredArticle {
  readonly number: number;
  readonly position: number;
  readonly readingHash: string | null;
  readonly settingsHash: string | null;
  readonly programHash: string | null;
  readonly referenceHash: string;
  readonly tablesHash: string | null;
}

/** What the database holds of a file. */
export interface StoredFile {
  /** What the file was worked on with, to its end; null where it was not. */
  readonly inputHash: string | null;
  readonly skipped: string | null;
  readonly articles: readonly StoredArticle[];
  readonly failures: readonly Failure[];
}

export function prepareStoredFiles(database: Database.Database): (file: string) => StoredFile {
  const files = database.prepare<[string], { inputHash: string | null; skipped: string | null }>(
    'select input_hash as inputHash, skipped from files where file = ?',
  );
  const articles = database.prepare<[string], StoredArticle>(
    `select number, position, reading_hash as readingHash, settings_hash as settingsHash, program_hash as programHash,
       reference_hash as referenceHash, tables_hash as tablesHash
     from articles where file = ? order by position`,
  );
  const failures = database
    .prepare<[string], string>('select record from failures where file = ? order by position')
    .pluck();
  return (file) => ({
    inputHash: null,
    skipped: null,
    ...files.get(file),
    articles: articles.all(file),
    failures: failures.all(file).map((record) => JSON.parse(record)),
  });
}
