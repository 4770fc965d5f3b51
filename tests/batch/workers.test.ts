import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BatchEvent, type CheckOptions, runBatch } from '../../src/batch/run-batch.ts';
import type { CheckedArticle } from '../../src/model/output.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openStore } from '../../src/store/open-store.ts';

const SENTENCE = 'The port counted 1,200 boats in 2021, the harbour office said on Monday. ';
const HOSTILE = new URL('../faults/hostile-stage.ts', import.meta.url).href;
const paths = ['reference/canada-asylum'];
const reference = openReference(paths);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-workers-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, 'in', name), text);
}

/** A batch that weighs so much is given to workers; the file itself is skipped. */
function writeBallast(): void {
  write('z.bin', '\u0000'.repeat(300_000));
}

function jsonLines(texts: readonly string[]): string {
  return texts.map((text, index) => `${JSON.stringify({ id: `r${index}`, text })}\n`).join('');
}

async function run(options: Partial<CheckOptions> = {}) {
  const events: BatchEvent<CheckedArticle>[] = [];
  const outcome = await runBatch(
    ['in'],
    { workingDirectory: folder, jobs: 2, reference, referencePaths: paths, published: '2022-03-08', ...options },
    (event) => {
      events.push(event);
    },
  );
  const articles = events.flatMap((event) => (event.type === 'article' ? [event.done] : []));
  return { ...outcome, articles, uris: articles.map(({ article }) => article.uri) };
}

describe('the same comes out', () => {
  test('in this thread, in one worker and in three, file by file and out of a dump', async () => {
    for (const name of ['b.txt', 'a.txt', 'e.txt']) write(name, `${name} ${SENTENCE}`);
    writeBallast();
    write('c.txt', SENTENCE);
    write('d.jsonl', jsonLines(['Eleven boats left.', '', `${SENTENCE} It rained.`, 'Twelve boats came.']));
    write('f.bin', '\u0000\u0001');
    const { referencePaths, ...here } = { referencePaths: paths };
    const alone = await runHere(here);
    for (const jobs of [1, 3]) {
      const threaded = await run({ jobs });
      expect(JSON.stringify(threaded.articles)).toBe(JSON.stringify(alone.articles));
      expect(threaded.failures).toEqual(alone.failures);
      expect(threaded.summary).toEqual(alone.summary);
    }
    expect(alone.uris).toEqual([
      'in/a.txt',
      'in/b.txt',
      'in/c.txt',
      'in/d.jsonl#r0',
      'in/d.jsonl#r2',
      'in/d.jsonl#r3',
      'in/e.txt',
    ]);
    expect(alone.summary).toMatchObject({ articles: 7, failed: 1, skipped: 2 });
  });

  async function runHere(_none: object) {
    const articles: CheckedArticle[] = [];
    const outcome = await runBatch(
      ['in'],
      { workingDirectory: folder, jobs: 1, reference, published: '2022-03-08' },
      (event) => {
        if (event.type === 'article') articles.push(event.done);
      },
    );
    return { ...outcome, articles, uris: articles.map(({ article }) => article.uri) };
  }
});

describe.each([
  ['that hangs', 'It never ends.', { seconds: 3, megabytes: 512 }, 'time-limit', 'took longer than 3 s'],
  [
    'that needs too much memory',
    'It needs more and more.',
    { seconds: 30, megabytes: 200 },
    'memory-limit',
    'needed more memory than 200 MB',
  ],
])('an article %s', (_name, sentence, limits, code, message) => {
  test('fails alone with its reason, among files', async () => {
    for (const name of ['a.txt', 'c.txt', 'd.txt']) write(name, SENTENCE);
    write('b.txt', `${SENTENCE} ${sentence}`);
    writeBallast();
    const { uris, failures } = await run({ limits, acrossModule: HOSTILE });
    expect(uris).toEqual(['in/a.txt', 'in/c.txt', 'in/d.txt']);
    expect(failures).toMatchObject([{ uri: 'in/b.txt', code, message: expect.stringContaining(message) }]);
  });

  test('fails alone in the middle of a dump, and its neighbours come out as they do without it', async () => {
    write('a.txt', SENTENCE);
    writeBallast();
    write(
      'dump.jsonl',
      jsonLines(['One boat came.', 'Two boats came.', `Three boats. ${sentence}`, 'Four boats came.']),
    );
    const { articles, uris, failures } = await run({ limits, acrossModule: HOSTILE });
    expect(uris.slice(1)).toEqual(['in/dump.jsonl#r0', 'in/dump.jsonl#r1', 'in/dump.jsonl#r3']);
    expect(failures).toMatchObject([{ uri: 'in/dump.jsonl', line: 3, code }]);
    const without = await run();
    expect(JSON.stringify(articles)).toBe(
      JSON.stringify(without.articles.filter(({ article }) => article.uri !== 'in/dump.jsonl#r2')),
    );
  });

  test('is kept as failed, and tried again by the next run', async () => {
    write('a.txt', SENTENCE);
    writeBallast();
    write('b.txt', `Boats. ${sentence}`);
    const store = openStore(join(folder, 'desk.db'), { mode: 'write' });
    const keep = { store, run: store.beginRun({ startedAt: '', version: '', command: '', reference: [] }) };
    await run({ limits, acrossModule: HOSTILE, keep });
    expect(store.failures()).toMatchObject([{ uri: 'in/b.txt', code }]);
    const again = await run({ keep });
    expect(again.failures).toEqual([]);
    expect(again.progress.unchanged).toBe(1);
    expect(store.failures()).toEqual([]);
    store.close();
  });
});

test('a small batch is done in this thread, where the time limit holds too', async () => {
  write('a.txt', 'One boat came.');
  write('b.txt', 'It never ends.');
  write('c.txt', 'Two boats came.');
  const { uris, failures } = await run({ limits: { seconds: 3, megabytes: 512 }, acrossModule: HOSTILE });
  expect(uris).toEqual(['in/a.txt', 'in/c.txt']);
  expect(failures).toMatchObject([{ uri: 'in/b.txt', code: 'time-limit' }]);
});
