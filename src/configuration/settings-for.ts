import { posix, resolve, sep } from 'node:path';
import ignore from 'ignore';
import type { CheckSetting, CheckSettings } from '../model/check-settings.ts';
import type { CheckEntry, Configuration } from './configuration.ts';

/** A configuration and the two folders that paths are meant from, both absolute. */
export interface PlacedConfiguration {
  readonly configuration: Configuration;
  /** Where the configuration lies. */
  readonly folder: string;
  /** What URIs of articles are relative to. */
  readonly workingDirectory: string;
}

/**
 * What holds of each check in the file with this URI: the general settings, then those of every override that matches,
 * the last one over those before it, severity and options each on their own. Pure; plain data comes out.
 */
export function settingsFor(placed: PlacedConfiguration, uri: string): CheckSettings {
  const { checks = {}, overrides = [] } = placed.configuration;
  const path = pathInside(placed, uri);
  const matching = path === null ? [] : overrides.filter(({ files }) => matches(files, path));
  return [checks, ...matching.map((override) => override.checks)].reduce<CheckSettings>(withEntries, {});
}

/** The path of a file from the folder of the configuration; null where it lies outside. */
export function pathInside({ folder, workingDirectory }: Omit<PlacedConfiguration, 'configuration'>, uri: string) {
  const path = posix.relative(slashes(folder), slashes(resolve(workingDirectory, uri)));
  return path === '' || path === '..' || path.startsWith('../') ? null : path;
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** Whether patterns written as in .gitignore (gitignore(5)) match a relative path. */
export function matches(patterns: readonly string[], path: string): boolean {
  return ignore({ ignorecase: false })
    .add([...patterns])
    .ignores(path);
}

function withEntries(
  settings: CheckSettings,
  entries: Readonly<Record<string, CheckEntry | undefined>>,
): CheckSettings {
  const changed = Object.entries(entries).flatMap(([name, entry]) =>
    entry === undefined ? [] : [[name, merge(settings[name] ?? {}, entry)] as const],
  );
  return { ...settings, ...Object.fromEntries(changed) };
}

function merge(setting: CheckSetting, entry: CheckEntry): CheckSetting {
  if (typeof entry === 'string') return { ...setting, severity: entry };
  const { severity, options } = entry;
  return {
    ...setting,
    ...(severity === undefined ? {} : { severity }),
    ...(options === undefined ? {} : { options: { ...setting.options, ...options } }),
  };
}
