import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { CheckedArticle } from '../../src/model/output.ts';
import { jsonOfParts } from '../../src/store/article-json.ts';
import { evidenceRows } from '../../src/store/evidence-rows.ts';
import { EXPORT_TABLES, EXPORT_VIEWS } from '../../src/store/export-tables.ts';
import { migrations } from '../../src/store/migrations/contents.ts';
import { openStore } from '../../src/store/open-store.ts';
import { packArticle, unpack } from '../../src/store/pack-article.ts';
import { articleRow, claimRow, entityRow, findingRow, mentionRow, type Row } from '../../src/store/rows.ts';
import { sampleArticle } from '../samples/checked-article.ts';

const hashes = { reference_hash: 'r', reading_hash: 'g', settings_hash: 's', program_hash: 'p', tables_hash: 't' };

/** A database as version 2 wrote it: with the JSON of each record beside its columns. */
function writeVersion2(file: string, articles: readonly CheckedArticle[]): void {
  const database = new Database(file);
  for (const migration of migrations.slice(0, 2)) database.exec(migration);
  database.pragma(`application_id = ${0x64736b63}`);
  database.pragma('user_version = 2');
  const insert = (table: string, row: Row): void => {
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    database.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`).run(Object.values(row));
  };
  insert('runs', { started_at: 'x', version: '0.1.0', command: 'check', reference_hash: 'r', reference: '[]' });
  for (const [index, checked] of articles.entries()) {
    const article = index + 1;
    const { fingerprint, aside } = packArticle(checked, jsonOfParts(checked), '{"blocks":[]}');
    const origin = { file: checked.article.uri, position: 0, run: 1, fingerprint, ...hashes };
    insert('articles', { number: article, ...articleRow(checked), ...origin });
    const list = <Item>(table: string, items: readonly Item[], rowOf: (item: Item) => Row): void => {
      for (const [position, item] of items.entries()) {
        insert(table, { article, position, ...rowOf(item), record: JSON.stringify(item) });
      }
    };
    list('mentions', checked.mentions.toReversed(), mentionRow);
    list('entities', checked.entities, entityRow);
    list('claims', checked.claims, claimRow);
    list('findings', checked.findings, findingRow);
    for (const finding of checked.findings) {
      for (const [position, claim] of finding.claims.entries()) {
        insert('finding_claims', { article, finding: finding.id, position, claim });
      }
      for (const row of evidenceRows(finding)) {
        insert('evidence', { article, finding: finding.id, ...row, record: '{}' });
      }
    }
    database.prepare('insert into readings (article, content) values (?, ?)').run(article, aside);
  }
  database.close();
}

function openFile<Result>(file: string, use: (database: Database.Database) => Result): Result {
  const database = new Database(file, { readonly: true });
  try {
    return use(database);
  } finally {
    database.close();
  }
}

test('a database of version 2 keeps every record, row and view', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-migrations-'));
  const file = join(folder, 'desk.db');
  const articles = [sampleArticle('articles/a.txt'), sampleArticle('articles/b.txt')];
  writeVersion2(file, articles);
  const views = (): unknown[] =>
    openFile(file, (database) => EXPORT_VIEWS.map((view) => database.prepare(`select * from ${view}`).all()));
  const before = views();

  expect(() => openStore(file, { mode: 'read' })).toThrow(expect.objectContaining({ code: 'database-too-old' }));
  openStore(file, { mode: 'write' }).close();

  const store = openStore(file, { mode: 'read' });
  const turned = articles.map((checked) => ({ ...checked, mentions: checked.mentions.toReversed() }));
  expect(structuredClone([...store.articles()].map((checked) => ({ ...checked })))).toEqual(turned);
  expect([...store.exportLines('mentions')].map(({ record }) => record)).toEqual(
    turned.flatMap(({ mentions }) => mentions),
  );
  for (const table of EXPORT_TABLES) expect(() => [...store.exportRows(table).rows]).not.toThrow();
  store.close();
  expect(views()).toEqual(before);
  openFile(file, (database) => {
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.prepare('select count(*) from evidence').pluck().get()).toBe(
      articles.flatMap(({ findings }) => findings.flatMap(evidenceRows)).length,
    );
    expect(unpack(database.prepare<[], Uint8Array>('select content from readings').pluck().get() as Uint8Array)).toBe(
      '{"blocks":[]}',
    );
  });
  rmSync(folder, { recursive: true });
});
