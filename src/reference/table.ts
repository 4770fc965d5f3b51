import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { ProblemList } from './problem.ts';

/** One record of a CSV file: `line` is the line it begins on, the header being 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What is wrong in words, for the faults that RFC 4180 quoting knows. */
const QUOTE_FAULTS: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE:
    'A closing quote is followed by more text. Write a quote inside a quoted cell twice: "the ""border"" agency".',
  CSV_QUOTE_NOT_CLOSED: 'A quote is opened and never closed. Close it, or write a quote inside a quoted cell twice.',
  INVALID_OPENING_QUOTE:
    'A quote stands inside a cell that is not quoted. Put the whole cell in quotes and write the quote twice.',
};

/** Reads CSV after RFC 4180. Null, with problems, where the quoting is off or a row has too many or too few cells. */
export function readTable(text: string, file: string, delimiter: string, found: ProblemList): Table | null {
  const records = parseRecords(text, file, delimiter, found);
  if (records === null) return null;
  const [head, ...rows] = records;
  if (head === undefined) {
    found.add({ code: 'unreadable-file', file, line: 1, message: 'The file is empty. Write at least a header line.' });
    return null;
  }
  const header = head.cells.map((name) => name.trim());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) < index);
  if (twice !== undefined) {
    const message = `The column "${twice}" stands twice in the header. Rename or remove one.`;
    found.add({ code: 'duplicate-column', file, line: head.line, column: twice, message });
    return null;
  }
  const before = found.problems.length;
  for (const row of rows) {
    if (row.cells.length === header.length) continue;
    const message = `The row has ${row.cells.length} cells where the header has ${header.length}. Check the separators, and quote cells that hold one.`;
    found.add({ code: 'bad-csv', file, line: row.line, message });
  }
  return found.problems.length > before ? null : { file, header, rows };
}

/** Records with their lines, ragged ones included; null, with a problem, where the quoting is off. */
export function parseRecords(
  text: string,
  file: string,
  delimiter: string,
  found: ProblemList,
): readonly TableRow[] | null {
  const { rows, fault } = recordsUntilFault(text, delimiter);
  if (fault === null) return rows;
  const unclosed = fault.code === 'CSV_QUOTE_NOT_CLOSED';
  // An open quote swallows the rest of the file: it was opened in the record after the last good one.
  const line = unclosed ? lineAfter(rows) : Number(fault['lines'] ?? 1);
  found.add({ code: 'bad-csv', file, line, message: QUOTE_FAULTS[fault.code] ?? `This is no CSV: ${fault.message}` });
  return null;
}

/** The records up to the first one whose quoting is off. */
export function recordsUntilFault(
  text: string,
  delimiter: string,
): { readonly rows: readonly TableRow[]; readonly fault: CsvError | null } {
  const rows: TableRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }) {
        // `lines` counts up to the record's last line; a quoted cell may hold line breaks.
        const breaks = cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
        rows.push({ line: lines - breaks, cells });
        return null;
      },
    });
    return { rows, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, fault: error };
  }
}

function lineAfter(rows: readonly TableRow[]): number {
  const last = rows.at(-1);
  return last === undefined ? 1 : last.line + 1 + last.cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
}

function lineBreaks(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0;
}
