import type Database from 'better-sqlite3';
import { dateOfDayNumber } from '../../calendar/calendar-date.ts';
import type { Interval } from '../../model/interval.ts';
import type { Observation, Source } from '../../model/reference.ts';
import { NO_DAY } from './schema.ts';

/** Reads rows of the index as observations of the model. */
export interface RowReader {
  /** `clause` is all that follows the name of the table. */
  all(clause: string, ...values: number[]): readonly Observation[];
}

/** Line, variable, place, from, to, vintage, form, value, note. */
type RawRow = readonly [number, number, number, number, number, number, number, number, string | null];

interface Form {
  readonly resource: string;
  readonly unit: string;
  readonly decimals: number;
  readonly flags: readonly string[];
}

const NO_FLAGS: readonly string[] = [];

export function rowReader(database: Database.Database, packageName: string, table = 'observations'): RowReader {
  const statements = new Map<string, Database.Statement<number[], RawRow>>();
  const variable = textOf(database, 'variables');
  const place = textOf(database, 'places');
  const vintage = lookUp<{ source: Source; asOf: string }>(
    database,
    'select source, as_of from vintages where number = ?',
    (row) => ({
      source: JSON.parse(String(row[0])),
      asOf: String(row[1]),
    }),
  );
  const form = lookUp<Form>(database, 'select resource, unit, decimals, flags from forms where number = ?', (row) => ({
    resource: String(row[0]),
    unit: String(row[1]),
    decimals: Number(row[2]),
    flags: row[3] === '' ? NO_FLAGS : JSON.parse(String(row[3])),
  }));
  const sources = new Map<string, Source>();
  const shared = (source: Source): Source => {
    const known = sources.get(source.id);
    if (known === undefined) sources.set(source.id, source);
    return known ?? source;
  };

  const observation = ([
    line,
    variableNumber,
    placeNumber,
    from,
    to,
    vintageNumber,
    formNumber,
    value,
    note,
  ]: RawRow): Observation => {
    const { source, asOf } = vintage(vintageNumber);
    const { resource, unit, decimals, flags } = form(formNumber);
    const period = intervalOf(from, to);
    return {
      package: packageName,
      resource,
      row: line,
      variable: variable(variableNumber),
      place: place(placeNumber),
      ...(period === undefined ? {} : { period }),
      value,
      decimals,
      unit,
      ...(asOf === '' ? {} : { asOf }),
      source: shared(source),
      flags,
      ...(note === null ? {} : { note }),
    };
  };
  return {
    all(clause, ...values) {
      let statement = statements.get(clause);
      if (statement === undefined) {
        statement = database
          .prepare<number[], RawRow>(
            `select line, variable, place, from_day, to_day, vintage, form, value, note from ${table} ${clause}`,
          )
          .raw();
        statements.set(clause, statement);
      }
      return statement.all(...values).map(observation);
    },
  };
}

export function intervalOf(from: number, to: number): Interval | undefined {
  return from === NO_DAY ? undefined : { from: dateOf(from), to: dateOf(to) };
}

const dateOf = remembered(dateOfDayNumber);

function textOf(database: Database.Database, table: string): (number: number) => string {
  return lookUp(database, `select id from ${table} where number = ?`, (row) => String(row[0]));
}

function lookUp<Found>(database: Database.Database, sql: string, read: (row: readonly unknown[]) => Found) {
  const statement = database.prepare<[number], readonly unknown[]>(sql).raw();
  return remembered((number) => {
    const row = statement.get(number);
    if (row === undefined) throw new Error(`no row ${number} for: ${sql}`);
    return read(row);
  });
}

const MOST_REMEMBERED = 50_000;

function remembered<Found>(find: (number: number) => Found): (number: number) => Found {
  const known = new Map<number, Found>();
  return (number) => {
    const ready = known.get(number);
    if (ready !== undefined) return ready;
    const found = find(number);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(number, found);
    return found;
  };
}
