import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { dayNumber } from '../../calendar/calendar-date.ts';
import type { ObservationQuery } from '../../model/reference.ts';
import type { IndexHead, ObservationIndex } from '../../model/reference-index.ts';
import { explainReading } from './index-error.ts';
import { intervalOf, type RowReader, rowReader } from './row-reader.ts';
import { INDEX_APPLICATION_ID, INDEX_VERSION, NO_DAY } from './schema.ts';
import { sqlite } from './sqlite.ts';

export interface OpenedIndex {
  readonly index: ObservationIndex;
  readonly close: () => void;
}

/** Opens an index for reading; null where there is none that this version can use, a damaged one among them. */
export function openIndex(file: string): OpenedIndex | null {
  if (!existsSync(file)) return null;
  const database = openDatabase(file);
  if (database === null) return null;
  const head = headOf(database);
  if (head !== null)
    return { index: explainReading(file, () => indexOf(database, file, head)), close: () => database.close() };
  database.close();
  return null;
}

function openDatabase(file: string): Database.Database | null {
  try {
    return new (sqlite())(file, { readonly: true, fileMustExist: true });
  } catch {
    return null;
  }
}

function headOf(database: Database.Database): IndexHead | null {
  try {
    if (database.pragma('application_id', { simple: true }) !== INDEX_APPLICATION_ID) return null;
    if (database.pragma('user_version', { simple: true }) !== INDEX_VERSION) return null;
    return database.prepare<[], IndexHead>('select hash, name, content from package').get() ?? null;
  } catch (error) {
    if (error instanceof sqlite().SqliteError) return null;
    throw error;
  }
}

function indexOf(database: Database.Database, file: string, head: IndexHead): ObservationIndex {
  const rows = rowReader(database, head.name);
  const variable = numberOf(database, 'variables');
  const place = numberOf(database, 'places');
  const places = database
    .prepare<[number], string>(
      `select places.id from series join places on places.number = series.place
       where series.variable = ? order by first_line`,
    )
    .pluck();
  const periods = database
    .prepare<[number, number], [number, number, number]>(
      `select from_day, to_day, count(*) from observations
       where variable = ? and place = ? group by from_day, to_day order by from_day, to_day`,
    )
    .raw();
  const count = database
    .prepare<[number], number>('select coalesce(sum(rows), 0) from series where variable = ?')
    .pluck();
  const countAt = database
    .prepare<[number, number], number>('select rows from series where variable = ? and place = ?')
    .pluck();
  const named = database
    .prepare<[string], string>(
      `select id from variables where number in (select rowid from names where names match ?) order by number`,
    )
    .pluck();
  const explained = <Result>(action: () => Result): Result => explainReading(file, action);

  return {
    head,
    observations: (query) =>
      explained(() =>
        select(rows, query, variable(query.variable), query.place === undefined ? null : place(query.place)),
      ),
    placesOf: (id) =>
      explained(() => {
        const number = variable(id);
        return number === undefined ? [] : places.all(number);
      }),
    periodsOf: (id, placeId) =>
      explained(() => {
        const [number, at] = [variable(id), place(placeId)];
        if (number === undefined || at === undefined) return [];
        return periods.all(number, at).map(([from, to, many]) => {
          const period = intervalOf(from, to);
          return { ...(period === undefined ? {} : { period }), rows: many };
        });
      }),
    countOf: (id, placeId) =>
      explained(() => {
        const number = variable(id);
        if (number === undefined) return 0;
        if (placeId === undefined) return count.get(number) ?? 0;
        const at = place(placeId);
        return at === undefined ? 0 : (countAt.get(number, at) ?? 0);
      }),
    // The words are letters and digits: in quotes nothing of them is an operator of FTS5.
    variablesWith: (words) =>
      explained(() => (words.length === 0 ? [] : named.all(words.map((word) => `"${word}"`).join(' ')))),
  };
}

/** `null` is "anywhere". */
function select(
  rows: RowReader,
  { period, within }: ObservationQuery,
  variable: number | undefined,
  place: number | undefined | null,
) {
  if (variable === undefined || place === undefined) return [];
  const conditions = ['variable = ?'];
  const values = [variable];
  const and = (condition: string, value: number) => {
    conditions.push(condition);
    values.push(value);
  };
  if (place !== null) and('place = ?', place);
  if (period !== undefined) {
    and('from_day = ?', dayNumber(period.from));
    and('to_day = ?', dayNumber(period.to));
  }
  if (within !== undefined) {
    and('from_day >= ?', dayNumber(within.from));
    and('to_day <= ?', dayNumber(within.to));
    and('from_day > ?', NO_DAY);
  }
  // Without a place the primary key would have to be read through.
  const index = place === null && conditions.length > 1 ? 'indexed by by_period ' : '';
  return rows.all(`${index}where ${conditions.join(' and ')} order by line`, ...values);
}

/** Ids are few beside the rows; those that are not there are asked for as often. */
function numberOf(database: Database.Database, table: string): (id: string) => number | undefined {
  const find = database.prepare<[string], number>(`select number from ${table} where id = ?`).pluck();
  const known = new Map<string, number | undefined>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const number = find.get(id);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(id, number);
    return number;
  };
}

const MOST_REMEMBERED = 50_000;
