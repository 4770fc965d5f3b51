import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CheckOutput, ExtractedArticle } from '../../src/model/output.ts';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
  desk.write('articles/a.txt', 'The harbour office counted 412 boats in 2021.\n\nThat is 12 more than in 2020.\n');
  desk.write('articles/b.txt', 'Mayor Ada Berg said on Tuesday that 30 ferries sail every day.\n');
  desk.write(
    'articles/list.csv',
    'path,published,publisher\na.txt,2022-01-03,The Harbour Post\nb.txt,2022-01-04,The Harbour Post\n',
  );
});
afterEach(() => desk.remove());

const BATCH = ['check', 'articles', '--manifest', 'articles/list.csv'];

describe('check', () => {
  test('gives JSON that the model accepts, in the order of the files, with the manifest in it', () => {
    const { code, stdout, stderr } = desk.run([...BATCH, '-f', 'json']);
    const output = CheckOutput.parse(JSON.parse(stdout));
    expect(output.articles.map(({ article }) => [article.uri, article.publishedAt])).toEqual([
      ['articles/a.txt', '2022-01-03'],
      ['articles/b.txt', '2022-01-04'],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('gives JSON Lines with an article a line and the summary last', () => {
    const lines = desk
      .run([...BATCH, '-f', 'jsonl'])
      .stdout.trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['article', 'article', 'summary']);
  });

  test('reads standard input, under the name it is given', () => {
    const { stdout } = desk.run(['check', '-', '--stdin-filename', 'draft.md', '-f', 'json'], {
      input: 'There are 40 boats.\n',
    });
    expect(JSON.parse(stdout).articles[0].article.uri).toBe('draft.md');
  });

  test('gives the same bytes however the paths are spelt and however many files are read at a time', () => {
    const { stdout } = desk.run([...BATCH, '-f', 'json', '--jobs', '1']);
    expect(desk.run([...BATCH, '-f', 'json', '--jobs', '7']).stdout).toBe(stdout);
    const spelt = [
      'check',
      './articles/../articles/a.txt',
      'articles/*.txt',
      '--manifest',
      './articles/list.csv',
      '-f',
      'json',
    ];
    expect(desk.run(spelt).stdout).toBe(stdout);
  });

  test('writes the report to a file where that is asked for', () => {
    const { stdout } = desk.run([...BATCH, '-f', 'json']);
    expect(desk.run([...BATCH, '-f', 'json', '-o', 'report.json']).stdout).toBe('');
    expect(readFileSync(join(desk.folder, 'report.json'), 'utf8')).toBe(stdout);
  });

  test('has no colours on a pipe, and none with NO_COLOR', () => {
    expect(desk.run([...BATCH, '--explain']).stdout).not.toContain('\u001b[');
    expect(desk.run([...BATCH, '--explain'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(desk.run([...BATCH, '--explain'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(
      '\u001b[',
    );
    expect(desk.run([...BATCH, '--explain', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      '\u001b[',
    );
  });

  test('says nothing but findings when it is told to be quiet', () => {
    expect(desk.run([...BATCH, '--quiet', '--fail-on', 'never']).stdout).not.toContain('2 articles');
  });
});

describe('a database', () => {
  const DATABASE = [...BATCH, '--db', 'desk.db'];
  const dump = (): Record<string, unknown[]> => {
    const database = new Database(join(desk.folder, 'desk.db'), { readonly: true });
    const tables = database
      .prepare<[], string>("select name from sqlite_schema where type = 'table' and name <> 'runs'")
      .pluck()
      .all();
    const rows = tables.map((table) => [table, database.prepare(`select * from ${table}`).all()]);
    database.close();
    return Object.fromEntries(rows);
  };

  test('is left behind, and the report says where', () => {
    const { stdout } = desk.run(DATABASE);
    expect(stdout).toContain('Everything is kept in desk.db (run 1).');
    expect(existsSync(join(desk.folder, 'desk.db-wal'))).toBe(false);
  });

  test('after a second run has one more run, no other change, and an export of the same bytes', () => {
    desk.run(DATABASE);
    const [rows, lines] = [dump(), desk.run(['export', '--db', 'desk.db']).stdout];
    expect(lines).toContain('"type":"article"');
    expect(desk.run(DATABASE).stdout).toContain('(run 2)');
    expect(dump()).toEqual(rows);
    expect(desk.run(['export', '--db', 'desk.db']).stdout).toBe(lines);
  });

  test('made in another order has the same export', () => {
    desk.run(DATABASE);
    const lines = desk.run(['export', '--db', 'desk.db']).stdout;
    rmSync(join(desk.folder, 'desk.db'));
    const backwards = [
      'check',
      'articles/b.txt',
      'articles/a.txt',
      '--manifest',
      'articles/list.csv',
      '--db',
      'desk.db',
    ];
    desk.run(backwards);
    expect(desk.run(['export', '--db', 'desk.db']).stdout).toBe(lines);
  });

  test('gives the report again without the articles', () => {
    const { stdout } = desk.run([...BATCH, '-f', 'json', '--db', 'desk.db']);
    rmSync(join(desk.folder, 'articles'), { recursive: true });
    expect(desk.run(['report', '--db', 'desk.db', '-f', 'json']).stdout).toBe(stdout);
  });

  test('exports CSV in which no cell is a formula', () => {
    desk.write('articles/c.txt', '=1+1 is how many formulas begin, said 20 people.\n');
    desk.run(DATABASE);
    const { stdout } = desk.run(['export', '--db', 'desk.db', '-f', 'csv', '--records', 'articles']);
    const [header] = stdout.split('\n');
    expect(header).toBe(
      'id,file,position,uri,title,byline,publisher,published_at,published_from,modified_at,canonical_url,dateline,language,text,reference_hash',
    );
    expect(stdout).not.toMatch(/(^|,)"?=/m);
  });
});

test('extract gives an article a line, as the model has it', () => {
  const { code, stdout } = desk.run(['extract', 'articles/a.txt', 'articles/b.txt']);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => ExtractedArticle.parse(JSON.parse(line)));
  expect(lines.map(({ article }) => article.uri)).toEqual(['articles/a.txt', 'articles/b.txt']);
  expect(code).toBe(0);
});

test.each([[['--help']], [['check', '--help']], [['--version']]])('%j is printed and is no error', (args) => {
  const { code, stdout, stderr } = desk.run(args);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.length).toBeGreaterThan(4);
});
