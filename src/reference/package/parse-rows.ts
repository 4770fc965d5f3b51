import type { ProblemList, ReferenceProblemCode } from '../problem.ts';
import type { Table } from '../table.ts';
import type { ResourceName } from './descriptor.ts';
import { type LocatedRow, ROWS, type Row } from './rows.ts';

/** The rows of a table, each parsed at the door; a faulty row leaves problems and no row. */
export function parseRows<Name extends ResourceName>(name: Name, table: Table, found: ProblemList): LocatedRow<Name>[] {
  const columns = columnsOf(name, table, found);
  if (columns === null) return [];
  const schema = ROWS[name];
  const rows: LocatedRow<Name>[] = [];
  for (const { line, cells } of table.rows) {
    if (found.full) break;
    const record: Record<string, string> = {};
    for (const { column, index } of columns) record[column] = index < 0 ? '' : (cells[index] ?? '');
    const formula = columns.find(({ column }) => record[column]?.startsWith('='));
    if (formula !== undefined) {
      const message = `"${record[formula.column]}" is a formula. Save the table with its values instead.`;
      found.add({ code: 'formula', file: table.file, line, column: formula.column, message });
      continue;
    }
    const parsed = schema.safeParse(record);
    if (parsed.success) {
      rows.push(Object.assign(parsed.data as Row<Name>, { line }));
      continue;
    }
    for (const issue of parsed.error.issues) {
      found.add({
        code: problemCode(issue),
        file: table.file,
        line,
        column: String(issue.path[0] ?? ''),
        message: issue.message,
      });
    }
  }
  return rows;
}

interface Column {
  readonly column: string;
  readonly index: number;
}

function columnsOf(name: ResourceName, table: Table, found: ProblemList): readonly Column[] | null {
  const columns: Column[] = [];
  const before = found.problems.length;
  for (const [column, cell] of Object.entries(ROWS[name].shape)) {
    const index = table.header.indexOf(column);
    if (index < 0 && !cell.safeParse('').success) {
      const message = `The column "${column}" is missing. The header reads: ${table.header.join(',')}. Add the column, or rename the one that holds it.`;
      found.add({ code: 'missing-column', file: table.file, line: 1, column, message });
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
