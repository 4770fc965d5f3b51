import type Database from 'better-sqlite3';
import type { Failure } from '../model/output.ts';
import { prepareInserts } from './insert.ts';
import { type PackedArticle, rowsOfPacked } from './pack-article.ts';
import { prepareReads, type ReferenceReadRow } from './reference-reads.ts';
import { failureRow } from './rows.ts';

/** An article ready to be kept, with what it was made of. */
export interface PreparedArticle {
  /** Its place among the articles of its file. */
  readonly position: number;
  readonly packed: PackedArticle;
  readonly readingHash: string;
  readonly settingsHash: string;
  readonly reads: readonly ReferenceReadRow[];
  readonly across: readonly { readonly key: string; readonly payload: string }[];
}

/** How the work on a file ended. */
export interface FileEnd {
  /** How many articles it has; those kept beyond are of an earlier state of the file. */
  readonly articles: number;
  readonly failures: readonly Failure[];
  readonly skipped?: string;
  /** What the work was done on; null where it is to be done again whatever the file holds. */
  readonly inputHash: string | null;
}

/** A part of the work on one file, in the order in which it was done; the last has `end`. */
export interface FilePart {
  readonly file: string;
  readonly articles: readonly PreparedArticle[];
  /** Numbers of articles that are as they were, held against a reference that changed elsewhere. */
  readonly confirmed?: readonly number[];
  readonly end?: FileEnd;
}

/** What holds for all that a run keeps. */
export interface RunContext {
  readonly run: number;
  readonly referenceHash: string;
  readonly programHash: string;
  readonly tablesHash: string;
}

/** Gives the numbers of the part's articles, in their order. */
export type SavePart = (context: RunContext, part: FilePart) => readonly number[];

/** Makes the function that keeps a part of a file; an article that is the same as before is not touched. */
export function prepareSavePart(database: Database.Database): SavePart {
  const insert = prepareInserts(database);
  const reads = prepareReads(database);
  const known = database.prepare<[string, number], KnownArticle>(
    `select number, fingerprint, reference_hash, reading_hash, settings_hash, program_hash, tables_hash
     from articles where file = ? and position = ?`,
  );
  const remove = database.prepare('delete from articles where number = ?');
  const addRecords = database.prepare('insert into packed_records (article, content) values (?, ?)');
  const addReading = database.prepare('insert into readings (article, content) values (?, ?)');
  const addAcross = database.prepare(
    'insert into across_records (article, position, key, payload) values (?, ?, ?, ?)',
  );
  const renew = database.prepare(
    `update articles set reference_hash = @reference_hash, reading_hash = @reading_hash, settings_hash = @settings_hash,
     program_hash = @program_hash, tables_hash = @tables_hash where number = @number`,
  );
  const confirm = database.prepare('update articles set reference_hash = ?, tables_hash = ? where number = ?');
  const removeAside = ['readings', 'article_reads', 'across_records'].map((table) =>
    database.prepare(`delete from ${table} where article = ?`),
  );
  const removeRest = database.prepare('delete from articles where file = ? and position >= ?');
  const knownFailures = database
    .prepare<[string], string>('select record from failures where file = ? order by position')
    .pluck();
  const removeFailures = database.prepare('delete from failures where file = ?');
  const knownFile = database.prepare<[string], { input_hash: string | null; skipped: string | null }>(
    'select input_hash, skipped from files where file = ?',
  );
  const removeFile = database.prepare('delete from files where file = ?');

  function saveArticle(context: RunContext, file: string, prepared: PreparedArticle): number {
    const { position, packed } = prepared;
    const { fingerprint } = packed;
    const hashes = {
      reference_hash: context.referenceHash,
      reading_hash: prepared.readingHash,
      settings_hash: prepared.settingsHash,
      program_hash: context.programHash,
      tables_hash: context.tablesHash,
    };
    const before = known.get(file, position);
    if (before?.fingerprint === fingerprint) {
      if (Object.entries(hashes).every(([column, value]) => before[column as keyof typeof hashes] === value)) {
        return before.number;
      }
      renew.run({ ...hashes, number: before.number });
      for (const statement of removeAside) statement.run(before.number);
      saveAside(before.number, prepared);
      return before.number;
    }
    if (before !== undefined) remove.run(before.number);
    const { article, parts } = rowsOfPacked(packed);
    const number = insert.row('articles', { ...article, file, position, run: context.run, fingerprint, ...hashes });
    for (const rows of parts) insert.rowsOf(number, rows);
    addRecords.run(number, packed.records);
    saveAside(number, prepared);
    return number;
  }

  function saveAside(article: number, { packed, reads: asked, across }: PreparedArticle): void {
    addReading.run(article, packed.aside);
    reads.save(article, asked);
    for (const [position, { key, payload }] of across.entries()) addAcross.run(article, position, key, payload);
  }

  function saveFailures(file: string, failures: readonly Failure[]): void {
    const rows = failures.map(failureRow);
    const before = knownFailures.all(file);
    if (before.length === rows.length && rows.every((row, index) => row['record'] === before[index])) return;
    removeFailures.run(file);
    for (const [position, row] of rows.entries()) insert.row('failures', { file, position, ...row });
  }

  function saveEnd(run: number, file: string, { articles, failures, inputHash, ...end }: FileEnd): void {
    const skipped = end.skipped ?? null;
    removeRest.run(file, articles);
    saveFailures(file, failures);
    const before = knownFile.get(file);
    if (before !== undefined && before.input_hash === inputHash && before.skipped === skipped) return;
    removeFile.run(file);
    insert.row('files', { file, input_hash: inputHash, skipped, run });
  }

  return (context, { file, articles, confirmed = [], end }) => {
    const numbers = articles.map((prepared) => saveArticle(context, file, prepared));
    for (const number of confirmed) confirm.run(context.referenceHash, context.tablesHash, number);
    if (end !== undefined) saveEnd(context.run, file, end);
    else if (articles.length > 0) removeFile.run(file);
    return numbers;
  };
}

interface KnownArticle {
  readonly number: number;
  readonly fingerprint: string;
  readonly reference_hash: string;
  readonly reading_hash: string | null;
  readonly settings_hash: string | null;
  readonly program_hash: string | null;
  readonly tables_hash: string | null;
}
