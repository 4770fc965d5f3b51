import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../model/reference.ts';
import { isFolder } from '../expand-paths.ts';
import type { ProblemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { scanTable } from '../table.ts';
import { buildPackage, observationBuilder, type PackageRows, type SmallResource } from './build-package.ts';
import { isResourceName, type ResourceName, readDescriptor } from './descriptor.ts';
import type { LoadedPackage } from './loaded-package.ts';
import { rowParser } from './row-parser.ts';
import type { LocatedRow } from './rows.ts';

/** Reads a folder with a Data Package v2 (`datapackage.json` and its CSV files); null, with problems, where anything is wrong. */
export function readPackage(folder: string, found: ProblemList): LoadedPackage | null {
  if (!isFolder(folder)) {
    const message = 'There is no such folder. Give a folder that holds datapackage.json, or a CSV file.';
    found.add({ code: 'missing-folder', file: folder, message });
    return null;
  }
  const descriptorFile = join(folder, 'datapackage.json');
  if (!existsSync(descriptorFile)) {
    const message = 'The folder holds no datapackage.json, nor packages or tables. Add one, or give another folder.';
    found.add({ code: 'missing-descriptor', file: descriptorFile, message });
    return null;
  }
  const descriptorBytes = readBytes(descriptorFile, 'missing-descriptor', found);
  if (descriptorBytes === null) return null;
  const descriptorText = decodeText(descriptorBytes, descriptorFile, found);
  const descriptor = descriptorText === null ? null : readDescriptor(descriptorText, descriptorFile, found);
  if (descriptor === null) return null;

  const hash = createHash('sha256')
    .update(`datapackage.json\u0000${descriptorBytes.length}\u0000`)
    .update(descriptorBytes);
  const files: Record<string, string> = {};
  const texts = new Map<ResourceName, TableText>();
  for (const resource of descriptor.resources) {
    const file = join(folder, resource.path);
    files[resource.name] = file;
    const bytes = readBytes(file, 'missing-file', found);
    if (bytes === null) continue;
    hash.update(`${resource.name}\u0000${bytes.length}\u0000`).update(bytes);
    if (!isResourceName(resource.name)) continue;
    const text = decodeText(bytes, file, found);
    if (text !== null) texts.set(resource.name, { text, file, delimiter: resource.dialect?.delimiter ?? ',' });
  }
  if (found.problems.length > 0) return null;

  const rowsOf = <Name extends SmallResource>(name: Name): readonly LocatedRow<Name>[] => {
    const rows: LocatedRow<Name>[] = [];
    eachRow(name, texts.get(name), found, (row) => rows.push(row));
    return rows;
  };
  const identity = { name: descriptor.name, version: descriptor.version, hash: hash.digest('hex'), files };
  const rows: PackageRows = {
    sources: rowsOf('sources'),
    places: rowsOf('places'),
    organizations: rowsOf('organizations'),
    variables: rowsOf('variables'),
    officeholders: rowsOf('officeholders'),
    events: rowsOf('events'),
  };
  const loaded = buildPackage(identity, rows, found);
  const observations: Observation[] = [];
  const build = observationBuilder(loaded, found);
  eachRow('observations', texts.get('observations'), found, (row) => observations.push(build(row)));
  return found.problems.length > 0 ? null : { ...loaded, observations };
}

interface TableText {
  readonly text: string;
  readonly file: string;
  readonly delimiter: string;
}

/** Parses the rows of a table one by one; a table that the package lacks has none. */
function eachRow<Name extends ResourceName>(
  name: Name,
  table: TableText | undefined,
  found: ProblemList,
  take: (row: LocatedRow<Name>) => void,
): void {
  if (table === undefined) return;
  scanTable(table.text, table.file, table.delimiter, found, (header) => {
    const parse = rowParser(name, header, table.file, found);
    if (parse === null) return null;
    return (cells) => {
      const row = parse(cells);
      if (row !== null) take(row);
    };
  });
}
