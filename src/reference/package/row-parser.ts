import type { ProblemList, ReferenceProblemCode } from '../problem.ts';
import type { TableRow } from '../table.ts';
import type { ResourceName } from './descriptor.ts';
import { type LocatedRow, ROWS, type Row } from './rows.ts';

/**
 * What parses the rows of a table, each at the door: a faulty row leaves problems and is null.
 * Null, with problems, where a column is missing.
 */
export function rowParser<Name extends ResourceName>(
  name: Name,
  header: readonly string[],
  file: string,
  found: ProblemList,
): ((row: TableRow) => LocatedRow<Name> | null) | null {
  const columns = columnsOf(name, header, file, found);
  if (columns === null) return null;
  const schema = ROWS[name];
  const known = name === 'observations' ? knownCells(ROWS.observations.shape) : null;
  return ({ line, cells }) => {
    const record: Record<string, string> = {};
    for (const { column, index } of columns) record[column] = index < 0 ? '' : (cells[index] ?? '');
    const quick = known?.(record) ?? null;
    if (quick !== null) return Object.assign(quick as Row<Name>, { line });
    const formula = columns.find(({ column }) => record[column]?.startsWith('='));
    if (formula !== undefined) {
      const message = `"${record[formula.column]}" is a formula. Save the table with its values instead.`;
      found.add({ code: 'formula', file, line, column: formula.column, message });
      return null;
    }
    const parsed = schema.safeParse(record);
    if (parsed.success) return Object.assign(parsed.data as Row<Name>, { line });
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '');
      found.add({ code: problemCode(issue), file, line, column, message: issue.message });
    }
    return null;
  };
}

/** Cells that differ from row to row; the others are looked at once each. */
const OWN_CELLS: ReadonlySet<string> = new Set(['value', 'note']);
const MOST_REMEMBERED = 20_000;

/**
 * Parses rows whose cells are sound and mostly known, four times as fast as a schema does: the table of observations may have
 * millions. Null for any other row: the schema says what is wrong with it.
 */
function knownCells(shape: Readonly<Record<string, CellSchema>>) {
  const columns = Object.entries(shape).map(([column, cell]) => ({ column, cell, known: new Map<string, unknown>() }));
  return (record: Readonly<Record<string, string>>): Record<string, unknown> | null => {
    const row: Record<string, unknown> = {};
    for (const { column, cell, known } of columns) {
      const text = record[column] ?? '';
      let value = known.get(text);
      if (value === undefined && !(text === '' && known.has(text))) {
        if (text.startsWith('=')) return null;
        const parsed = cell.safeParse(text);
        if (!parsed.success) return null;
        value = parsed.data;
        if (!OWN_CELLS.has(column) || text === '') {
          if (known.size >= MOST_REMEMBERED) known.clear();
          known.set(text, value);
        }
      }
      row[column] = value;
    }
    return row;
  };
}

interface CellSchema {
  safeParse(text: string): { readonly success: true; readonly data: unknown } | { readonly success: false };
}

interface Column {
  readonly column: string;
  readonly index: number;
}

function columnsOf(
  name: ResourceName,
  header: readonly string[],
  file: string,
  found: ProblemList,
): readonly Column[] | null {
  const columns: Column[] = [];
  const before = found.problems.length;
  for (const [column, cell] of Object.entries(ROWS[name].shape)) {
    const index = header.indexOf(column);
    if (index < 0 && !cell.safeParse('').success) {
      const message = `The column "${column}" is missing. The header reads: ${header.join(',')}. Add the column, or rename the one that holds it.`;
      found.add({ code: 'missing-column', file, line: 1, column, message });
    }
    columns.push({ column, index });
  }
  return found.problems.length > before ? null : columns;
}

function problemCode(issue: { readonly code?: string; readonly params?: unknown }): ReferenceProblemCode {
  const params = issue.params;
  if (typeof params === 'object' && params !== null && 'code' in params) return params.code as ReferenceProblemCode;
  return 'bad-value';
}
