import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { dayNumber } from '../../calendar/calendar-date.ts';
import type { Observation } from '../../model/reference.ts';
import type { IndexBuild, IndexHead, VariableWords } from '../../model/reference-index.ts';
import { explainWriting } from './index-error.ts';
import { rowReader } from './row-reader.ts';
import { INDEX_APPLICATION_ID, INDEX_TABLES, INDEX_VERSION, LOOK_UP_TABLES, NO_DAY, SORT_ROWS } from './schema.ts';
import { sqlite } from './sqlite.ts';

/**
 * Builds an index beside where it will lie, and renames it once it is whole: whoever opens it sees all of it or nothing,
 * and of two processes that build the same one the later replaces the earlier.
 */
export function buildIndex(fileOf: (hash: string) => string, variables: readonly VariableWords[]): IndexBuild {
  const file = fileOf(`${PART}${randomUUID()}`);
  return explainWriting(dirname(file), () => {
    mkdirSync(dirname(file), { recursive: true });
    removeAbandoned(dirname(file));
    const database = new (sqlite())(file);
    try {
      return fillIndex(database, file, fileOf, variables);
    } catch (error) {
      database.close();
      rmSync(file, { force: true });
      throw error;
    }
  });
}

function fillIndex(
  database: Database.Database,
  file: string,
  fileOf: (hash: string) => string,
  variables: readonly VariableWords[],
): IndexBuild {
  // No journal and no waiting for the disk: a file that is not whole is thrown away.
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('cache_size = -65536');
  database.exec(INDEX_TABLES);
  database.exec('begin');
  const variable = numbered(database, 'variables', ['id']);
  const place = numbered(database, 'places', ['id']);
  const vintage = numbered(database, 'vintages', ['source', 'as_of']);
  const form = numbered(database, 'forms', ['resource', 'unit', 'decimals', 'flags']);
  const day = bounded(dayNumber);
  // By object first: a source is a long text, and to compare it for every row would take longer than to keep the row.
  const vintagesOf = new WeakMap<Observation['source'], Map<string, number>>();
  const vintageOf = ({ source, asOf = '' }: Observation): number => {
    const own = vintagesOf.get(source) ?? new Map<string, number>();
    if (own.size === 0) vintagesOf.set(source, own);
    const number = own.get(asOf) ?? vintage(JSON.stringify(source), asOf);
    own.set(asOf, number);
    return number;
  };
  for (const { id } of variables) variable(id);
  const insert = database.prepare('insert into staged values (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  let open = true;
  const explained = <Result>(action: () => Result): Result => explainWriting(dirname(file), action);

  const add = (row: Observation): void => {
    const { period, flags } = row;
    insert.run(
      variable(row.variable),
      place(row.place),
      period === undefined ? NO_DAY : day(period.from),
      period === undefined ? NO_DAY : day(period.to),
      vintageOf(row),
      form(row.resource, row.unit, row.decimals, flags.length === 0 ? '' : JSON.stringify(flags)),
      row.value,
      row.note ?? null,
      row.row,
    );
  };
  const finish = (limit: number): readonly (readonly [Observation, Observation])[] => {
    database.exec('commit');
    if (!sorts(database)) return repeatedCells(database, limit);
    database.exec(LOOK_UP_TABLES);
    const name = database.prepare('insert into names (rowid, words) values (?, ?)');
    database.transaction(() => {
      for (const { id, words } of variables) name.run(variable(id), words.join(' '));
      database.exec("insert into names (names) values ('optimize')");
    })();
    return [];
  };
  const keep = (head: IndexHead): void => {
    database.prepare('insert into package values (@hash, @name, @content)').run(head);
    database.pragma(`application_id = ${INDEX_APPLICATION_ID}`);
    database.pragma(`user_version = ${INDEX_VERSION}`);
    database.close();
    // What is not on the disk yet would be lost with the power, and the name would point to half a file.
    const written = openSync(file, 'r+');
    fsyncSync(written);
    closeSync(written);
    renameSync(file, fileOf(head.hash));
    open = false;
  };
  return {
    add: (row) => explained(() => add(row)),
    finish: (limit) => explained(() => finish(limit)),
    keep: (head) => explained(() => keep(head)),
    discard() {
      if (!open) return;
      open = false;
      database.close();
      rmSync(file, { force: true });
    },
  };
}

/** How the name of an index begins that is not whole yet. */
const PART = 'part-';
const A_DAY = 86_400_000;

/** Removes what a process left that was killed while it built: parts a day older than the newest file here. */
function removeAbandoned(folder: string): void {
  const parts = readdirSync(folder).map((name) => ({ name, changed: changedAt(join(folder, name)) }));
  const newest = Math.max(0, ...parts.map(({ changed }) => changed));
  for (const { name, changed } of parts) {
    if (name.startsWith(PART) && changed < newest - A_DAY) rmSync(join(folder, name), { force: true });
  }
}

/** Milliseconds since 1970; 0 for a file that has just gone. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** False where a cell has two values. */
function sorts(database: Database.Database): boolean {
  try {
    database.exec(SORT_ROWS);
    return true;
  } catch (error) {
    if (error instanceof sqlite().SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}

function repeatedCells(database: Database.Database, limit: number): readonly (readonly [Observation, Observation])[] {
  const read = rowReader(database, '', 'staged');
  const one = (line: number) => read.all('where line = ?', line)[0];
  return database
    .prepare<[number], { first: number; last: number }>(
      `select min(line) as first, max(line) as last from staged
       group by variable, place, from_day, to_day, vintage having count(*) > 1 order by last limit ?`,
    )
    .all(limit)
    .flatMap(({ first, last }) => {
      const [row, again] = [one(first), one(last)];
      return row === undefined || again === undefined ? [] : [[row, again] as const];
    });
}

const MOST_REMEMBERED = 50_000;

/** The number that a table gives to a combination of texts; the last ones are remembered, so that few need the database. */
function numbered(database: Database.Database, table: string, columns: readonly string[]) {
  const known = new Map<string, number>();
  const add = database.prepare(
    `insert or ignore into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  const find = database
    .prepare<(string | number)[], number>(
      `select number from ${table} where ${columns.map((column) => `${column} = ?`).join(' and ')}`,
    )
    .pluck();
  return (...values: (string | number)[]): number => {
    const key = values.length === 1 ? String(values[0]) : values.join('\u0000');
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    add.run(...values);
    const number = find.get(...values);
    if (number === undefined) throw new Error(`${table} took no ${key}`);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, number);
    return number;
  };
}

function bounded(find: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const ready = known.get(text);
    if (ready !== undefined) return ready;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
