import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.ts';

const ARTICLE = 'fixtures/articles/long-border.txt';
const CHECK = ['check', ARTICLE, '--published', '2024-05-01', '--fail-on', 'never', '--quiet'];
const REFERENCES = ['-r', 'reference/canada-asylum', '-r', 'reference/officeholders'];
const PLAIN_COMPROMISE = fileURLToPath(new URL('plain-compromise.ts', import.meta.url));
const ROUNDS = 15;

/** What is started, in turns: the package as it is built and installed, and the source that `npm start` runs. */
const PROGRAMS: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'import compromise, nlp(article)', args: [PLAIN_COMPROMISE, ARTICLE] },
  { name: 'deskcheck check article', args: ['bin/deskcheck.js', ...CHECK] },
  { name: '  with two reference packages', args: ['bin/deskcheck.js', ...CHECK, ...REFERENCES] },
  { name: '  from the source', args: ['src/cli/main.ts', ...CHECK] },
  { name: 'deskcheck --version', args: ['bin/deskcheck.js', '--version'] },
];

/**
 * Measures the time from the start of a process to its end: checking one article beside importing compromise and parsing
 * that article. All in turns, so that what else the machine does weighs on all alike; compile caches are warm, as on any
 * day but the first. Prints the medians and their ratio to compromise.
 */
export async function measureStart(): Promise<void> {
  await build('dist');
  const place = mkdtempSync(join(tmpdir(), 'deskcheck-start-'));
  try {
    const env = { ...process.env, NODE_COMPILE_CACHE: place };
    const times = PROGRAMS.map((): number[] => []);
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [index, { args }] of PROGRAMS.entries()) {
        const from = performance.now();
        const { status, stderr } = spawnSync(execPath, args, { env, encoding: 'utf8' });
        if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
        if (round >= 0) times[index]?.push(performance.now() - from);
      }
    }
    const medians = times.map(median);
    console.log(`start to end of a process on ${ARTICLE}, median of ${ROUNDS}`);
    for (const [index, { name }] of PROGRAMS.entries()) {
      const own = medians[index] ?? 0;
      const ratio = own / (medians[0] ?? 0);
      console.log(`${name.padEnd(34)}${own.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(8)}`);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
