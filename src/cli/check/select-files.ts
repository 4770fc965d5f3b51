import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { pathInside } from '../../configuration/settings-for.ts';
import { CONFIGURATION_FILE, type LoadedConfiguration } from '../configuration/load-configuration.ts';
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
  options: SelectOptions,
): SelectFile {
  const rules = ignoreRules(loaded);
  const isOurs = ownFiles(loaded, options);
  return ({ path, uri, named }) => {
    if (!named && isOurs(path)) return false;
    const rule = rules.find(({ ignores }) => ignores(path));
    if (rule !== undefined && named && options.quiet !== true) tell(`${uri}: skipped: ${rule.name} ignores it`);
    return rule === undefined && (changed?.isChanged(path) ?? true);
  };
}

interface SelectOptions {
  readonly quiet?: boolean;
  readonly reference?: readonly string[];
  readonly baseline?: string;
  readonly db?: string;
  readonly output?: string;
}

/** What deskcheck itself reads and writes is no article, where it lies in a folder that is checked. */
function ownFiles(
  { workingDirectory }: LoadedConfiguration,
  { reference = [], baseline, db, output }: SelectOptions,
): (path: string) => boolean {
  const files = new Set(
    [baseline, db, output].flatMap((file) => (file === undefined ? [] : [resolve(workingDirectory, file)])),
  );
  const folders = reference.map((folder) => resolve(workingDirectory, folder) + sep);
  return (path) =>
    files.has(path) || OWN_NAMES.has(basename(path)) || folders.some((folder) => path.startsWith(folder));
}

const OWN_NAMES: ReadonlySet<string> = new Set([CONFIGURATION_FILE, 'package.json', 'package-lock.json']);

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
