import type Database from 'better-sqlite3';
import type { TableRows } from './pack-article.ts';
import type { Row } from './rows.ts';

export interface Inserts {
  /** Gives the number of the new row. */
  readonly row: (table: string, row: Row) => number;
  /** Rows that belong to an article. */
  readonly rowsOf: (article: number, rows: TableRows) => void;
}

/** One prepared statement a table. */
export function prepareInserts(database: Database.Database): Inserts {
  const statements = new Map<string, Database.Statement>();
  const statementFor = (table: string, columns: readonly string[]): Database.Statement => {
    const known = statements.get(table);
    if (known !== undefined) return known;
    const marks = columns.map(() => '?').join(', ');
    const made = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`);
    statements.set(table, made);
    return made;
  };
  return {
    row: (table, row) => Number(statementFor(table, Object.keys(row)).run(Object.values(row)).lastInsertRowid),
    rowsOf: (article, { table, columns, rows }) => {
      const statement = statementFor(table, ['article', ...columns]);
      for (const cells of rows) statement.run(article, cells);
    },
  };
}
