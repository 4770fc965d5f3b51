import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { uriOfPath } from '../../batch/uri.ts';
import type { ConfigurationReading } from '../../configuration/read-configuration.ts';
import type { PlacedConfiguration } from '../../configuration/settings-for.ts';
import type { Failure } from '../../model/output.ts';

/** A configuration with its file; `file` is absent where none was found. */
export interface LoadedConfiguration extends PlacedConfiguration {
  readonly file?: string;
}

/** A configuration cannot be used; each problem is told on a line of its own. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly Failure[];

  constructor(problems: readonly Failure[]) {
    super(problems.map(({ message }) => message).join('; '));
    this.problems = problems;
  }
}

export const CONFIGURATION_FILE = 'deskcheck.config.json';

/**
 * The configuration in `named`; else the nearest one on the way up from the working directory, a `deskcheck.config.json`
 * before a package.json with the key `deskcheck`; else an empty one. Throws `ConfigurationError`.
 */
export async function loadConfiguration(
  named: string | undefined,
  workingDirectory: string,
): Promise<LoadedConfiguration> {
  if (named !== undefined) {
    const configuration = await read(resolve(workingDirectory, named), workingDirectory);
    const uri = uriOfPath(named, workingDirectory);
    if (configuration === null) throw oneProblem(uri, 'configuration-missing', 'it has no key "deskcheck"');
    return { configuration, file: uri, folder: dirname(resolve(workingDirectory, named)), workingDirectory };
  }
  for (const folder of foldersUp(workingDirectory)) {
    for (const name of [CONFIGURATION_FILE, 'package.json']) {
      const file = join(folder, name);
      const configuration = existsSync(file) ? await read(file, workingDirectory) : null;
      if (configuration !== null) {
        return { configuration, file: uriOfPath(file, workingDirectory), folder, workingDirectory };
      }
    }
  }
  return { configuration: {}, folder: workingDirectory, workingDirectory };
}

async function read(file: string, workingDirectory: string) {
  const uri = uriOfPath(file, workingDirectory);
  const text = textOf(file, uri);
  // Most folders have a package.json that says nothing of deskcheck: for those nothing is loaded.
  if (basename(file) === 'package.json' && !text.includes('"deskcheck"')) return null;
  const { readConfiguration } = await import('../../configuration/read-configuration.ts');
  const reading: ConfigurationReading = readConfiguration(text, uri);
  if ('problems' in reading) throw new ConfigurationError(reading.problems);
  return reading.configuration;
}

function textOf(file: string, uri: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const message =
      error instanceof TypeError && !('syscall' in error)
        ? 'the configuration is not UTF-8; save it as UTF-8'
        : `the configuration could not be read: ${existsSync(file) ? (error as Error).message : 'there is no such file'}`;
    throw oneProblem(uri, 'configuration-unreadable', message);
  }
}

function oneProblem(uri: string, code: string, message: string): ConfigurationError {
  return new ConfigurationError([{ uri, code, message }]);
}

function foldersUp(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUp(above)];
}
