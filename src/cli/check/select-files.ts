import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { pathInside } from '../../configuration/settings-for.ts';
import type { LoadedConfiguration } from '../configuration/load-configuration.ts';
import { tell } from '../messages.ts';
import type { ChangedFiles } from './changed-files.ts';

/** A file as the batch found it. */
interface FoundFile {
  readonly path: string;
  readonly uri: string;
  readonly named: boolean;
}

export type SelectFile = (file: FoundFile) => boolean;

export const IGNORE_FILE = '.deskcheckignore';

/**
 * Which files are read: none that the configuration or the nearest `.deskcheckignore` on the way up leaves out
 * (gitignore(5)), and with `--since` only changed ones. Of a file that was named on the command line a note says so.
 */
export function fileSelector(
  loaded: LoadedConfiguration,
  changed: ChangedFiles | null,
  options: { readonly quiet: boolean },
): SelectFile {
  const rules = ignoreRules(loaded);
  return ({ path, uri, named }) => {
    const rule = rules.find(({ ignores }) => ignores(path));
    if (rule !== undefined && named && !options.quiet) tell(`${uri}: skipped: ${rule.name} ignores it`);
    return rule === undefined && (changed?.isChanged(path) ?? true);
  };
}

interface IgnoreRule {
  readonly name: string;
  readonly ignores: (path: string) => boolean;
}

function ignoreRules(loaded: LoadedConfiguration): readonly IgnoreRule[] {
  const rules: IgnoreRule[] = [];
  const { ignore: patterns = [] } = loaded.configuration;
  if (patterns.length > 0) {
    const matcher = ignore({ ignorecase: false }).add([...patterns]);
    rules.push({
      name: loaded.file ?? 'the configuration',
      ignores: (path) => {
        const inside = pathInside(loaded, path);
        return inside !== null && matcher.ignores(inside);
      },
    });
  }
  const file = nearestIgnoreFile(loaded.workingDirectory);
  if (file !== null) {
    const matcher = ignore({ ignorecase: false }).add(readFileSync(file, 'utf8'));
    rules.push({
      name: IGNORE_FILE,
      ignores: (path) => {
        const inside = relative(dirname(file), path).split(sep).join('/');
        return !inside.startsWith('../') && inside !== '' && matcher.ignores(inside);
      },
    });
  }
  return rules;
}

function nearestIgnoreFile(folder: string): string | null {
  const file = join(folder, IGNORE_FILE);
  if (existsSync(file)) return file;
  const above = dirname(resolve(folder));
  return above === folder ? null : nearestIgnoreFile(above);
}
