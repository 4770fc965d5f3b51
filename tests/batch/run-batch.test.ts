import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BatchEvent, type BatchInput, type CheckOptions, runBatch } from '../../src/batch/run-batch.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import type { Reference } from '../../src/model/reference.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openStore } from '../../src/store/open-store.ts';

const TEXT = 'The port counted 1,200 boats in 2021, the harbour office said on Monday.\n';
const nothing = openReference([]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-batch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), TEXT);
  }
}

async function run(inputs: readonly BatchInput[], options: Partial<CheckOptions> = {}) {
  const events: BatchEvent<CheckedArticle>[] = [];
  const outcome = await runBatch(
    inputs,
    { workingDirectory: folder, jobs: 2, reference: nothing, ...options },
    (event) => {
      events.push(event);
    },
  );
  const articles = events.flatMap((event) => (event.type === 'article' ? [event.done.article] : []));
  return { ...outcome, events, articles, uris: articles.map(({ uri }) => uri) };
}

describe('the files of a batch', () => {
  test('come in the order of the inputs, and within a folder by name, folders included', async () => {
    write('b/2.txt', 'b/10.txt', 'b/a/9.txt', 'a.txt', 'z.txt');
    expect((await run(['z.txt', 'b', 'a.txt'])).uris).toEqual(['z.txt', 'b/10.txt', 'b/2.txt', 'b/a/9.txt', 'a.txt']);
  });

  test('come once, however often and however they are named', async () => {
    write('b/1.txt', 'b/2.txt');
    const inputs = ['b/2.txt', './b', 'b/*.txt', join(folder, 'b', '1.txt')];
    expect((await run(inputs)).uris).toEqual(['b/2.txt', 'b/1.txt']);
  });

  test('are named from the working directory, and absolutely where they lie outside and were given so', async () => {
    write('in/1.txt', 'out/2.txt', 'out/3.txt');
    const options = { workingDirectory: join(folder, 'in') };
    const outside = join(folder, 'out', '2.txt');
    expect((await run(['1.txt', outside, '../out/3.txt'], options)).uris).toEqual(['1.txt', outside, '../out/3.txt']);
  });

  test('may have brackets in their names', async () => {
    write('draft [2].txt');
    expect((await run(['draft [2].txt'])).uris).toEqual(['draft [2].txt']);
  });

  test('of a folder that is empty are told as missing', async () => {
    mkdirSync(join(folder, 'empty'));
    expect((await run(['empty'])).failures).toMatchObject([{ uri: 'empty', code: 'folder-empty' }]);
  });

  test('may be bytes that came another way', async () => {
    expect((await run([{ uri: 'draft.md', bytes: Buffer.from(TEXT) }])).uris).toEqual(['draft.md']);
  });
});

describe('a manifest', () => {
  test('dates articles that lie beside it or in a folder that is checked, and is no article itself', async () => {
    write('desk/a.txt', 'b.txt');
    writeFileSync(
      join(folder, 'list.csv'),
      'path,published,byline\na.txt,2022-01-03,A. Writer; B. Writer\nb.txt,2022-01-04,\n',
    );
    writeFileSync(join(folder, 'desk', 'list.csv'), 'path,published\na.txt,2022-01-05\n');
    const { articles, failures } = await run(['desk', 'b.txt'], { manifest: 'list.csv' });
    expect(failures).toEqual([]);
    expect(articles.map(({ publishedAt, byline }) => [publishedAt, byline])).toEqual([
      ['2022-01-03', ['A. Writer', 'B. Writer']],
      ['2022-01-04', []],
    ]);
    const beside = await run(['desk'], { manifest: 'desk/list.csv' });
    expect(beside.articles.map(({ publishedAt }) => publishedAt)).toEqual(['2022-01-05']);
    expect(beside.summary.skipped).toBe(0);
  });

  test('gives way to a date for the whole run', async () => {
    write('a.txt');
    writeFileSync(join(folder, 'list.csv'), 'path,published\na.txt,2022-01-03\n');
    const { articles } = await run(['a.txt'], { manifest: 'list.csv', published: '2020-02-02' });
    expect(articles).toMatchObject([{ publishedAt: '2020-02-02', publishedFrom: 'flag' }]);
  });

  test('may begin with a byte order mark and hold quoted lines', async () => {
    write('a.txt');
    writeFileSync(join(folder, 'list.csv'), '\uFEFFpath,title\r\na.txt,"Two\r\nlines"\r\nlost.txt,x\r\n');
    const { articles, failures } = await run(['a.txt'], { manifest: 'list.csv' });
    expect(articles[0]?.title).toMatch(/^Two\s+lines$/);
    expect(failures).toMatchObject([{ uri: 'list.csv', line: 4, code: 'manifest-file-missing' }]);
  });
});

describe('a manifest that is wrong gives one failure with its line, and the articles are done', () => {
  test.each([
    ['without the column', 'file,published\na.txt,2022-01-01\n', 1, 'no column "path" (it has file, published)'],
    ['that is empty', '', 1, 'no column "path" (the file is empty)'],
    ['with a day that does not exist', 'path,published\na.txt,2022-02-30\n', 2, '"2022-02-30" is no date'],
    ['with a date in words', 'path,published\na.txt,3 March 2022\n', 2, '"3 March 2022" is no date'],
    ['with a row that names no file', 'path\na.txt\nlost.txt\n', 3, '"lost.txt"'],
    ['with a row without a path', 'path,published\n,2022-01-02\n', 2, 'has no path'],
    ['with a row twice', 'path\na.txt\n./a.txt\n', 3, 'already in line 2'],
    ['with a cell too many', 'path,published\na.txt,2022-01-01,x\n', 2, '3 cells where the header has 2'],
    ['with a quotation mark that is never closed', 'path,title\na.txt,"Title\n', 2, 'not valid CSV'],
  ])('%s', async (_name, content, line, message) => {
    write('a.txt');
    writeFileSync(join(folder, 'list.csv'), content);
    const { failures, uris } = await run(['a.txt'], { manifest: 'list.csv' });
    expect(failures).toMatchObject([{ uri: 'list.csv', line, message: expect.stringContaining(message) }]);
    expect(uris).toEqual(['a.txt']);
  });

  test.each([
    ['that is not there', null, 'manifest-missing'],
    ['that is not UTF-8', Buffer.from([0x70, 0x61, 0x74, 0x68, 0x0a, 0xff, 0xfe]), 'manifest-encoding'],
  ])('%s', async (_name, content, code) => {
    write('a.txt');
    if (content !== null) writeFileSync(join(folder, 'list.csv'), content);
    const { failures, uris } = await run(['a.txt'], { manifest: 'list.csv' });
    expect(failures).toMatchObject([{ uri: 'list.csv', code }]);
    expect(uris).toEqual(['a.txt']);
  });
});

describe('a fault of deskcheck itself', () => {
  /** A reference that fails when it is asked about one article. */
  function failingOn(published: string): Reference {
    return new Proxy(nothing, {
      get: (target, key, receiver) => {
        if (key === 'events' || key === 'officeholders' || key === 'organizations')
          throw new RangeError(`broken for ${published}`);
        return Reflect.get(target, key, receiver);
      },
    });
  }

  test('fails its article and says so, and the batch goes on to its end', async () => {
    write('a.txt', 'b.txt');
    const { failures, events, summary } = await run(['a.txt', 'b.txt'], { reference: failingOn('x') });
    expect(events.map(({ type }) => type)).toEqual(['failure', 'failure']);
    expect(failures).toMatchObject([
      { uri: 'a.txt', code: 'internal-fault', message: expect.stringContaining('broken for x') },
      { uri: 'b.txt', code: 'internal-fault' },
    ]);
    expect(summary).toMatchObject({ articles: 0, failed: 2 });
  });
});

describe('with a database', () => {
  const start = { startedAt: '2022-03-08', version: '0.1.0', command: 'check', reference: [] };

  test('a failure is kept beside what went well', async () => {
    write('a.txt');
    writeFileSync(join(folder, 'b.txt'), '');
    const store = openStore(join(folder, 'desk.db'), { mode: 'write' });
    await run(['a.txt', 'b.txt', 'c.txt'], { keep: { store, run: store.beginRun(start) } });
    expect([...store.articles()].map(({ article }) => article.uri)).toEqual(['a.txt']);
    expect(store.failures().map(({ uri, code }) => [uri, code])).toEqual([
      ['b.txt', 'empty-file'],
      ['c.txt', 'file-missing'],
    ]);
    store.close();
  });

  test('a folder and a pattern that were missing are no longer kept as failed once they are there', async () => {
    const store = openStore(join(folder, 'desk.db'), { mode: 'write' });
    const keep = { store, run: store.beginRun(start) };
    await run(['drafts', 'b/*.txt', 'a.txt'], { keep });
    expect(store.failures().map(({ uri }) => uri)).toEqual(['a.txt', 'b/*.txt', 'drafts']);
    write('drafts/1.txt', 'b/2.txt', 'a.txt');
    await run(['drafts', 'b/*.txt', 'a.txt'], { keep });
    expect(store.failures()).toEqual([]);
    store.close();
  });

  test('two copies of a story are kept as two articles', async () => {
    write('a.txt', 'copy.txt');
    const store = openStore(join(folder, 'desk.db'), { mode: 'write' });
    const { articles } = await run(['a.txt', 'copy.txt'], { keep: { store, run: store.beginRun(start) } });
    expect(new Set(articles.map(({ id }) => id)).size).toBe(1);
    expect([...store.articles()]).toHaveLength(2);
    store.close();
  });
});

test('the next article waits until the listener is done with the one before', async () => {
  write('a.txt', 'b.txt', 'c.txt');
  const log: string[] = [];
  await runBatch(
    ['a.txt', 'b.txt', 'c.txt'],
    { workingDirectory: folder, jobs: 3, reference: nothing },
    async (event) => {
      const uri = event.type === 'article' ? event.done.article.uri : '';
      log.push(`begin ${uri}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`end ${uri}`);
    },
  );
  expect(log).toEqual(['begin a.txt', 'end a.txt', 'begin b.txt', 'end b.txt', 'begin c.txt', 'end c.txt']);
});
