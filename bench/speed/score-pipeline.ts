import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import Database from 'better-sqlite3';
import { runBatch } from '../../src/batch/run-batch.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Peer, peers } from './peers.ts';

/** How often the articles are in a batch: to open a new database takes as long as some articles, and a batch has thousands. */
const COPIES = 4;
/** Rounds before the measured ones: what is compiled while it runs takes that long to settle, in a batch of thousands once. */
const WARM_UP = 3;
const ROUNDS = 5;
/** Rounds of the others: one of them takes a hundred times as long. */
const WARM_UP_OF_OTHERS = 1;
const ROUNDS_OF_OTHERS = 3;
const REFERENCES = ['reference/canada-asylum', 'reference/officeholders'];
/** Tables whose rows are what the pipeline has to say; the others are for later runs. */
const TABLES = ['articles', 'entities', 'mentions', 'claims', 'findings', 'finding_claims', 'evidence'];
const TRANSACTION = 100;

/**
 * Measures the whole pipeline in one thread, from the bytes of the articles to the rows of a database, beside what others
 * do with the same texts in the same run: CPU time of the process, in turns, the medians of some rounds after a warm-up.
 */
export async function scorePipeline(folder = '../shared/benchmarks/quotes/polnear-dev/text'): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`pipeline: skipped, there is no ${folder}`);
    return;
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = names.toSorted().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const texts = files.map(({ bytes }) => bytes.toString());
  const articles = Array.from({ length: COPIES }, (_, copy) =>
    files.map(({ name, bytes }) => ({ uri: `${copy}/${name}`, bytes })),
  ).flat();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const place = mkdtempSync(join(tmpdir(), 'deskcheck-speed-'));
  try {
    const pipeline = async (): Promise<number> => await secondsOf(() => intoDatabase(articles, place));
    const others = peers();
    const readAll = async ({ every, read }: Peer): Promise<number> =>
      await secondsOf(async () => {
        for (const [number, text] of texts.entries()) if (number % every === 0) read(text);
      });
    for (let round = 0; round < WARM_UP; round += 1) await pipeline();
    for (let round = 0; round < WARM_UP_OF_OTHERS; round += 1) for (const other of others) await readAll(other);
    const own: number[] = [];
    const theirs = others.map((): number[] => []);
    const inserts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await pipeline());
      inserts.push(await secondsOf(await preparedInserts(place)));
      if (round >= ROUNDS_OF_OTHERS) continue;
      for (const [index, other] of others.entries()) theirs[index]?.push(await readAll(other));
    }
    console.log(
      `\nwhole pipeline, one thread, ${articles.length} articles with ${(COPIES * characters).toLocaleString('en')} characters`,
    );
    const rate = (COPIES * characters) / median(own);
    line('deskcheck, ingest to store', rate, null);
    for (const [index, { name, every }] of others.entries()) {
      const given = texts.filter((_, number) => number % every === 0).reduce((sum, text) => sum + text.length, 0);
      const peer = given / median(theirs[index] ?? []);
      line(name, peer, rate / peer);
    }
    const bare = (COPIES * characters) / median(inserts);
    line('bare inserts of the rows', bare, rate / bare);
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function intoDatabase(articles: readonly { uri: string; bytes: Uint8Array }[], place: string): Promise<void> {
  const file = join(place, 'desk.db');
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  const store = openStore(file, { mode: 'write' });
  const started = { startedAt: '2020-06-15', version: '', command: '', reference: reference.packages };
  const run = store.beginRun(started);
  await runBatch(
    articles,
    { workingDirectory: place, jobs: 1, published: '2020-06-15', reference, keep: { store, run } },
    () => undefined,
  );
  store.close();
}

const reference = openReference(REFERENCES);

/** The same rows as the pipeline wrote, ready to be put into an empty database of the same tables. */
async function preparedInserts(place: string): Promise<() => Promise<void>> {
  const source = new Database(join(place, 'desk.db'), { readonly: true });
  const rows = TABLES.map((table) => source.prepare<[], unknown[]>(`select * from ${table} order by 1`).raw().all());
  const articles = rows[0]?.length ?? 0;
  source.close();
  const file = join(place, 'bare.db');
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  const store = openStore(file, { mode: 'write' });
  store.beginRun({ startedAt: '', version: '', command: '', reference: [] });
  store.close();
  const target = new Database(file);
  target.pragma('synchronous = NORMAL');
  target.pragma('foreign_keys = OFF');
  return async () => {
    for (const [index, table] of TABLES.entries()) {
      const own = rows[index] ?? [];
      const insert = target.prepare(`insert into ${table} values (${(own[0] ?? []).map(() => '?').join(', ')})`);
      const size = Math.max(1, Math.ceil((own.length * TRANSACTION) / articles));
      for (let from = 0; from < own.length; from += size) {
        target.transaction(() => {
          for (const row of own.slice(from, from + size)) insert.run(row);
        })();
      }
    }
    target.close();
  };
}

function line(name: string, rate: number, ratio: number | null): void {
  const perSecond = Math.round(rate).toLocaleString('en').padStart(12);
  console.log(
    `${name.padEnd(28)}${perSecond} characters/s${ratio === null ? '' : `   deskcheck is ${ratio.toFixed(2)} times as fast`}`,
  );
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
