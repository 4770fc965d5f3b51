import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const page = readFileSync('docs/database.md', 'utf8');

test('the page on the database names every table and view, and its examples run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-docs-'));
  const file = join(folder, 'desk.db');
  openStore(file, { mode: 'write' }).close();
  const database = new Database(file, { readonly: true });
  const names = database
    .prepare<[], string>("select name from sqlite_schema where type in ('table', 'view') and name not like 'sqlite_%'")
    .pluck()
    .all();
  expect(names.filter((name) => !page.includes(`| \`${name}\` `))).toEqual([]);
  const examples = page.match(/^ {4}select .*(?:\n {6}.*)*$/gm) ?? [];
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(() => database.prepare(example).all()).not.toThrow();
  for (const view of names) expect(() => database.prepare(`select * from ${view}`).all()).not.toThrow();
  const untyped = names.flatMap((table) =>
    database
      .prepare<[string], { name: string; type: string }>('select name, type from pragma_table_info(?)')
      .all(table)
      .filter(({ type }) => !/^(?:INTEGER|INT|REAL|TEXT|BLOB)$/i.test(type))
      .map(({ name }) => `${table}.${name}`),
  );
  expect(untyped).toEqual([]);
  database.close();
  rmSync(folder, { recursive: true });
});
