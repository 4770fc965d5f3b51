import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFiles } from './scaffold/check-files.ts';
import { extractorFiles } from './scaffold/extractor-files.ts';
import type { Scaffold } from './scaffold/scaffold.ts';

const KINDS: Readonly<Record<string, (name: string) => Scaffold>> = { check: checkFiles, extractor: extractorFiles };

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind = '', name = ''] = process.argv.slice(2);
const problem = problemOf(kind, name);
if (problem === null) create(kind, name);
else {
  console.error(problem);
  process.exitCode = 2;
}

function problemOf(kind: string, name: string): string | null {
  if (!Object.hasOwn(KINDS, kind)) return `Say what to make: npm run new ${Object.keys(KINDS).join('|')} <name>`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return `Give a name in kebab-case: npm run new ${kind} <name>`;
  const taken = Object.keys(KINDS[kind]?.(name).files ?? {}).find((file) => existsSync(join(root, file)));
  return taken === undefined ? null : `${taken} is there already`;
}

function create(kind: string, name: string): void {
  const scaffold = KINDS[kind]?.(name);
  if (scaffold === undefined) return;
  for (const [file, content] of Object.entries(scaffold.files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    console.log(`made  ${file}`);
  }
  // How long a name is decides where lines break.
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'format', '--write', ...Object.keys(scaffold.files)], { cwd: root });
  for (const { file, lines } of scaffold.entries) {
    console.log(`\nNow add to ${file}, where its order among the others is right:\n`);
    for (const line of lines) console.log(`  ${line}`);
  }
}
