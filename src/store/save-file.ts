import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { CheckedArticle, Failure } from '../model/output.ts';
import { evidenceRows } from './evidence-rows.ts';
import { articleRow, claimRow, entityRow, failureRow, findingRow, mentionRow, type Row } from './rows.ts';

/** What one file gave: its articles (a feed has several, a page one) and what went wrong. */
export interface FileOutcome {
  readonly file: string;
  readonly articles: readonly CheckedArticle[];
  readonly failures: readonly Failure[];
}

export type SaveFile = (run: number, referenceHash: string, outcome: FileOutcome) => void;

/**
 * Makes the function that saves a file in one transaction: what the database held of it before is replaced whole,
 * and an article or a list of failures that is the same as before is not touched.
 */
export function prepareSaveFile(database: Database.Database): SaveFile {
  const insert = prepareInserts(database);
  const known = database.prepare<[string], KnownArticle>(
    'select number, position, reference_hash, fingerprint from articles where file = ?',
  );
  const removeArticle = database.prepare('delete from articles where number = ?');
  const knownFailures = database
    .prepare<[string], string>('select record from failures where file = ? order by position')
    .pluck();
  const removeFailures = database.prepare('delete from failures where file = ?');

  function saveArticles(run: number, referenceHash: string, { file, articles }: FileOutcome): void {
    const fresh = articles.map((checked, position) => ({
      checked,
      origin: { file, position, run, reference_hash: referenceHash, fingerprint: fingerprint(checked) },
    }));
    const unchanged = new Set<number>();
    for (const old of known.all(file)) {
      const origin = fresh[old.position]?.origin;
      if (origin?.fingerprint === old.fingerprint && origin.reference_hash === old.reference_hash) {
        unchanged.add(old.position);
      } else {
        removeArticle.run(old.number);
      }
    }
    for (const { checked, origin } of fresh) {
      if (!unchanged.has(origin.position)) insertArticle(insert, checked, origin);
    }
  }

  function saveFailures({ file, failures }: FileOutcome): void {
    const rows = failures.map(failureRow);
    const before = knownFailures.all(file);
    if (before.length === rows.length && rows.every((row, index) => row['record'] === before[index])) return;
    removeFailures.run(file);
    for (const [position, row] of rows.entries()) insert('failures', { file, position, ...row });
  }

  const save = database.transaction((run: number, referenceHash: string, outcome: FileOutcome) => {
    saveArticles(run, referenceHash, outcome);
    saveFailures(outcome);
  });
  return (run, referenceHash, outcome) => save.immediate(run, referenceHash, outcome);
}

interface KnownArticle {
  readonly number: number;
  readonly position: number;
  readonly reference_hash: string;
  readonly fingerprint: string;
}

function insertArticle(insert: Insert, checked: CheckedArticle, origin: Row): void {
  const article = insert('articles', { number: null, ...articleRow(checked.article, origin) });
  for (const [position, entity] of checked.entities.entries()) {
    insert('entities', { article, position, ...entityRow(entity) });
  }
  for (const [position, mention] of checked.mentions.entries()) {
    insert('mentions', { article, position, ...mentionRow(mention) });
  }
  for (const [position, claim] of checked.claims.entries()) {
    insert('claims', { article, position, ...claimRow(claim) });
  }
  for (const [position, finding] of checked.findings.entries()) {
    insert('findings', { article, position, ...findingRow(finding) });
    for (const [index, claim] of finding.claims.entries()) {
      insert('finding_claims', { article, finding: finding.id, position: index, claim });
    }
    for (const row of evidenceRows(finding)) insert('evidence', { article, finding: finding.id, ...row });
  }
}

/** Gives the number of the new row. */
type Insert = (table: string, row: Row) => number;

/** One prepared statement a table, its columns taken from the table itself, so that the schema stands in one place. */
function prepareInserts(database: Database.Database): Insert {
  const statements = new Map<string, Database.Statement>();
  return (table, row) => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = database
        .prepare<[string], string>('select name from pragma_table_info(?) order by cid')
        .pluck()
        .all(table);
      const values = columns.map((column) => `@${column}`);
      statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`);
      statements.set(table, statement);
    }
    return Number(statement.run(row).lastInsertRowid);
  };
}

function fingerprint(checked: CheckedArticle): string {
  return createHash('sha256').update(JSON.stringify(checked)).digest('hex');
}
