import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../messages.ts';

/** What changed since a revision, as absolute paths without symbolic links. */
export interface ChangedFiles {
  readonly isChanged: (path: string) => boolean;
  /** Whether git knows a file of that name that is no longer there. */
  readonly isDeleted: (path: string) => boolean;
}

/**
 * The files that differ from `revision` in the working tree, or that git does not know yet; of a branch, since it left
 * `revision`. A renamed file counts under its new name. Throws `UsageError` where git cannot tell.
 */
export function changedSince(revision: string, workingDirectory: string): ChangedFiles {
  const git = (...args: readonly string[]) => runGit(args, workingDirectory);
  const top = git('rev-parse', '--show-toplevel');
  if (!top.ok) throw new UsageError('--since wants a git repository, and this folder is in none');
  // Nothing that is typed here may be read as an option of git.
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (!commit.ok) {
    throw new UsageError(
      `--since: git knows no revision "${revision}" here (a shallow clone may lack it: fetch it first)`,
    );
  }
  const fork = git('merge-base', commit.line, 'HEAD');
  const base = fork.ok ? fork.line : commit.line;
  const compare = ['diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', '--no-renames'];
  const changed = git(...compare, '--diff-filter=d', base);
  const deleted = git(...compare, '--diff-filter=D', base);
  // From the top: asked in a folder, git lists what is new in that folder alone.
  const added = runGit(['ls-files', '--others', '--exclude-standard', '-z', '--full-name'], top.line);
  for (const { ok, problem } of [changed, deleted, added]) if (!ok) throw new UsageError(`--since: ${problem}`);

  const inTree = (path: string): string => resolve(realPath(top.line), path);
  const present = new Set([...changed.names, ...added.names].map((path) => realPath(inTree(path))));
  const gone = new Set(deleted.names.map(inTree));
  return { isChanged: (path) => present.has(realPath(path)), isDeleted: (path) => gone.has(path) };
}

interface GitAnswer {
  readonly ok: boolean;
  /** All that was printed, without the line end. */
  readonly line: string;
  /** What was printed with `-z`. */
  readonly names: readonly string[];
  readonly problem: string;
}

function runGit(args: readonly string[], cwd: string): GitAnswer {
  // No program of the repository's own configuration is run for this.
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (error !== undefined) {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    throw new UsageError(`--since wants git: ${isMissing ? 'it is not installed here' : error.message}`);
  }
  return {
    ok: status === 0,
    line: stdout.replace(/\r?\n$/, ''),
    names: stdout.split('\u0000').filter((name) => name !== ''),
    problem: stderr.trim().split('\n')[0] ?? '',
  };
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
