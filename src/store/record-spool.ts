import Database from 'better-sqlite3';
import { type SortedAcrossRecord, useRows } from './batch-findings.ts';

/** Records that are put in as they come and taken out sorted, whatever their number; on the disk, and gone at the end. */
export interface RecordSpool {
  readonly add: (records: readonly SortedAcrossRecord[]) => void;
  readonly withSorted: <Result>(use: (sorted: Iterable<SortedAcrossRecord>) => Result) => Result;
  readonly close: () => void;
}

/** A private temporary database of SQLite (sqlite.org/inmemorydb.html): it spills to the disk where it grows. */
export function openRecordSpool(): RecordSpool {
  const database = new Database('');
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.exec(
    'create table records (key text, article integer, position integer, payload text, primary key (key, article, position)) strict, without rowid',
  );
  const insert = database.prepare('insert into records (key, article, position, payload) values (?, ?, ?, ?)');
  const add = database.transaction((records: readonly SortedAcrossRecord[]) => {
    for (const { key, article, position, payload } of records) insert.run(key, article, position, payload);
  });
  const select = database.prepare<[], SortedAcrossRecord>(
    'select key, payload, article, position from records order by key, article, position',
  );
  return { add, withSorted: (use) => useRows(select, use), close: () => database.close() };
}
