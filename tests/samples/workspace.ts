import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of standard error. */
  readonly messages: readonly string[];
}

/** A folder of files in which the real program is run as a user runs it. */
export interface Workspace {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly run: (args: readonly string[], options?: RunOptions) => Ran;
  readonly remove: () => void;
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
  /** Where it is run, from the workspace's own folder. */
  readonly folder?: string;
}

export function openWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-cli-'));
  return {
    folder,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    run: (args, { input = '', env = {}, folder: below = '.' } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
        cwd: join(folder, below),
        input,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      return { code: status, stdout, stderr, messages: stderr.split('\n').filter((line) => line !== '') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
