import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { jsonStat } from './adapters/json-stat.ts';
import { RESOURCE_NAMES } from './package/descriptor.ts';

const TABLE = /\.(?:csv|tsv)$/i;
const JSON_FILE = /\.json$/i;

/**
 * A folder that is no package itself stands for the packages and tables that lie in it, in the order of their names.
 * A folder with neither stays as it is, to be refused by name; so does a package that has lost its descriptor.
 */
export function expandPaths(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path) || isPackage(path) || hasPackageTables(path)) return [path];
    const inside = readdirSync(path)
      .sort()
      .map((name) => join(path, name))
      .filter((entry) => (isFolder(entry) ? isPackage(entry) : TABLE.test(entry) || isJsonStat(entry)));
    return inside.length === 0 ? [path] : inside;
  });
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isPackage(folder: string): boolean {
  return existsSync(join(folder, 'datapackage.json'));
}

function hasPackageTables(folder: string): boolean {
  return RESOURCE_NAMES.some((name) => existsSync(join(folder, `${name}.csv`)));
}

/** Other JSON, mappings of tables among it, is no table. */
function isJsonStat(file: string): boolean {
  return JSON_FILE.test(file) && jsonStat.fits({ file, text: readFileSync(file, 'utf8') });
}
