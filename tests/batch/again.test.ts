import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BatchEvent, type CheckOptions, runBatch } from '../../src/batch/run-batch.ts';
import { traceReference } from '../../src/batch/traced-reference.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import type { Reference } from '../../src/model/reference.ts';
import { checkArticle } from '../../src/pipeline.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { EXPORT_TABLES } from '../../src/store/export-tables.ts';
import { openStore } from '../../src/store/open-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-again-'));
  cpSync('fixtures/articles', join(folder, 'articles'), { recursive: true });
  cpSync('reference/canada-asylum', join(folder, 'asylum'), { recursive: true });
  cpSync('reference/officeholders', join(folder, 'officeholders'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function openCopies(): Reference {
  return openReference([join(folder, 'asylum'), join(folder, 'officeholders')]);
}

/** One run over the folder into `file`: what it told, and what it had to do. */
async function run(file: string, options: Partial<CheckOptions> = {}) {
  const reference = options.reference ?? openCopies();
  const store = openStore(join(folder, file), { mode: 'write' });
  const started = { startedAt: '', version: '', command: '', reference: reference.packages };
  const told: string[] = [];
  const outcome = await runBatch(
    ['articles'],
    {
      workingDirectory: folder,
      jobs: 1,
      manifest: 'articles/manifest.csv',
      reference,
      keep: { store, run: store.beginRun(started) },
      ...options,
    },
    (event: BatchEvent<CheckedArticle>) => {
      told.push(event.type === 'article' ? JSON.stringify(event.done) : JSON.stringify(event));
    },
  );
  store.close();
  return { ...outcome, told, redone: outcome.summary.articles - outcome.progress.unchanged };
}

function exported(file: string): string {
  const store = openStore(join(folder, file), { mode: 'read' });
  const lines = EXPORT_TABLES.flatMap((table) => [...store.exportLines(table)].map((line) => JSON.stringify(line)));
  store.close();
  return lines.join('\n');
}

function rows(file: string): unknown {
  const database = new Database(join(folder, file), { readonly: true });
  const tables = ['articles', 'files', 'findings', 'claims', 'mentions', 'evidence', 'readings', 'article_reads'];
  const all = tables.map((table) => database.prepare(`select * from ${table}`).all());
  database.close();
  return all;
}

/** Edits the copy of a package's table, and says how many rows the edit changed. */
function editTable(path: string, edit: (row: string) => string): number {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8').split('\n');
  const after = before.map((row, index) => (index === 0 ? row : edit(row)));
  writeFileSync(file, after.join('\n'));
  return after.filter((row, index) => row !== before[index]).length;
}

describe('a second run', () => {
  test('over the same input does nothing again, tells the same, and changes no row', async () => {
    const first = await run('desk.db');
    const before = rows('desk.db');
    const second = await run('desk.db');
    expect(first.redone).toBe(10);
    expect(second.redone).toBe(0);
    expect(second.told).toEqual(first.told);
    expect(second.summary).toEqual(first.summary);
    expect(rows('desk.db')).toEqual(before);
  });

  test('can be ended while it finds nothing to do', async () => {
    for (let index = 0; index < 500; index += 1)
      writeFileSync(join(folder, 'articles', `${index}.txt`), 'It rained.\n');
    await run('desk.db');
    const abort = new AbortController();
    const onProgress = (): void => void setTimeout(() => abort.abort(), 0);
    const second = await run('desk.db', { signal: abort.signal, onProgress });
    expect(second.interrupted).toBe(true);
    expect(second.redone).toBe(0);
  });

  test('does a file again whose bytes changed, and no other', async () => {
    await run('desk.db');
    writeFileSync(join(folder, 'articles', 'quiet-evening.txt'), 'Forty boats left the harbour on Monday.\n');
    expect((await run('desk.db')).redone).toBe(1);
    await run('fresh.db');
    expect(exported('desk.db')).toBe(exported('fresh.db'));
  });

  test('does a file again whose row in the manifest changed, and no other', async () => {
    await run('desk.db');
    editTable('articles/manifest.csv', (row) =>
      row.startsWith('quiet-evening') ? row.replace(/\d{4}-/, '1999-') : row,
    );
    expect((await run('desk.db')).redone).toBe(1);
    await run('fresh.db');
    expect(exported('desk.db')).toBe(exported('fresh.db'));
  });

  test('verifies again where the configuration of the checks changed', async () => {
    await run('desk.db');
    const settingsFor = (uri: string) =>
      uri.endsWith('.txt') ? { 'reference-value': { severity: 'note' as const } } : {};
    expect((await run('desk.db', { settingsFor })).redone).toBe(8);
    await run('fresh.db', { settingsFor });
    expect(exported('desk.db')).toBe(exported('fresh.db'));
    expect((await run('desk.db', { settingsFor })).redone).toBe(0);
  });

  test('tells what failed before, and tries again what may have passed', async () => {
    writeFileSync(join(folder, 'articles', 'empty.txt'), '');
    const first = await run('desk.db');
    const second = await run('desk.db');
    expect(second.failures).toEqual(first.failures);
    expect(second.failures).toMatchObject([{ uri: 'articles/empty.txt', code: 'empty-file' }]);
  });
});

describe('a reference that changed', () => {
  test('in a row that some articles rest on has these verified again, and no other', async () => {
    await run('desk.db');
    const changed = editTable('asylum/observations.csv', (row) =>
      /(?:^|,)433(?:,|$)/.test(row) ? row.replace(/(^|,)433(,|$)/, '$1434$2') : row,
    );
    expect(changed).toBeGreaterThan(0);
    const { redone } = await run('desk.db');
    expect(redone).toBeGreaterThan(0);
    expect(redone).toBeLessThan(10);
    await run('fresh.db');
    expect(exported('desk.db')).toBe(exported('fresh.db'));
    expect((await run('desk.db')).redone).toBe(0);
  });

  test('in a table that stands for itself has every article verified again', async () => {
    await run('desk.db');
    expect(editTable('officeholders/officeholders.csv', (row) => row.replace('Trudeau', 'Trudo'))).toBeGreaterThan(0);
    expect((await run('desk.db')).redone).toBe(10);
    await run('fresh.db');
    expect(exported('desk.db')).toBe(exported('fresh.db'));
  });

  test('that is left out leaves no verdict that rests on it', async () => {
    await run('desk.db');
    const reference = openReference([join(folder, 'officeholders')]);
    await run('desk.db', { reference });
    await run('fresh.db', { reference });
    expect(exported('desk.db')).toBe(exported('fresh.db'));
  });

  test('any single row at a time gives what a fresh run gives', async () => {
    const whole = openCopies();
    await run('desk.db', { reference: whole });
    const variables = whole.variables
      .map(({ id }) => id)
      .filter((id) => whole.observations({ variable: id }).length > 0);
    for (const [step, variable] of variables.slice(0, 5).entries()) {
      const reference = withDoubled(whole, variable, `${step}`);
      await run('desk.db', { reference });
      await run(`fresh-${step}.db`, { reference });
      expect(exported('desk.db')).toBe(exported(`fresh-${step}.db`));
    }
  });
});

/** The reference with the first observation of one variable doubled. */
function withDoubled(whole: Reference, variable: string, hash: string): Reference {
  const [first] = whole.observations({ variable });
  return {
    ...whole,
    packages: [...whole.packages, { name: 'doubled', version: '1', hash }],
    observations: (query) =>
      whole.observations(query).map((row) => (row === first ? { ...row, value: row.value * 2 } : row)),
  };
}

describe('what an article asks of the reference', () => {
  test('does not hang on the articles before it', () => {
    const paths = ['reference/canada-asylum', 'reference/officeholders'];
    const names = readdirSync('fixtures/articles').filter((name) => name !== 'manifest.csv');
    const readings = names.flatMap((uri) => {
      const bytes = readFileSync(join('fixtures/articles', uri));
      return readArticles(bytes, { uri, published: '2024-02-01' }).readings;
    });
    const shared = traceReference(openReference(paths));
    for (const reading of [...readings, ...readings.toReversed()]) {
      const alone = traceReference(openReference(paths.slice()));
      shared.take();
      checkArticle(reading, shared.reference);
      checkArticle(reading, alone.reference);
      expect(shared.take()).toEqual(alone.take());
    }
  });
});
