import type { Interval } from '../../model/interval.ts';
import type { Observation, RowOrigin, Source, Variable } from '../../model/reference.ts';
import type { ProblemList } from '../problem.ts';
import type { ResourceName } from './descriptor.ts';
import type { LoadedPackage } from './loaded-package.ts';
import { checkPeriod, periodOf } from './period.ts';
import type { LocatedRow } from './rows.ts';

/** The parsed rows of one package, table by table; observations come one by one. */
export type PackageRows = { readonly [Name in SmallResource]: readonly LocatedRow<Name>[] };
export type SmallResource = Exclude<ResourceName, 'observations'>;

export interface Identity {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Ties each row to its source and gives it its period; the observations are still to come. */
export function buildPackage(identity: Identity, rows: PackageRows, found: ProblemList): LoadedPackage {
  const sources = rows.sources.map(({ line: _, url, ...source }): Source => ({ ...compact(source), url: url ?? '' }));
  checkSourceIds(identity, rows.sources, found);

  const originOf = (resource: ResourceName, row: number): RowOrigin => ({ package: identity.name, resource, row });
  const sourceOf = sourceFinder(identity, sources, found);

  const variables = rows.variables.map(
    ({ line, populationType, measuredProperty, ...row }): Variable => ({
      ...compact(row),
      populationType: populationType ?? '',
      measuredProperty: measuredProperty ?? '',
      ...originOf('variables', line),
    }),
  );

  return {
    ...identity,
    sources,
    variables,
    places: rows.places.map(({ line, ...row }) => ({
      ...compact(row),
      ...originOf('places', line),
      source: sourceOf('places', { ...row, line }),
    })),
    organizations: rows.organizations.map(({ line, former_names, ...row }) => ({
      ...compact(row),
      formerNames: former_names,
      ...originOf('organizations', line),
      source: sourceOf('organizations', { ...row, line }),
    })),
    observations: [],
    officeholders: rows.officeholders.map(({ line, office_aliases, as_of, ...row }) => {
      checkPeriod(row, at(identity, 'officeholders', line), found);
      return {
        ...compact(row),
        officeAliases: office_aliases,
        ...compact({ asOf: as_of }),
        ...originOf('officeholders', line),
        source: sourceOf('officeholders', { ...row, line }),
      };
    }),
    events: rows.events.map(({ line, start, end, period, ...row }) => ({
      ...compact(row),
      period: eventPeriod({ start, end, period }, at(identity, 'events', line), found),
      ...originOf('events', line),
      source: sourceOf('events', { ...row, line }),
    })),
  };
}

/** What makes an observation of a parsed row of the package. */
export function observationBuilder(
  loaded: LoadedPackage,
  found: ProblemList,
): (row: LocatedRow<'observations'>) => Observation {
  const sourceOf = sourceFinder(loaded, loaded.sources, found);
  const variableById = new Map(loaded.variables.map((variable) => [variable.id, variable]));
  const shared = sharing();
  return (row) => {
    const period = periodOf(row, at(loaded, 'observations', row.line), found);
    const variable = variableById.get(row.variable);
    // Spelt out, and its parts shared, for this is the table that may have millions of rows.
    return {
      package: loaded.name,
      resource: 'observations',
      row: row.line,
      variable: variable?.id ?? row.variable,
      place: shared.text(row.place),
      ...(period === undefined ? {} : { period: shared.period(period) }),
      value: row.value.value,
      decimals: row.value.decimals,
      unit: shared.text(row.unit ?? variable?.unit ?? ''),
      ...(row.as_of === undefined ? {} : { asOf: shared.text(row.as_of) }),
      source: sourceOf('observations', row),
      flags: row.flags.length === 0 ? NO_FLAGS : row.flags,
      ...(row.note === undefined ? {} : { note: row.note }),
    };
  };
}

function sourceFinder(identity: Identity, sources: readonly Source[], found: ProblemList) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (resource: ResourceName, row: { readonly source: string; readonly line: number }): Source => {
    const source = byId.get(row.source);
    if (source !== undefined) return source;
    const message = `There is no source "${row.source}". Add it to sources.csv, or correct the id.`;
    found.add({ code: 'unknown-source', ...at(identity, resource, row.line), column: 'source', message });
    return { id: row.source, title: '', publisher: '', url: '' };
  };
}

function checkSourceIds(identity: Identity, rows: PackageRows['sources'], found: ProblemList): void {
  const lines = new Map<string, number>();
  for (const { id, line } of rows) {
    const before = lines.get(id);
    if (before === undefined) lines.set(id, line);
    else {
      const message = `The id "${id}" already stands in line ${before}. Give each row an id of its own.`;
      found.add({ code: 'duplicate-id', ...at(identity, 'sources', line), column: 'id', message });
    }
  }
}

const NO_PERIOD: Interval = { from: '0001-01-01', to: '0001-01-02' };

const NO_FLAGS: readonly string[] = [];

/** Gives equal texts and periods as one object each. */
function sharing() {
  const texts = new Map<string, string>();
  const periods = new Map<string, Interval>();
  return {
    text(text: string): string {
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      return known ?? text;
    },
    period(period: Interval): Interval {
      const key = `${period.from}/${period.to}`;
      const known = periods.get(key);
      if (known === undefined) periods.set(key, period);
      return known ?? period;
    },
  };
}

function eventPeriod(
  cells: Parameters<typeof periodOf>[0],
  location: { readonly file: string; readonly line: number },
  found: ProblemList,
): Interval {
  const before = found.problems.length;
  const period = periodOf(cells, location, found);
  if (period !== undefined) return period;
  if (found.problems.length === before) {
    const message = 'The event has no date. Give start and end (the day after the last), or a period.';
    found.add({ code: 'missing-value', ...location, column: 'start', message });
  }
  // Never seen outside: a package with a problem is not handed on.
  return NO_PERIOD;
}

function at(identity: Identity, resource: ResourceName, line: number): { file: string; line: number } {
  return { file: identity.files[resource] ?? identity.name, line };
}

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The record without its undefined members. */
function compact<T extends object>(record: T): Compact<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Compact<T>;
}
