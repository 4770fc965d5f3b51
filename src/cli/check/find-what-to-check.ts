import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { BatchInput } from '../../batch/run-batch.ts';
import type { LoadedConfiguration } from '../configuration/load-configuration.ts';
import { UsageError } from '../messages.ts';
import { changedSince } from './changed-files.ts';
import type { CheckFlags } from './check-flags.ts';
import { fileSelector, type SelectFile } from './select-files.ts';

export interface WhatToCheck {
  readonly inputs: readonly BatchInput[];
  readonly selects: SelectFile;
}

/**
 * What the paths and flags stand for: standard input is read here, files later. Without a path, `--since` looks through
 * the working directory. Throws `UsageError` where nothing was asked for.
 */
export async function findWhatToCheck(
  paths: readonly string[],
  flags: CheckFlags,
  loaded: LoadedConfiguration,
): Promise<WhatToCheck> {
  const { stdin = false, stdinFilename, since, quiet = false } = flags;
  const { workingDirectory } = loaded;
  const fromStdin = stdin || paths.includes('-');
  const files = paths.filter((path) => path !== '-');
  if (!fromStdin && paths.length === 0 && since === undefined) {
    throw new UsageError("missing required argument 'paths'");
  }
  const changed = since === undefined ? null : changedSince(since, workingDirectory);
  const selects = fileSelector(loaded, changed, flags);
  // A commit that deletes a draft is no reason to fail.
  const isThere = (path: string): boolean =>
    existsSync(resolve(workingDirectory, path)) || changed?.isDeleted(resolve(workingDirectory, path)) !== true;
  const looked = files.length === 0 && !fromStdin ? ['.'] : files.filter(isThere);
  const ignoresStdin = fromStdin && !selectsStdin(stdinFilename, loaded, quiet);
  const inputs: readonly BatchInput[] = fromStdin
    ? [...looked, ...(ignoresStdin ? [] : [{ uri: stdinFilename, bytes: await buffer(process.stdin) }])]
    : looked;
  return { inputs, selects };
}

/** What stands on standard input is ignored as the file would be that it is called after. */
function selectsStdin(name: string, loaded: LoadedConfiguration, quiet: boolean): boolean {
  if (name === '-') return true;
  const path = resolve(loaded.workingDirectory, name);
  return fileSelector(loaded, null, { quiet })({ path, uri: name, named: true });
}
