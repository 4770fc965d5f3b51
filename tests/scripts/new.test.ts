import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A copy of the project, so that nothing is made in the real one. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'deskcheck-new-'));
  const parts = ['src', 'scripts', 'biome.json', 'tsconfig.json', 'package.json', 'vitest.config.ts', '.gitignore'];
  const setup = 'tests/temporary-folder.ts';
  for (const part of [...parts, setup]) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true }));

function run(...command: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

/** Does what the printed lines say: the import at the top, the entry at the head of the list. */
function enter(output: string): void {
  const [, contents = ''] = /Now add to (\S+),/.exec(output) ?? [];
  const [importLine = '', entry = ''] = output.split('\n').filter((line) => line.startsWith('  '));
  const file = join(copy, contents);
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, `${importLine.trim()}\n${page.replace(/(readonly \w+\[\] = \[)/, `$1${entry.trim()}`)}`);
}

describe.each([
  ['check', 'ferry-count', 'tests/verify/ferry-count.test.ts', 'docs/checks/ferry-count.md'],
  [
    'extractor',
    'ferry-name',
    'tests/extract/mentions/ferry-name/ferry-name.test.ts',
    'src/extract/mentions/ferry-name/ferry-name.md',
  ],
])('npm run new %s', (kind, name, testFile, page) => {
  test('makes code, examples, a page and a test that pass once the printed lines are entered', () => {
    const made = run('scripts/new.ts', kind, name);
    expect(made.code).toBe(0);
    enter(made.output);
    const files = [...made.output.matchAll(/^made {2}(.+)$/gm)].map(([, file = '']) => file);
    expect(files).toHaveLength(4);
    expect(files).toContain(page);
    const biome = run('node_modules/@biomejs/biome/bin/biome', 'check', ...files);
    expect([biome.code, biome.code === 0 ? '' : biome.output]).toEqual([0, '']);
    const types = run('node_modules/typescript/bin/tsc', '--noEmit');
    expect([types.code, types.output]).toEqual([0, '']);
    const tests = run('node_modules/vitest/vitest.mjs', 'run', testFile);
    expect([tests.code, tests.code === 0 ? '' : tests.output]).toEqual([0, '']);
  });

  test('does not write over what is there', () => {
    expect(run('scripts/new.ts', kind, name)).toMatchObject({
      code: 2,
      output: expect.stringContaining('there already'),
    });
  });
});

test('npm run new check says which lines the overviews of the checks need', () => {
  const { output } = run('scripts/new.ts', 'check', 'ferry-fare');
  expect(output).toContain('Now add to docs/checks/README.md,');
  expect(output).toContain('  | [ferry-fare](ferry-fare.md) |');
  expect(output).toContain('Now add to README.md,');
  expect(output).toContain('  | [ferry-fare](docs/checks/ferry-fare.md) |');
});

test.each([
  [['chek', 'x'], 'Say what to make'],
  [['check', 'Not Kebab'], 'kebab-case'],
  [['check', '../outside'], 'kebab-case'],
  [[], 'Say what to make'],
])('npm run new %j says what it wants', (args, message) => {
  expect(run('scripts/new.ts', ...args)).toMatchObject({ code: 2, output: expect.stringContaining(message) });
});
