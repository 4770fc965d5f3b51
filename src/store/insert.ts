import type Database from 'better-sqlite3';
import type { TableRows } from './pack-article.ts';
import type { Row } from './rows.ts';

export interface Inserts {
  /** Gives the number of the new row. */
  readonly row: (table: string, row: Row) => number;
  /** Rows that belong to an article. */
  readonly rowsOf: (article: number, rows: TableRows) => void;
}

/** A statement is prepared once for each list of columns. */
export function prepareInserts(database: Database.Database): Inserts {
  const statements = new Map<string, Database.Statement>();
  const statementFor = (table: string, columns: readonly string[]): Database.Statement => {
    const into = `${table} (${columns.join(', ')})`;
    const known = statements.get(into);
    if (known !== undefined) return known;
    const made = database.prepare(`insert into ${into} values (${columns.map(() => '?').join(', ')})`);
    statements.set(into, made);
    return made;
  };
  return {
    row: (table, row) => Number(statementFor(table, Object.keys(row)).run(Object.values(row)).lastInsertRowid),
    rowsOf: (article, { table, shapes, rows }) => {
      const shaped = shapes.map((columns) => statementFor(table, ['article', ...columns]));
      for (const [shape, cells] of rows) shaped[shape]?.run(article, cells);
    },
  };
}
