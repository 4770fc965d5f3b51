import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { readTable, type Table } from '../table.ts';
import { buildPackage } from './build-package.ts';
import { type Descriptor, isResourceName, type ResourceName, readDescriptor } from './descriptor.ts';
import type { LoadedPackage } from './loaded-package.ts';
import { parseRows } from './parse-rows.ts';
import type { LocatedRow } from './rows.ts';

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
  const files: Record<string, string> = {};
  const rows: ReadRows = {
    sources: [],
    places: [],
    organizations: [],
    variables: [],
    observations: [],
    officeholders: [],
    events: [],
  };
  for (const resource of descriptor.resources) {
    const file = join(folder, resource.path);
    files[resource.name] = file;
    const bytes = readBytes(file, 'missing-file', found);
    if (bytes === null) continue;
    hash.update(`${resource.name}\u0000${bytes.length}\u0000`).update(bytes);
    if (!isResourceName(resource.name)) continue;
    const text = decodeText(bytes, file, found);
    const table = text === null ? null : readTable(text, file, delimiterOf(resource), found);
    if (table !== null) READERS[resource.name](rows, table, found);
  }
  if (found.problems.length > 0) return null;

  const identity = { name: descriptor.name, version: descriptor.version, hash: hash.digest('hex'), files };
  const loaded = buildPackage(identity, rows, found);
  return found.problems.length > 0 ? null : loaded;
}

type ReadRows = { [Name in ResourceName]: readonly LocatedRow<Name>[] };

/** One line a table, so that the compiler ties the name of each to the type of its rows. */
const READERS: Readonly<Record<ResourceName, (rows: ReadRows, table: Table, found: ProblemList) => void>> = {
  sources: (rows, table, found) => {
    rows.sources = parseRows('sources', table, found);
  },
  places: (rows, table, found) => {
    rows.places = parseRows('places', table, found);
  },
  organizations: (rows, table, found) => {
    rows.organizations = parseRows('organizations', table, found);
  },
  variables: (rows, table, found) => {
    rows.variables = parseRows('variables', table, found);
  },
  observations: (rows, table, found) => {
    rows.observations = parseRows('observations', table, found);
  },
  officeholders: (rows, table, found) => {
    rows.officeholders = parseRows('officeholders', table, found);
  },
  events: (rows, table, found) => {
    rows.events = parseRows('events', table, found);
  },
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function delimiterOf(resource: Descriptor['resources'][number]): string {
  return resource.dialect?.delimiter ?? ',';
}
