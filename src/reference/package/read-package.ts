import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { readTable, type Table } from '../table.ts';
import { buildPackage, type PackageRows } from './build-package.ts';
import { type Descriptor, isResourceName, type ResourceName, readDescriptor } from './descriptor.ts';
import type { LoadedPackage } from './loaded-package.ts';
import { parseRows } from './parse-rows.ts';

/** Reads a folder with a Data Package v2 (`datapackage.json` and its CSV files); null, with problems, where anything is wrong. */
export function readPackage(folder: string, found: ProblemList): LoadedPackage | null {
  if (!isFolder(folder)) {
    const message = 'There is no such folder. Give a folder that holds datapackage.json, or a CSV file.';
    found.add({ code: 'missing-folder', file: folder, message });
    return null;
  }
  const descriptorFile = join(folder, 'datapackage.json');
  const descriptorBytes = readBytes(descriptorFile, 'missing-descriptor', found);
  if (descriptorBytes === null) return null;
  const descriptorText = decodeText(descriptorBytes, descriptorFile, found);
  const descriptor = descriptorText === null ? null : readDescriptor(descriptorText, descriptorFile, found);
  if (descriptor === null) return null;

  const hash = createHash('sha256')
    .update(`datapackage.json\u0000${descriptorBytes.length}\u0000`)
    .update(descriptorBytes);
  const tables = new Map<string, Table>();
  const files: Record<string, string> = {};
  for (const resource of descriptor.resources) {
    const file = join(folder, resource.path);
    files[resource.name] = file;
    const bytes = readBytes(file, 'missing-file', found);
    if (bytes === null) continue;
    hash.update(`${resource.name}\u0000${bytes.length}\u0000`).update(bytes);
    if (!isResourceName(resource.name)) continue;
    const text = decodeText(bytes, file, found);
    const table = text === null ? null : readTable(text, file, delimiterOf(resource), found);
    if (table !== null) tables.set(resource.name, table);
  }
  if (found.problems.length > 0) return null;

  const rowsOf = <Name extends ResourceName>(name: Name) => {
    const table = tables.get(name);
    return table === undefined ? [] : parseRows(name, table, found);
  };
  const rows: PackageRows = {
    sources: rowsOf('sources'),
    places: rowsOf('places'),
    organizations: rowsOf('organizations'),
    variables: rowsOf('variables'),
    observations: rowsOf('observations'),
    officeholders: rowsOf('officeholders'),
    events: rowsOf('events'),
  };
  const identity = { name: descriptor.name, version: descriptor.version, hash: hash.digest('hex'), files };
  const loaded = buildPackage(identity, rows, found);
  return found.problems.length > 0 ? null : loaded;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function delimiterOf(resource: Descriptor['resources'][number]): string {
  return resource.dialect?.delimiter ?? ',';
}
