import type { ColumnRole, TableMapping } from './table-mapping.ts';
import { tablePeriod } from './table-period.ts';

/** Usual names of columns, in the order in which they are tried; compared in lower case, without `_` and `-`. */
const ROLES: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['value', ['value', 'obs value', 'observation', 'figure', 'amount', 'count', 'number', 'n', 'total']],
  [
    'metric',
    ['metric', 'variable', 'indicator', 'indicator name', 'measure', 'series', 'series name', 'statistic', 'name'],
  ],
  [
    'place',
    [
      'place',
      'place id',
      'geo',
      'geography',
      'location',
      'country',
      'country name',
      'province',
      'state',
      'region',
      'area',
      'entity',
      'city',
      'municipality',
      'jurisdiction',
      'ref area',
    ],
  ],
  ['start', ['start', 'start date', 'from', 'begin', 'period start']],
  ['end', ['end', 'end date', 'to', 'until', 'period end']],
  [
    'date',
    [
      'date',
      'period',
      'time',
      'time period',
      'year',
      'month',
      'quarter',
      'day',
      'ref date',
      'reference period',
      'when',
    ],
  ],
  ['unit', ['unit', 'units', 'uom', 'unit of measure', 'unit measure']],
  ['source', ['source', 'sources', 'source title', 'data source', 'citation', 'reference']],
  ['publisher', ['publisher', 'published by', 'agency', 'provider']],
  ['url', ['url', 'link', 'source url', 'web']],
  ['as_of', ['as of', 'asof', 'published', 'publication date', 'release date', 'vintage', 'last updated', 'updated']],
  ['flags', ['flags', 'flag', 'status', 'obs status', 'symbol']],
  ['note', ['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'footnote']],
];

/** Where each part of a row stands. */
export interface PlainColumns {
  readonly roles: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns that are each a period: "2019", "2020" … */
  readonly periods: readonly number[];
  /** Columns that no role was found for. */
  readonly others: readonly number[];
}

export function plainColumns(header: readonly string[], mapping: TableMapping): PlainColumns {
  const roles: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  const take = (role: ColumnRole, index: number) => {
    if (index < 0 || taken.has(index) || roles[role] !== undefined) return;
    roles[role] = index;
    taken.add(index);
  };
  for (const [role, name] of Object.entries(mapping.columns)) take(role as ColumnRole, header.indexOf(name));
  const plain = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\-\s]+/g, ' ')
      .trim(),
  );
  for (const [role, names] of ROLES) {
    for (const name of names) {
      const index = plain.indexOf(name);
      if (index >= 0 && !taken.has(index)) {
        take(role, index);
        break;
      }
    }
  }
  const free = header.map((_, index) => index).filter((index) => !taken.has(index));
  const periods = free.filter((index) => tablePeriod(header[index] ?? '', mapping) !== null);
  const others = free.filter((index) => !periods.includes(index) && header[index] !== '');
  return { roles, periods, others };
}

/** Columns that the mapping names and the file does not have. */
export function missingColumns(header: readonly string[], mapping: TableMapping): readonly string[] {
  return Object.values(mapping.columns).filter((name) => !header.includes(name));
}
