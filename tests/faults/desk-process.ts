import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** A run of the real program that can be disturbed while it runs. */
export interface DeskProcess {
  readonly child: ChildProcess;
  /** Resolves with the first article on standard output, or when the process ends without any. */
  readonly firstArticle: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** Starts deskcheck; `shell` puts something before it on a command line of bash (`ulimit -f 100;`). */
export function startDesk(folder: string, args: readonly string[], shell?: string): DeskProcess {
  const [command, ...rest] =
    shell === undefined
      ? [process.execPath, MAIN, ...args]
      : ['bash', '-c', `${shell} exec "$0" "$@"`, process.execPath, MAIN, ...args];
  const child = spawn(String(command), rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  const first = Promise.withResolvers<void>();
  child.stdout?.on('data', (data: Buffer) => {
    written.stdout += data.toString();
    if (written.stdout.includes('{"article":{')) first.resolve();
  });
  child.stderr?.on('data', (data: Buffer) => {
    written.stderr += data.toString();
  });
  const ended = once(child, 'close').then(([code]) => {
    first.resolve();
    return { code: code as number | null, ...written };
  });
  return { child, firstArticle: first.promise, ended };
}

export async function runDesk(folder: string, args: readonly string[], shell?: string) {
  return await startDesk(folder, args, shell).ended;
}

/** Chance that is the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
