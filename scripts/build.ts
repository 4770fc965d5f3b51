/**
 * Builds the package: `npm run build`. The program, the worker and the library become a few modules that share their
 * parts, as finding, reading and compiling 600 modules takes longer than checking an article; the types become `.d.ts` files.
 * What is bundled of others is named with its licence in THIRD-PARTY-NOTICES.txt.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const ENTRIES = { main: 'src/cli/main.ts', worker: 'src/batch/work/worker.ts', index: 'src/index.ts' };
/** Left to Node: a native addon, and a library that starts a file of its own as a thread. */
const APART = ['better-sqlite3', 'piscina'];
const APART_TABLE = 'table:';

/** Builds into a folder, which is emptied before. */
export async function build(folder: string): Promise<void> {
  const target = resolve(folder);
  rmSync(target, { recursive: true, force: true });
  const notices = await bundle(join(target, 'program'));
  writeFileSync(join(target, 'THIRD-PARTY-NOTICES.txt'), notices);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = spawnSync(
    execPath,
    [tsc, '--project', join(root, 'tsconfig.build.json'), '--outDir', join(target, 'types')],
    {
      encoding: 'utf8',
    },
  );
  if (types.status !== 0) throw new Error(`the types could not be built: ${types.stdout}${types.stderr}`);
}

async function bundle(target: string): Promise<string> {
  const bundled = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: 'node',
    external: APART,
    // The module form, where a package has one: what is not used of it can be left out.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [tablesApart(target)],
  });
  const { output } = await bundled.write({
    dir: target,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    paths: (id) => (id.startsWith(APART_TABLE) ? `./${id.slice(APART_TABLE.length)}` : id),
  });
  await bundled.close();
  const packages = new Set<string>();
  for (const chunk of output) {
    for (const path of chunk.type === 'chunk' ? chunk.moduleIds : []) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined) packages.add(folder);
    }
  }
  return [...packages]
    .toSorted()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Tables of words stay JSON, copied beside the code: as a part of it they would be read as code at each start. */
function tablesApart(target: string): Plugin {
  return {
    name: 'tables-apart',
    resolveId(source, importer) {
      if (!source.endsWith('.json') || importer === undefined || importer.includes('node_modules')) return null;
      mkdirSync(target, { recursive: true });
      copyFileSync(join(dirname(importer), source), join(target, basename(source)));
      return { id: `${APART_TABLE}${basename(source)}`, external: true };
    },
  };
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? `By ${author?.name ?? author}.` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) await build(join(root, 'dist'));
