import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { type CheckFlags, configuredPart } from '../check/check-flags.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

/**
 * What the options come to: what the user typed, else what the configuration says, else the defaults. Paths of the
 * configuration are meant from its folder, and come out as seen from the working directory.
 */
export function settleFlags(command: Command, loaded: LoadedConfiguration): CheckFlags {
  const flags = command.opts<CheckFlags>();
  const typed = Object.keys(flags).filter((name) => command.getOptionValueSource(name) === 'cli');
  const configured = Object.entries(flagsOf(loaded)).filter(([name]) => !typed.includes(name));
  return { ...flags, ...Object.fromEntries(configured) };
}

function flagsOf(loaded: LoadedConfiguration): Partial<CheckFlags> {
  const configured = configuredPart(loaded.configuration);
  const { reference, manifest, db, baseline } = configured;
  const here = (path: string): string => fromHere(path, loaded);
  return {
    ...configured,
    ...(reference === undefined ? {} : { reference: reference.map(here) }),
    ...(manifest === undefined ? {} : { manifest: here(manifest) }),
    ...(db === undefined ? {} : { db: here(db) }),
    ...(baseline === undefined ? {} : { baseline: here(baseline) }),
  };
}

function fromHere(path: string, { folder, workingDirectory }: LoadedConfiguration): string {
  if (folder === workingDirectory) return path;
  const there = resolve(folder, path);
  return relative(workingDirectory, there) || '.';
}
