import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Observation, RowOrigin, Source } from '../../model/reference.ts';
import type { LoadedPackage } from '../package/loaded-package.ts';
import type { ProblemList } from '../problem.ts';
import { decodeText, readBytes } from '../read-bytes.ts';
import { adapterFor } from './contents.ts';
import type { PlaceFinder } from './place-finder.ts';
import { NO_MAPPING, readMapping, type TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import type { Adapter, TableReading } from './table-reading.ts';

/** A table as its adapter read it. */
export interface TableFile {
  readonly adapter: Adapter;
  readonly reading: TableReading;
  /** SHA-256 of the file and of the mapping that lies beside it, hexadecimal. */
  readonly hash: string;
}

/** Reads a table in any known format as a package of its own; null, with problems, where it cannot be used. */
export function loadTable(file: string, places: PlaceFinder, found: ProblemList): LoadedPackage | null {
  const table = readTableFile(file, found);
  return table === null ? null : tablePackage(file, table, places);
}

/** Reads a table; `change` may complete the mapping that lies beside it. */
export function readTableFile(
  file: string,
  found: ProblemList,
  change: (mapping: TableMapping) => TableMapping = (mapping) => mapping,
): TableFile | null {
  const bytes = readBytes(file, 'missing-file', found);
  const text = bytes === null ? null : decodeText(bytes, file, found);
  if (bytes === null || text === null) return null;
  const hash = createHash('sha256')
    .update(`${basename(file)}\u0000${bytes.length}\u0000`)
    .update(bytes);
  const mapping = mappingOf(file, hash, found);
  const adapter = adapterFor(text);
  if (adapter === null) {
    const message = 'This is no table that can be read: CSV with a header line, or JSON-stat 2.0.';
    found.add({ code: 'unknown-format', file, line: 1, message });
  }
  if (adapter === null || mapping === null) return null;
  const reading = adapter.read({ file, text }, change(mapping), found);
  if (reading === null || found.problems.length > 0) return null;
  if (reading.observations.length === 0) {
    const message = `The table was read as ${adapter.title}, and no figure was found in it.`;
    found.add({ code: 'no-observations', file, line: 1, message });
    return null;
  }
  return { adapter, reading, hash: hash.digest('hex') };
}

/** `figures.mapping.json` beside `figures.csv`. */
export function mappingFile(file: string): string {
  return `${file.replace(/\.[^./\\]+$/, '')}.mapping.json`;
}

function mappingOf(file: string, hash: { update(data: Uint8Array): unknown }, found: ProblemList): TableMapping | null {
  const path = mappingFile(file);
  if (!existsSync(path)) return NO_MAPPING;
  const bytes = readBytes(path, 'missing-file', found);
  const text = bytes === null ? null : decodeText(bytes, path, found);
  if (bytes === null || text === null) return null;
  hash.update(bytes);
  return readMapping(text, path, found);
}

/** A table as a package: its places are those that the finder knows, or makes. */
export function tablePackage(file: string, { reading, hash }: TableFile, finder: PlaceFinder): LoadedPackage {
  const name = tableName(file);
  const version = `0.0.0+${hash.slice(0, 12)}`;
  const originOf = (row: number): RowOrigin => ({ package: name, resource: basename(file), row });
  const sources = new Map(reading.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): Source => sources.get(id) ?? { id, title: id, publisher: id, url: '' };
  const unitOf = new Map(reading.variables.map((variable) => [variable.id, variable.unit]));
  const places = new Map<string, LoadedPackage['places'][number]>();
  const observations = reading.observations.map(({ line, place, source, ...row }): Observation => {
    const origin = originOf(line);
    const at = finder.find(place, origin, sourceOf(source));
    places.set(at.id, at);
    return { ...row, ...origin, place: at.id, unit: unitOf.get(row.variable) ?? '', source: sourceOf(source) };
  });
  return {
    name,
    version,
    hash,
    files: { [basename(file)]: file },
    sources: reading.sources,
    variables: reading.variables.map(({ line, ...variable }) => ({ ...variable, ...originOf(line) })),
    observations,
    places: withAncestors([...places.values()], finder.places),
    officeholders: [],
    organizations: [],
    events: [],
  };
}

function withAncestors(places: LoadedPackage['places'], all: LoadedPackage['places']): LoadedPackage['places'] {
  const byId = new Map(all.map((place) => [place.id, place]));
  const kept = new Map(places.map((place) => [place.id, place]));
  for (const place of places) {
    for (let at = byId.get(place.within ?? ''); at !== undefined && !kept.has(at.id); at = byId.get(at.within ?? '')) {
      kept.set(at.id, at);
    }
  }
  return [...kept.values()];
}
