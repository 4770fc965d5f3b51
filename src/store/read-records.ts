import type Database from 'better-sqlite3';
import { CheckedArticle, Failure } from '../model/output.ts';
import { StoreError } from './store-error.ts';

export interface RecordReader {
  /** Every article with its records, in the order of the files; one at a time. */
  readonly articles: () => IterableIterator<CheckedArticle>;
  readonly article: (number: number) => CheckedArticle | null;
  readonly failures: () => readonly Failure[];
  /** The records whose id is `id` or begins with it, at most `limit`, in a stable order. */
  readonly find: (id: string, limit: number) => readonly FoundRecord[];
}

export interface FoundRecord {
  readonly type: 'article' | 'entity' | 'mention' | 'claim' | 'finding';
  readonly id: string;
  /** Number of the article that holds it. */
  readonly article: number;
}

const PARTS = ['mentions', 'entities', 'claims', 'findings'] as const;

export function prepareReader(database: Database.Database, file: string): RecordReader {
  const articleNumbers = database.prepare<[], number>('select number from articles order by file, position').pluck();
  const article = database.prepare<[number], { record: string; text: string }>(
    'select record, text from articles where number = ?',
  );
  const parts = PARTS.map(
    (table) =>
      [
        table,
        database.prepare<[number], string>(`select record from ${table} where article = ? order by position`).pluck(),
      ] as const,
  );
  const failures = database.prepare<[], string>('select record from failures order by file, position').pluck();
  const find = database.prepare<[{ id: string; limit: number }], FoundRecord>(FIND);

  function readArticle(number: number): CheckedArticle | null {
    const row = article.get(number);
    if (row === undefined) return null;
    const lists = parts.map(([table, statement]) => [table, statement.all(number).map((record) => JSON.parse(record))]);
    return checked<CheckedArticle>(CheckedArticle, file, {
      article: { ...JSON.parse(row.record), text: row.text },
      ...Object.fromEntries(lists),
    });
  }

  function* articles(): IterableIterator<CheckedArticle> {
    // Numbers first: a statement may not be left open while a caller writes to the same database.
    for (const number of articleNumbers.all()) {
      const article = readArticle(number);
      if (article !== null) yield article;
    }
  }

  return {
    articles,
    article: readArticle,
    failures: () => failures.all().map((record) => checked<Failure>(Failure, file, JSON.parse(record))),
    find: (id, limit) => find.all({ id: `${id.replace(/[*?[]/g, '[$&]')}*`, limit }),
  };
}

const FIND = `
  select type, id, article from (
    select 0 as rank, 'finding' as type, id, article from findings where id glob @id
    union all select 1, 'claim', id, article from claims where id glob @id
    union all select 2, 'mention', id, article from mentions where id glob @id
    union all select 3, 'entity', id, article from entities where id glob @id
    union all select 4, 'article', id, number from articles where id glob @id
  ) order by rank, id, article limit @limit`;

/** The value itself, once it is known to be a record: a parsed copy would have its keys in another order. */
function checked<Output>(
  schema: { safeParse: (value: unknown) => { success: boolean; error?: Error | undefined } },
  file: string,
  value: unknown,
): Output {
  const { success, error } = schema.safeParse(value);
  if (success) return value as Output;
  const message =
    'a record is not as this version of deskcheck writes it; check the articles again into a new database';
  throw new StoreError('record-invalid', file, message, error);
}
