import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

const GOOD = 'The harbour office counted 412 boats in 2021, the mayor said on Tuesday.\n';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
  desk.write('good.txt', GOOD);
});
afterEach(() => desk.remove());

/** The article that was sound is in the report, whatever became of the rest. */
function articlesOf(stdout: string): readonly string[] {
  return JSON.parse(stdout).articles.map((checked: { article: { uri: string } }) => checked.article.uri);
}

describe('a bad input gives one message and exit code 2, and the rest of the batch goes on', () => {
  test.each([
    ['a missing file', 'missing.txt', null, /^missing\.txt: .*no such file/],
    ['an empty file', 'empty.txt', '', /^empty\.txt(:1)?: .*empty/],
    [
      'a binary file',
      'binary.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 255]),
      /^binary\.txt(:\d+)?: /,
    ],
    ['a pattern that matches nothing', 'drafts/*.txt', null, /^drafts\/\*\.txt: no file matches/],
    ['a file of unknown type that was named', 'table.xlsx', 'PK\u0003\u0004', /^table\.xlsx(:\d+)?: /],
  ])('%s', (_name, path, content, message) => {
    if (content !== null) desk.write(path, content);
    const { code, stdout, messages } = desk.run(['check', path, 'good.txt', '-f', 'json']);
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(articlesOf(stdout)).toEqual(['good.txt']);
    expect(JSON.parse(stdout).failures).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('invalid UTF-8 is told with its line', () => {
    desk.write(
      'latin.txt',
      Buffer.concat([Buffer.from('First line.\nThe caf'), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
    );
    const { code, stdout, messages } = desk.run(['check', 'latin.txt', 'good.txt', '-f', 'json']);
    expect(messages).toEqual([expect.stringMatching(/^latin\.txt:\d+: /)]);
    expect(articlesOf(stdout)).toContain('good.txt');
    expect(code).toBe(2);
  });

  test('a manifest without the column', () => {
    desk.write('list.csv', 'file,published\ngood.txt,2022-01-01\n');
    const { code, stdout, messages } = desk.run(['check', 'good.txt', '--manifest', 'list.csv', '-f', 'json']);
    expect(messages).toEqual([expect.stringMatching(/^list\.csv:1: .*no column "path"/)]);
    expect(articlesOf(stdout)).toEqual(['good.txt']);
    expect(code).toBe(2);
  });

  test('a reference row without a source', () => {
    const resources = ['sources', 'places', 'variables', 'observations'].map((name) => ({ name, path: `${name}.csv` }));
    desk.write('refs/datapackage.json', JSON.stringify({ name: 'harbours', version: '1.0.0', resources }));
    desk.write(
      'refs/sources.csv',
      'id,title,publisher,url,retrieved\ncount,Count,Harbour Board,https://example.org,2022-01-01\n',
    );
    desk.write('refs/places.csv', 'id,name,aliases,type,within,source\nCA,Canada,,country,,count\n');
    desk.write(
      'refs/variables.csv',
      'id,name,aliases,populationType,measuredProperty,statType,unit,constraints,publisher,parent\nboats,boats,,Boat,count,flow,boat,,Harbour Board,\n',
    );
    desk.write(
      'refs/observations.csv',
      'variable,place,period,value,unit,as_of,source,flags\nboats,CA,2021,412,boat,,count,\nboats,CA,2020,390,boat,,,\n',
    );
    const { code, stdout, messages } = desk.run(['check', 'good.txt', '--reference', 'refs', '-f', 'json']);
    expect(messages).toEqual([expect.stringMatching(/^refs\/observations\.csv:3: .*source/)]);
    expect(articlesOf(stdout)).toEqual(['good.txt']);
    expect(code).toBe(2);
    expect(desk.run(['reference', 'validate', 'refs'])).toMatchObject({ code: 2, messages });
  });

  test('a reference folder that is not there', () => {
    const { code, messages } = desk.run(['check', 'good.txt', '--reference', 'nowhere', '-f', 'json']);
    expect(messages).toEqual([expect.stringContaining('nowhere')]);
    expect(code).toBe(2);
  });
});

describe('a mistake on the command line gives one message and exit code 2', () => {
  test.each([
    [['check', 'good.txt', '--refrence', 'x'], "deskcheck: unknown option '--refrence' (Did you mean --reference?)"],
    [['chek', 'good.txt'], "deskcheck: unknown command 'chek' (Did you mean check?)"],
    [['check'], "deskcheck: missing required argument 'paths'"],
    [['check', 'good.txt', '-f', 'jsno'], /argument 'jsno' is invalid.*json/],
    [['check', 'good.txt', '--published', '2022-13-01'], /'2022-13-01' is invalid.*YYYY-MM-DD/],
    [['check', 'good.txt', '--jobs', '0'], /'0' is invalid.*whole number from 1/],
    [['check', 'good.txt', '--max-warnings', 'many'], /'many' is invalid.*whole number/],
    [['check', 'good.txt', '--fail-on', 'errors'], /'errors' is invalid.*error, warning, note, never/],
    [['check', 'good.txt', '--db', 'nowhere/desk.db'], /^nowhere\/desk\.db: the folder nowhere does not exist/],
    [['check', 'good.txt', '--db', 'good.txt'], /^good\.txt: this file is not an SQLite database/],
    [['check', 'good.txt', '-o', 'nowhere/report.txt'], /cannot write nowhere\/report\.txt/],
    [['report', '--db', 'none.db'], /^none\.db: there is no such database/],
    [['report'], /required option '--db <file>'/],
    [['export', '--db', 'none.db', '-f', 'csv'], /one kind of record/],
    [['review', 'x', 'maybe', '--db', 'none.db'], /'maybe' is invalid/],
  ])('%j', (args, message) => {
    const { code, stdout, messages } = desk.run(args);
    expect(messages).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

test('a file of unknown type in a folder is skipped with a note, and its exit code is 0', () => {
  desk.write('articles/good.txt', GOOD);
  desk.write('articles/photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  const { code, stdout, messages } = desk.run(['check', 'articles', '-f', 'json', '--published', '2022-01-01']);
  expect(messages).toEqual([expect.stringMatching(/^articles\/photo\.jpg: skipped: /)]);
  expect(JSON.parse(stdout).summary).toMatchObject({ articles: 1, skipped: 1, failed: 0 });
  expect(code).toBe(0);
});

test('of many files of unknown type the first are named and the rest are counted', () => {
  desk.write('articles/good.txt', GOOD);
  for (let number = 1; number <= 8; number += 1)
    desk.write(`articles/photo-${number}.jpg`, new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  const { messages } = desk.run(['check', 'articles', '--published', '2022-01-01']);
  expect([messages.length, messages.at(-1)]).toEqual([6, '3 more files were skipped']);
});

test('a file name with an escape sequence does not reach the terminal', () => {
  const { stderr } = desk.run(['check', '\u001b[31mred.txt']);
  expect(stderr).toContain('␛[31mred.txt');
});
