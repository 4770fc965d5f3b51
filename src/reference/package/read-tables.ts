import type { ProblemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { type BeginRows, scanTable } from '../table.ts';
import { buildPackage, type PackageRows, type SmallResource } from './build-package.ts';
import { RESOURCE_NAMES, type ResourceName } from './descriptor.ts';
import type { LoadedPackage } from './loaded-package.ts';
import type { OpenedPackage, OpenedResource } from './open-package.ts';
import { rowParser } from './row-parser.ts';
import type { LocatedRow } from './rows.ts';

export interface TableText extends OpenedResource {
  readonly text: string;
}

/** The text of one table; null where the package has no such table, and, with problems, where it cannot be read. */
export function tableText({ resources }: OpenedPackage, name: ResourceName, found: ProblemList): TableText | null {
  const resource = resources.find(({ table }) => table === name);
  if (resource === undefined) return null;
  const bytes = readBytes(resource.file, 'missing-file', found);
  const text = bytes === null ? null : decodeText(bytes, resource.file, found);
  return text === null ? null : { ...resource, text };
}

/** Every table but the observations; null, with problems, where one cannot be read. Faulty rows leave problems too. */
export function readTables(opened: OpenedPackage, found: ProblemList): LoadedPackage | null {
  const texts = new Map(
    RESOURCE_NAMES.filter((name) => name !== 'observations').map((name) => [name, tableText(opened, name, found)]),
  );
  if (found.problems.length > 0) return null;
  const rowsOf = <Name extends SmallResource>(name: Name): readonly LocatedRow<Name>[] => {
    const rows: LocatedRow<Name>[] = [];
    const text = texts.get(name) ?? null;
    if (text !== null) eachTextRow(name, text, found, (row) => rows.push(row));
    return rows;
  };
  const { name, version } = opened.descriptor;
  const files = filesOf(opened);
  const rows: PackageRows = {
    sources: rowsOf('sources'),
    places: rowsOf('places'),
    organizations: rowsOf('organizations'),
    variables: rowsOf('variables'),
    officeholders: rowsOf('officeholders'),
    events: rowsOf('events'),
  };
  return buildPackage({ name, version, hash: '', files }, rows, found);
}

/** The file of each resource, for messages. */
export function filesOf({ resources }: OpenedPackage): Readonly<Record<string, string>> {
  return Object.fromEntries(resources.map(({ name, file }) => [name, file]));
}

/** Parses the rows of a table one by one. */
export function eachTextRow<Name extends ResourceName>(
  name: Name,
  { text, file, delimiter }: TableText,
  found: ProblemList,
  take: (row: LocatedRow<Name>) => void,
): void {
  scanTable(text, file, delimiter, found, rowTaker(name, file, found, take));
}

/** What takes the rows of a table, once its header is known. */
export function rowTaker<Name extends ResourceName>(
  name: Name,
  file: string,
  found: ProblemList,
  take: (row: LocatedRow<Name>) => void,
): BeginRows {
  return (header) => {
    const parse = rowParser(name, header, file, found);
    if (parse === null) return null;
    return (cells) => {
      const row = parse(cells);
      if (row !== null) take(row);
    };
  };
}
