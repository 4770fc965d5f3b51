import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptySummary } from '../../src/batch/summary.ts';
import type { CheckedArticle, Failure } from '../../src/model/output.ts';
import { jsonOfParts } from '../../src/store/article-json.ts';
import { EXPORT_TABLES } from '../../src/store/export-tables.ts';
import { hashOfReference, openStore, type Store } from '../../src/store/open-store.ts';
import { packArticle } from '../../src/store/pack-article.ts';
import { record, sampleArticle } from '../samples/checked-article.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-store-'));
  file = join(folder, 'desk.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const reference = [{ name: 'ferries', version: '1.0.0', hash: 'abc' }];
const failure: Failure = { uri: 'articles/broken.txt', code: 'empty-file', message: 'the file is empty', line: 1 };

/** Keeps a whole file as a run does. */
function save(
  store: Store,
  run: number,
  name: string,
  articles: readonly CheckedArticle[],
  failures: readonly Failure[],
  packages: typeof reference = reference,
): void {
  const referenceHash = hashOfReference(packages);
  const context = { run, referenceHash, programHash: 'program', tablesHash: 'tables' };
  const prepared = articles.map((checked, position) => ({
    position,
    packed: packArticle(checked, jsonOfParts(checked), '{"blocks":[]}'),
    readingHash: 'reading',
    settingsHash: 'settings',
    reads: [{ variable: 'ferries', place: 'CA', question: '{}', answer: 'a1' }],
    across: [{ key: 'ferries', payload: '{}' }],
  }));
  const end = { articles: articles.length, failures, inputHash: 'input' };
  store.saveParts(context, [{ file: name, articles: prepared, end }]);
}

function saveRun(articles: readonly CheckedArticle[], packages = reference): void {
  const store = openStore(file, { mode: 'write' });
  const run = store.beginRun({
    startedAt: '2022-03-08T09:00:00Z',
    version: '0.1.0',
    command: 'check',
    reference: packages,
  });
  for (const checked of articles) save(store, run, checked.article.uri, [checked], [], packages);
  save(store, run, failure.uri, [], [failure], packages);
  store.endRun(run, '2022-03-08T09:00:01Z', emptySummary());
  store.close();
}

function read<Result>(action: (store: Store) => Result): Result {
  const store = openStore(file, { mode: 'read' });
  try {
    return action(store);
  } finally {
    store.close();
  }
}

/** Every row of every table but `runs`, as SQLite holds them. */
function allRows(): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all();
  const rows = tables
    .filter((table) => table !== 'runs')
    .map((table) => [table, database.prepare(`select * from ${table}`).all()]);
  database.close();
  return Object.fromEntries(rows);
}

function count(sql: string): unknown {
  const database = new Database(file, { readonly: true });
  const number = database.prepare(sql).pluck().get();
  database.close();
  return number;
}

function exported(): string {
  return read((store) =>
    EXPORT_TABLES.flatMap((table) => [...store.exportLines(table)].map((line) => JSON.stringify(line))).join('\n'),
  );
}

describe('what is kept', () => {
  test('comes back as it went in', () => {
    const articles = [sampleArticle('articles/a.txt'), sampleArticle('articles/b.txt')];
    saveRun(articles);
    expect(read((store) => structuredClone([...store.articles()].map((checked) => ({ ...checked }))))).toEqual(
      articles,
    );
    expect(read((store) => store.failures())).toEqual([failure]);
  });

  test('has typed columns for what people ask for', () => {
    saveRun([sampleArticle()]);
    const database = new Database(file, { readonly: true });
    expect(database.prepare('select * from flagged_claims').all()).toMatchObject([
      {
        file: 'articles/ferry.txt',
        start_line: 2,
        start_column: 38,
        severity: 'error',
        verdict: 'refuted',
        check_name: 'reference-value',
        expected: '12,540 · Westport · 2021',
        cause: 'digits-swapped',
        decision: null,
      },
    ]);
    expect(
      database.prepare("select value, unit, place_id, period_from from claims where kind = 'value'").get(),
    ).toEqual({
      value: 12450,
      unit: 'vehicle',
      place_id: 'westport',
      period_from: '2021-01-01',
    });
    expect(
      database.prepare('select path, row_number, value from evidence where finding = ? order by path').all('finding_2'),
    ).toEqual([
      { path: 'evidence.0', row_number: null, value: 17.9 },
      { path: 'evidence.0.inputs.0', row_number: 12, value: 12540 },
      { path: 'evidence.0.inputs.1', row_number: 11, value: 10636 },
      { path: 'evidence.1', row_number: null, value: null },
    ]);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  });

  test('names every table strict', () => {
    saveRun([]);
    expect(
      count("select count(*) from pragma_table_list where type = 'table' and name not like 'sqlite_%' and strict = 0"),
    ).toBe(0);
  });
});

describe('a second run', () => {
  test('over the same input adds its run and changes no other row, and the export has the same bytes', () => {
    const articles = [sampleArticle('articles/a.txt'), sampleArticle('articles/b.txt')];
    saveRun(articles);
    const [rows, lines] = [allRows(), exported()];
    saveRun(articles);
    expect(allRows()).toEqual(rows);
    expect(exported()).toBe(lines);
    expect(count('select count(*) from runs')).toBe(2);
  });

  test('over an edited article replaces all that was known of it, and nothing else', () => {
    saveRun([sampleArticle('articles/a.txt'), sampleArticle('articles/b.txt')]);
    const edited = { ...sampleArticle('articles/a.txt'), findings: [] };
    saveRun([edited, sampleArticle('articles/b.txt')]);
    expect(read((store) => structuredClone([...store.articles()].map((checked) => ({ ...checked }))))).toEqual([
      edited,
      sampleArticle('articles/b.txt'),
    ]);
    expect(count('select count(distinct run) from articles')).toBe(2);
    expect(count('select count(*) from finding_claims')).toBe(3);
  });

  test('against another reference records that reference with each article', () => {
    saveRun([sampleArticle()]);
    saveRun([sampleArticle()], [{ name: 'ferries', version: '1.1.0', hash: 'def' }]);
    expect(count('select count(*) from reference_packages')).toBe(2);
    expect(count('select runs.reference_hash = articles.reference_hash from articles, runs where runs.id = 2')).toBe(1);
  });

  test('that can read a file clears its failure', () => {
    saveRun([]);
    const store = openStore(file, { mode: 'write' });
    const run = store.beginRun({ startedAt: 'x', version: '0.1.0', command: 'check', reference });
    save(store, run, failure.uri, [sampleArticle(failure.uri)], []);
    store.close();
    expect(read((reader) => reader.failures())).toEqual([]);
  });

  test('interrupted in the middle of a file leaves nothing of that file', () => {
    const twice = sampleArticle('articles/a.txt');
    const torn = { ...twice, claims: [...twice.claims, ...twice.claims] };
    expect(() => saveRun([torn])).toThrow(expect.objectContaining({ code: 'record-refused' }));
    expect(count('select count(*) from articles')).toBe(0);
  });
});

describe('a decision', () => {
  const decision = {
    finding: 'finding_1',
    status: 'dismissed',
    reviewer: 'M. Editor',
    at: '2022-03-08',
    note: 'typo in the source',
  } as const;
  const decide = (): void => {
    const [finding] = sampleArticle().findings;
    const store = openStore(file, { mode: 'update' });
    if (finding !== undefined) store.decide(decision, finding);
    store.close();
  };

  test('is shown with its finding in every later report', () => {
    saveRun([sampleArticle()]);
    decide();
    saveRun([sampleArticle()]);
    const shown = read((store) => store.attachDecisions(sampleArticle().findings));
    expect(shown.map((finding) => finding.decision?.status)).toEqual(['dismissed', undefined, undefined]);
  });

  test('outlives an edit elsewhere in the article', () => {
    saveRun([sampleArticle()]);
    decide();
    const edited = sampleArticle();
    saveRun([{ ...edited, article: { ...edited.article, id: 'article_2', title: 'Another title' } }]);
    expect(read((store) => store.attachDecisions(edited.findings))[0]?.decision).toEqual(decision);
  });

  test('falls when the cell it rests on changes', () => {
    saveRun([sampleArticle()]);
    decide();
    const revised = sampleArticle().findings.map((finding) => ({
      ...finding,
      evidence: [{ ...record, value: 12541 }],
    }));
    expect(read((store) => store.attachDecisions(revised))[0]?.decision).toBeUndefined();
  });
});

describe('a record is found', () => {
  test.each([
    ['finding_1', ['finding']],
    ['claim_', ['claim', 'claim', 'claim']],
    ['article_1', ['article']],
    ['claim_*', []],
    ['nothing', []],
  ])('by %j as %j', (id, types) => {
    saveRun([sampleArticle()]);
    expect(read((store) => store.find(id, 10).map(({ type }) => type))).toEqual(types);
  });
});

describe('a database that cannot be used is refused with its reason', () => {
  test('that is not there', () => {
    expect(() => openStore(file, { mode: 'read' })).toThrow(
      expect.objectContaining({ code: 'database-missing', file }),
    );
  });

  test('that is a text file', () => {
    writeFileSync(file, 'An article, and no database at all.\n'.repeat(50));
    expect(() => openStore(file, { mode: 'write' })).toThrow(expect.objectContaining({ code: 'not-a-database', file }));
  });

  test('of another program', () => {
    const other = new Database(file);
    other.exec('create table bookmarks (url text)');
    other.close();
    expect(() => openStore(file, { mode: 'write' })).toThrow(
      expect.objectContaining({ code: 'foreign-database', file }),
    );
  });

  test('of a newer deskcheck', () => {
    saveRun([]);
    const newer = new Database(file);
    newer.pragma('user_version = 999');
    newer.close();
    expect(() => openStore(file, { mode: 'read' })).toThrow(
      expect.objectContaining({ code: 'database-too-new', file }),
    );
  });

  test('in a folder that is not there', () => {
    const lost = join(folder, 'nowhere', 'desk.db');
    expect(() => openStore(lost, { mode: 'write' })).toThrow(
      expect.objectContaining({ code: 'database-folder-missing' }),
    );
  });

  test('while another program writes to it', () => {
    saveRun([]);
    const other = new Database(file);
    other.exec('begin immediate');
    const store = openStore(file, { mode: 'write', patience: 10 });
    const start = { startedAt: 'x', version: '0.1.0', command: 'check', reference };
    expect(() => store.beginRun(start)).toThrow(expect.objectContaining({ code: 'database-locked' }));
    store.close();
    other.exec('rollback');
    other.close();
  });

  // Root may write everywhere, so there is nothing to see there.
  test.skipIf(process.getuid?.() === 0)('that may not be written to', () => {
    saveRun([]);
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    expect(() => saveRun([])).toThrow(expect.objectContaining({ code: 'database-read-only' }));
    chmodSync(folder, 0o755);
  });
});
