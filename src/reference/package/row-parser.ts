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
  return ({ line, cells }) => {
    const record: Record<string, string> = {};
    for (const { column, index } of columns) record[column] = index < 0 ? '' : (cells[index] ?? '');
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
