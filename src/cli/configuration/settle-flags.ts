import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { CheckFlags } from '../check/check-flags.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

/**
 * What the options come to: what the user typed, else what the configuration says, else the defaults. Paths of the
 * configuration are meant from its folder, and come out as seen from the working directory.
 */
export function settleFlags(command: Command, loaded: LoadedConfiguration): CheckFlags {
  const flags = command.opts<CheckFlags>();
  const typed = Object.keys(flags).filter((name) => command.getOptionValueSource(name) === 'cli');
  const configured = Object.entries(flagsOf(loaded)).filter(
    ([name, value]) => value !== undefined && !typed.includes(name),
  );
  return { ...flags, ...Object.fromEntries(configured) };
}

function flagsOf(loaded: LoadedConfiguration): { readonly [Name in keyof CheckFlags]?: CheckFlags[Name] | undefined } {
  const { reference, manifest, db, baseline, format, failOn, maxWarnings, suppressionProblems } = loaded.configuration;
  const { jobs, timeLimit, memoryLimit } = loaded.configuration;
  const here = (path: string): string => fromHere(path, loaded);
  return {
    reference: reference?.map(here),
    manifest: manifest === undefined ? undefined : here(manifest),
    db: db === undefined ? undefined : here(db),
    baseline: baseline === undefined ? undefined : here(baseline),
    format,
    failOn,
    maxWarnings,
    suppressionProblems,
    jobs,
    timeLimit,
    memoryLimit,
  };
}

function fromHere(path: string, { folder, workingDirectory }: LoadedConfiguration): string {
  if (folder === workingDirectory) return path;
  const there = resolve(folder, path);
  return relative(workingDirectory, there) || '.';
}
