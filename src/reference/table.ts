import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { ProblemList, ReferenceProblem } from './problem.ts';

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
  const before = found.problems.length;
  const rows: TableRow[] = [];
  let header: readonly string[] = [];
  scanTable(text, file, delimiter, found, (names) => {
    header = names;
    return (row) => rows.push(row);
  });
  return found.problems.length > before ? null : { file, header, rows };
}

/** Takes a CSV file as one text or in stretches of whole records, and hands each row on: a long table is never held whole. */
interface TableScanner {
  /** `firstLine` is the line of the file that the text begins with. */
  take(text: string, firstLine: number): void;
  end(): void;
}

/** `begin` gets the names of the columns, and gives what takes the rows, or null to leave them. */
export type BeginRows = (header: readonly string[]) => ((row: TableRow) => void) | null;

/** Reads CSV as `readTable` does, and hands each row on as it comes. */
export function scanTable(text: string, file: string, delimiter: string, found: ProblemList, begin: BeginRows): void {
  const scanner = tableScanner(file, delimiter, found, begin);
  scanner.take(text, 1);
  scanner.end();
}

export function tableScanner(file: string, delimiter: string, found: ProblemList, begin: BeginRows): TableScanner {
  let width: number | null = null;
  let takeRow: ((row: TableRow) => void) | null = null;
  let broken = false;
  return {
    take(text, firstLine) {
      if (broken) return;
      const { fault, last } = scanRecords(text, delimiter, ({ line: lineOfText, cells }) => {
        const record = { line: firstLine - 1 + lineOfText, cells };
        if (width === null) {
          width = cells.length;
          const header = headerOf(record, file, found);
          takeRow = header === null ? null : begin(header);
        } else if (takeRow !== null && !found.full) {
          if (cells.length === width) return takeRow(record);
          const message = `The row has ${cells.length} cells where the header has ${width}. Check the separators, and quote cells that hold one.`;
          found.add({ code: 'bad-csv', file, line: record.line, message });
        }
      });
      broken = fault !== null;
      if (fault !== null) found.add(problemOf(fault, last, file, firstLine));
    },
    end() {
      if (width !== null || broken) return;
      found.add({
        code: 'unreadable-file',
        file,
        line: 1,
        message: 'The file is empty. Write at least a header line.',
      });
    },
  };
}

function headerOf(record: TableRow, file: string, found: ProblemList): readonly string[] | null {
  const header = record.cells.map((name) => name.trim());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) < index);
  if (twice === undefined) return header;
  const message = `The column "${twice}" stands twice in the header. Rename or remove one.`;
  found.add({ code: 'duplicate-column', file, line: record.line, column: twice, message });
  return null;
}

/** Records with their lines, ragged ones included; null, with a problem, where the quoting is off. */
export function parseRecords(
  text: string,
  file: string,
  delimiter: string,
  found: ProblemList,
): readonly TableRow[] | null {
  const rows: TableRow[] = [];
  const { fault, last } = scanRecords(text, delimiter, (record) => rows.push(record));
  if (fault === null) return rows;
  found.add(problemOf(fault, last, file));
  return null;
}

/** The records up to the first one whose quoting is off. */
export function recordsUntilFault(text: string, delimiter: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  scanRecords(text, delimiter, (record) => rows.push(record));
  return rows;
}

interface Scan {
  readonly fault: CsvError | null;
  /** Where the last sound record ends. */
  readonly last: number;
}

function scanRecords(text: string, delimiter: string, take: (record: TableRow) => unknown): Scan {
  let last = 0;
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }) {
        last = lines;
        // `lines` counts up to the record's last line; a quoted cell may hold line breaks.
        take({ line: lines - cells.reduce((sum, cell) => sum + lineBreaks(cell), 0), cells });
        return null;
      },
    });
    return { fault: null, last };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: error, last };
  }
}

function problemOf(fault: CsvError, last: number, file: string, firstLine = 1): ReferenceProblem {
  // An open quote swallows the rest of the file: it was opened in the record after the last good one.
  const line = fault.code === 'CSV_QUOTE_NOT_CLOSED' ? last + 1 : Number(fault['lines'] ?? 1);
  return {
    code: 'bad-csv',
    file,
    line: firstLine - 1 + line,
    message: QUOTE_FAULTS[fault.code] ?? `This is no CSV: ${fault.message}`,
  };
}

function lineBreaks(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0;
}
