import type { ColumnRole } from './column-roles.ts';
import type { TableMapping } from './table-mapping.ts';
import { tablePeriod } from './table-period.ts';

/** Names that say outright that a column holds the figures. */
const VALUE = ['value', 'values', 'obs value', 'observation', 'observation value', 'data value', 'valeur'];
/** Names that may as well be one measure among several. */
const MAYBE_VALUE = ['figure', 'amount', 'count', 'number', 'n', 'total', 'how many', 'how much', 'nombre', 'montant'];

/** Usual names of columns, English and French, in the order in which they are tried; compared as `plainName` writes them. */
const ROLES: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['value', [...VALUE, ...MAYBE_VALUE]],
  [
    'metric',
    [
      ...['metric', 'variable', 'variable name', 'indicator', 'indicator name', 'measure', 'measure name', 'series'],
      ...['series name', 'statistic', 'statistic name', 'what', 'name', 'mesure', 'indicateur', 'statistique'],
    ],
  ],
  [
    'place',
    [
      ...[
        'place',
        'place name',
        'geo',
        'geography',
        'geo name',
        'location',
        'location name',
        'country',
        'country name',
      ],
      ...[
        'country or area',
        'province',
        'province or territory',
        'state',
        'state name',
        'region',
        'region name',
        'area',
      ],
      ...['area name', 'entity', 'city', 'town', 'municipality', 'county', 'jurisdiction', 'territory', 'ref area'],
      ...['where', 'lieu', 'pays', 'région', 'ville', 'municipalité', 'territoire', 'géographie', 'géo'],
    ],
  ],
  ['start', ['start', 'start date', 'from', 'begin', 'beginning', 'period start', 'début', 'date de début']],
  ['end', ['end', 'end date', 'to', 'until', 'period end', 'fin', 'date de fin']],
  [
    'date',
    [
      ...['date', 'period', 'time', 'time period', 'year', 'month', 'quarter', 'day', 'week', 'ref date'],
      ...['reference date', 'reference period', 'reference year', 'reporting period', 'calendar year', 'when'],
      ...['période', 'année', 'mois', 'trimestre', 'jour', 'période de référence'],
    ],
  ],
  [
    'unit',
    [
      'unit',
      'units',
      'uom',
      'unit of measure',
      'unit of measurement',
      'unit measure',
      'measured in',
      'unité',
      'unité de mesure',
    ],
  ],
  [
    'source',
    [
      ...['source', 'sources', 'source title', 'source name', 'data source', 'citation', 'reference', 'publication'],
      ...['where from', 'titre de la source'],
    ],
  ],
  [
    'publisher',
    ['publisher', 'published by', 'agency', 'provider', 'source publisher', 'organization', 'éditeur', 'organisme'],
  ],
  ['url', ['url', 'link', 'source url', 'source link', 'web', 'website', 'web address', 'lien']],
  [
    'as_of',
    [
      ...[
        'as of',
        'as of date',
        'asof',
        'published',
        'published at',
        'publication date',
        'date published',
        'release date',
      ],
      ...[
        'released',
        'vintage',
        'last updated',
        'last update',
        'updated',
        'updated at',
        'date de publication',
        'mise à jour',
      ],
    ],
  ],
  ['flags', ['flags', 'flag', 'status', 'obs status', 'obs flag', 'symbol', 'statut', 'symbole']],
  ['note', ['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'footnote', 'footnotes', 'remarque']],
];

/** Columns with the code of the place beside its name: ISO 3166 or an id of a package. */
const PLACE_CODES: readonly string[] = [
  ...[
    'place id',
    'place code',
    'geo code',
    'geo id',
    'location code',
    'country code',
    'country iso',
    'iso',
    'iso code',
  ],
  ...['iso2', 'iso3', 'iso alpha 2', 'iso alpha 3', 'province code', 'state code', 'region code', 'area code', 'code'],
];

/** What parts a year, where it stands in a column of its own. */
const YEAR: readonly string[] = ['year', 'calendar year', 'reference year', 'année'];
const PARTS: readonly (readonly ['month' | 'quarter', readonly string[]])[] = [
  ['month', ['month', 'mois']],
  ['quarter', ['quarter', 'trimestre']],
];

/** Where each part of a row stands. */
export interface PlainColumns {
  readonly roles: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns that are each a period: "2019", "2020" … */
  readonly periods: readonly number[];
  /** Columns that no role was found for. */
  readonly others: readonly number[];
  /** Column with the code of the place, beside its name. */
  readonly placeCode?: number;
  /** Column with the month or quarter of the year in `date`. */
  readonly part?: { readonly kind: 'month' | 'quarter'; readonly index: number };
  /** True where the figures were found by a name that a measure among others may have too: "total". */
  readonly maybeValue: boolean;
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
  const plain = header.map(plainName);
  const find = (names: readonly string[]) =>
    names.map((name) => plain.indexOf(name)).find((index) => index >= 0 && !taken.has(index)) ?? -1;
  for (const [role, names] of ROLES) take(role, find(names));
  const placeCode = roles.place === undefined ? -1 : find(PLACE_CODES);
  taken.add(placeCode);
  const part = partOf(plain, roles, find);
  if (part !== undefined) taken.add(part.index);
  // A code alone is as good as a name.
  if (roles.place === undefined) take('place', find(PLACE_CODES));
  const free = header.map((_, index) => index).filter((index) => !taken.has(index));
  const periods = free.filter((index) => tablePeriod(header[index] ?? '', mapping) !== null);
  const others = free.filter((index) => !periods.includes(index) && header[index] !== '');
  return {
    roles,
    periods,
    others,
    ...(placeCode < 0 ? {} : { placeCode }),
    ...(part === undefined ? {} : { part }),
    maybeValue: mapping.columns.value === undefined && MAYBE_VALUE.includes(plain[roles.value ?? -1] ?? ''),
  };
}

/** "sourceUrl", "Source_URL" and "source url" are one; so are "Value" and "Value (CAD)". */
function plainName(header: string): string {
  return header
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[_\-\s/]+/g, ' ')
    .replace(/ \([^()]*\)$/, '')
    .trim();
}

function partOf(
  plain: readonly string[],
  roles: PlainColumns['roles'],
  find: (names: readonly string[]) => number,
): PlainColumns['part'] {
  if (!YEAR.includes(plain[roles.date ?? -1] ?? '')) return undefined;
  for (const [kind, names] of PARTS) {
    const index = find(names);
    if (index >= 0) return { kind, index };
  }
  return undefined;
}

/** Columns that the mapping names and the file does not have. */
export function missingColumns(header: readonly string[], mapping: TableMapping): readonly string[] {
  return Object.values(mapping.columns).filter((name) => !header.includes(name));
}
