import type Database from 'better-sqlite3';
import type { Row } from './rows.ts';

/** Gives the number of the new row. */
export type Insert = (table: string, row: Row) => number;

/** One prepared statement a table, its columns taken from the table itself, so that the schema stands in one place. */
export function prepareInserts(database: Database.Database): Insert {
  const tables = new Map<string, { readonly columns: readonly string[]; readonly statement: Database.Statement }>();
  return (table, row) => {
    let known = tables.get(table);
    if (known === undefined) {
      const columns = database
        .prepare<[string], string>('select name from pragma_table_info(?) order by cid')
        .pluck()
        .all(table);
      const marks = columns.map(() => '?').join(', ');
      known = {
        columns,
        statement: database.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`),
      };
      tables.set(table, known);
    }
    const cells = known.columns.map((column) => {
      const cell = row[column];
      if (cell === undefined) throw new RangeError(`no value for ${table}.${column}`);
      return cell;
    });
    return Number(known.statement.run(cells).lastInsertRowid);
  };
}
