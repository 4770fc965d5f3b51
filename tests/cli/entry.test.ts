import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { nodeVersionProblem } from '../../src/cli/node-version.ts';

describe('the version of Node', () => {
  test.each(['22.18.0', '22.20.1', '24.0.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  test.each(['12.22.0', '20.20.2', '22.17.9'])('%s is told what to do', (version) => {
    expect(nodeVersionProblem(version)).toContain(`needs Node 22.18 or newer, and this is Node ${version}`);
  });
});

describe('what is built and published', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deskcheck-built-'));
    await build(join(folder, 'dist'));
    spawnSync('cp', ['-r', 'bin', 'package.json', 'reference', folder]);
    spawnSync('ln', ['-s', join(process.cwd(), 'node_modules'), join(folder, 'node_modules')]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('runs from its bin entry', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'bin/deskcheck.js',
        'check',
        '-',
        '--reference',
        'reference/canada-asylum',
        '-f',
        'json',
        '--published',
        '2022-03-08',
      ],
      { cwd: folder, input: 'The port counted 1,200 boats in 2021.\n', encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).summary.articles).toBe(1);
  });

  test('works in threads where there is enough to do', () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    const text = 'The port counted 1,200 boats in 2021, a fifth more than the year before.\n\n'.repeat(60);
    for (let number = 0; number < 60; number += 1) writeFileSync(join(articles, `${number}.txt`), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['bin/deskcheck.js', 'check', 'articles', '-f', 'json', '--jobs', '2', '--quiet', '--published', '2022-03-08'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).summary).toMatchObject({ articles: 60, failed: 0 });
  });

  test('is a library too', () => {
    const script = "import { check } from 'deskcheck'; console.log(check('It was 5.').mentions.length)";
    writeFileSync(join(folder, 'library.mjs'), script);
    const { stdout, stderr } = spawnSync(process.execPath, ['library.mjs'], { cwd: folder, encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual(['1', '']);
  });

  test('names what it bundles of others, with the licences', () => {
    const notices = readFileSync(join(folder, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['chrono-node', 'cheerio', 'zod']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test('holds the types of the library', () => {
    expect(readFileSync(join(folder, 'dist', 'types', 'index.d.ts'), 'utf8')).toContain(
      'export declare function check(',
    );
  });

  test('has a bin entry that says what to do on a Node that is too old', () => {
    const source = readFileSync('bin/deskcheck.js', 'utf8').replace('process.versions.node', '"20.20.2"');
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source.replace(/^#!.*/, '')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('needs Node 22.18 or newer')]);
  });
});

test('a reader that goes away, as `| head` does, ends the program without an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-pipe-'));
  const line = 'The port counted 1,200 boats in 2021, and 1,300 in 2022.\\n';
  const script = `for i in $(seq 60); do printf '${line}' > ${folder}/$i.txt; done
    { ${process.execPath} src/cli/main.ts check ${folder} --explain; echo "exit $?" >&2; } | head -n 2`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  expect(stderr).toBe('exit 0\n');
  rmSync(folder, { recursive: true });
});

test('npm start checks the sample batch and says where the database is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-start-'));
  const start = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ').slice(1);
  const args = start.map((argument: string) => (argument === 'desk.db' ? join(folder, 'desk.db') : argument));
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('Record');
  expect(stdout).toContain('desk.db (run 1)');
  rmSync(folder, { recursive: true });
});
