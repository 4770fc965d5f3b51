import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Failure } from '../model/output.ts';
import { isPublicationDate } from './publication-date.ts';
import { uriOfPath } from './uri.ts';

/** What a manifest says of one article; a blank cell says nothing. */
interface ManifestEntry {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  /** Written with `;` between the names. */
  readonly byline?: readonly string[];
  readonly language?: string;
}

export interface Manifest {
  readonly path: string;
  readonly uri: string;
  /** By absolute path of the article. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly failures: readonly Failure[];
}

const FIELDS = ['published', 'publisher', 'title', 'language'] as const;

/**
 * Reads a manifest: a CSV file with a column `path` and any of `published`, `publisher`, `title`, `byline`, `language`.
 * A path is looked for beside the manifest, then in `folders`. What is wrong is told with its line, and the other rows hold.
 */
export function readManifest(file: string, workingDirectory: string, folders: readonly string[] = []): Manifest {
  const path = resolve(workingDirectory, file);
  const uri = uriOfPath(file, workingDirectory);
  const fail = (code: string, message: string, line?: number): Failure => ({
    uri,
    code,
    message,
    ...(line === undefined ? {} : { line }),
  });
  const only = (failure: Failure): Manifest => ({ path, uri, entries: new Map(), failures: [failure] });

  const text = readText(path);
  if (typeof text !== 'string') return only(fail(text.code, text.message));
  const table = parseTable(text);
  if ('message' in table) return only(fail('manifest-invalid', table.message, table.line));
  const [header, ...rows] = table;
  const columns = header?.cells.map((cell) => cell.trim()) ?? [];
  if (!columns.includes('path')) {
    const found = columns.length === 0 ? 'the file is empty' : `it has ${columns.join(', ')}`;
    return only(fail('manifest-column-missing', `the manifest has no column "path" (${found})`, 1));
  }

  const places = [dirname(path), ...folders.map((folder) => resolve(workingDirectory, folder))];
  const entries = new Map<string, ManifestEntry>();
  const failures: Failure[] = [];
  const lines = new Map<string, number>();
  for (const { cells, line } of rows) {
    const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const problems = rowProblems(cell, columns.length, cells.length, places);
    failures.push(...problems.map(({ code, message }) => fail(code, message, line)));
    if (cell('path') === '') continue;
    const article = findIn(places, cell('path')) ?? resolve(dirname(path), cell('path'));
    const earlier = lines.get(article);
    if (earlier !== undefined) {
      failures.push(fail('manifest-row-twice', `"${cell('path')}" stands already in line ${earlier}`, line));
      continue;
    }
    lines.set(article, line);
    entries.set(article, entryOf(cell));
  }
  return { path, uri, entries, failures };
}

interface Problem {
  readonly code: string;
  readonly message: string;
}

function rowProblems(
  cell: (column: string) => string,
  expected: number,
  actual: number,
  places: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const path = cell('path');
  const published = cell('published');
  if (actual !== expected) {
    problems.push({
      code: 'manifest-row-length',
      message: `the row has ${actual} cells where the header has ${expected}`,
    });
  }
  if (path === '') {
    problems.push({ code: 'manifest-path-missing', message: 'the row has no path' });
  } else if (findIn(places, path) === undefined) {
    problems.push({
      code: 'manifest-file-missing',
      message: `the row names no file: there is no "${path}" beside the manifest or in a folder that is checked`,
    });
  }
  if (published !== '' && !isPublicationDate(published)) {
    problems.push({ code: 'manifest-date-invalid', message: `"${published}" is no date; write YYYY-MM-DD` });
  }
  return problems;
}

function findIn(places: readonly string[], path: string): string | undefined {
  return places.map((place) => resolve(place, path)).find((candidate) => existsSync(candidate));
}

function entryOf(cell: (column: string) => string): ManifestEntry {
  const given = FIELDS.map((field) => [field, cell(field)] as const).filter(
    ([field, value]) => value !== '' && (field !== 'published' || isPublicationDate(value)),
  );
  const byline = cell('byline')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { ...Object.fromEntries(given), ...(byline.length === 0 ? {} : { byline }) };
}

function readText(path: string): string | Problem {
  try {
    // One kind of line end: the parser counts a CRLF inside quotes as two lines.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replace(/\r\n/g, '\n');
  } catch (error) {
    if (error instanceof TypeError && !('syscall' in error)) {
      return { code: 'manifest-encoding', message: 'the manifest is not UTF-8; save it as UTF-8' };
    }
    if (!existsSync(path)) return { code: 'manifest-missing', message: 'there is no such manifest' };
    return { code: 'manifest-unreadable', message: `the manifest could not be read: ${(error as Error).message}` };
  }
}

interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

function parseTable(text: string): readonly TableRow[] | { readonly message: string; readonly line: number } {
  try {
    // With `info`, each row comes with what is known of it, which the library's types do not say.
    const rows: unknown = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true });
    return (rows as readonly { record: readonly string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch (error) {
    const { message, lines } = error as CsvError & { lines?: number };
    return { message: `the manifest is not valid CSV: ${message}`, line: lines ?? 1 };
  }
}
