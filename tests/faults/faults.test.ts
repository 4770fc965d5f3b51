import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDesk, seededRandom, startDesk } from './desk-process.ts';

const REFERENCE = fileURLToPath(new URL('../../reference/canada-asylum', import.meta.url));
const FILES = 500;
const DUMPED = 300;

/** A desk with several hundred files and a dump, and what an undisturbed run makes of it. */
let folder: string;
let undisturbed: { readonly report: string; readonly records: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-faults-'));
  mkdirSync(join(folder, 'in'));
  for (let index = 0; index < FILES; index += 1) {
    writeFileSync(join(folder, 'in', `story-${String(index).padStart(4, '0')}.txt`), story(index));
  }
  const lines = Array.from({ length: DUMPED }, (_, index) =>
    JSON.stringify({ id: `r${index}`, text: story(index + FILES) }),
  );
  writeFileSync(join(folder, 'in', 'dump.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'in', 'empty.txt'), '');
  const report = await runDesk(folder, check('undisturbed.db'));
  undisturbed = { report: report.stdout, records: await exported('undisturbed.db') };
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function story(index: number): string {
  return `The harbour office counted ${1000 + index} boats in 2021, and ${2000 + 3 * index} in 2022.\n\nMayor Ada Berg said on Tuesday that ${index + 2} ferries sail every day, ${index % 7} more than in 2019. The RCMP intercepted 39,540 asylum seekers last year.\n`;
}

function check(database: string): readonly string[] {
  return ['check', 'in', '--published', '2023-02-20', '-r', REFERENCE, '-f', 'json', '--jobs', '2', '--db', database];
}

async function exported(database: string): Promise<string> {
  const { code, stdout, stderr } = await runDesk(folder, ['export', '--db', database]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** That the database is sound; gives the number of its articles. */
function soundArticles(database: string): number {
  if (!existsSync(join(folder, database))) return 0;
  const connection = new Database(join(folder, database));
  try {
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    const hasTables = connection.prepare("select count(*) from sqlite_schema where name = 'articles'").pluck().get();
    return hasTables === 1 ? Number(connection.prepare('select count(*) from articles').pluck().get()) : 0;
  } finally {
    connection.close();
  }
}

/** The same command once more gives what an undisturbed run gives, to the byte. */
async function expectWhole(database: string): Promise<void> {
  const { code, stdout } = await runDesk(folder, check(database));
  expect(code).toBe(2);
  expect(stdout).toBe(undisturbed.report);
  expect(await exported(database)).toBe(undisturbed.records);
}

describe('a run that is killed', () => {
  test('at twenty moments, each time begun again, loses nothing and has nothing twice', async () => {
    const random = seededRandom(20);
    let articles = 0;
    let withWork = 0;
    for (let kill = 0; kill < 20; kill += 1) {
      const { child, firstArticle, ended } = startDesk(folder, check('killed.db'));
      // Half of them while the database is written, half at any moment.
      if (kill % 2 === 0) await firstArticle;
      await wait(random() * (kill % 2 === 0 ? 60 : 1200));
      child.kill('SIGKILL');
      await ended;
      const now = soundArticles('killed.db');
      expect(now).toBeGreaterThanOrEqual(articles);
      if (now > 0 && now < FILES + DUMPED) withWork += 1;
      articles = now;
    }
    expect(withWork).toBeGreaterThan(0);
    await expectWhole('killed.db');
  }, 900_000);
});

describe('Ctrl-C', () => {
  test('keeps what is done, says how to go on, and exits with 130', async () => {
    const { child, firstArticle, ended } = startDesk(folder, check('stopped.db'));
    await firstArticle;
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /Stopped after \d+ of 502 files\.\nWhat was done is kept in stopped\.db\. The same command goes on from there\.\n$/,
    );
    const articles = soundArticles('stopped.db');
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(FILES + DUMPED);
    await expectWhole('stopped.db');
  }, 300_000);
});

describe('Ctrl-C in an extraction', () => {
  test('ends after whole lines and says how far it came', async () => {
    const { child, firstArticle, ended } = startDesk(folder, ['extract', 'in', '--published', '2022-03-08']);
    await firstArticle;
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(/Stopped after \d+ of 502 files; what was written is whole\.\n$/);
    expect(stdout.endsWith('\n')).toBe(true);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(FILES + DUMPED);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('article.id');
  }, 300_000);
});

describe('a database that cannot be written', () => {
  test('because the disk is full stops the run with a message, and goes on where there is room', async () => {
    const { code, stderr } = await runDesk(folder, check('full.db'), 'ulimit -f 1500;');
    expect(code).toBe(2);
    expect(stderr).toMatch(/full\.db: .*make room and run the same command again \[database-full\]/);
    expect(soundArticles('full.db')).toBeLessThan(FILES + DUMPED);
    await expectWhole('full.db');
  }, 300_000);

  test('because another process writes to it stops the run with a message', async () => {
    await runDesk(folder, ['check', 'in/story-0001.txt', '--db', 'locked.db']);
    const script = `const db = require('better-sqlite3')(process.argv[1]); db.exec('begin immediate'); console.log('held'); setTimeout(() => {}, 60000)`;
    const holder = spawn(process.execPath, ['-e', script, join(folder, 'locked.db')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const { code, stderr } = await runDesk(folder, check('locked.db'));
    expect(code).toBe(2);
    expect(stderr).toContain(
      'locked.db: another program is writing to the database; wait for it to end and try again [database-locked]',
    );
    holder.kill();
    await once(holder, 'close');
    await expectWhole('locked.db');
  }, 300_000);

  test.runIf(existsSync('/sys/kernel'))(
    'because its folder is read-only is told before any work',
    async () => {
      const { code, stdout, stderr } = await runDesk(folder, check('/sys/kernel/desk.db'));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^\/sys\/kernel\/desk\.db: the database could not be opened; check the path and its permissions \[database-unreadable\]\n$/,
      );
    },
    60_000,
  );
});
