import { stringify } from 'csv-stringify/sync';
import type { Observation } from '../../model/reference.ts';
import { RESOURCE_NAMES, type ResourceName } from './descriptor.ts';
import type { LoadedPackage } from './loaded-package.ts';
import { ROWS } from './rows.ts';

type Cells = Readonly<Record<string, string | undefined>>;

/** The files of a package, by name: `datapackage.json` and a CSV for each table that has rows. */
export function packageFiles(loaded: LoadedPackage, title: string): Readonly<Record<string, string>> {
  const tables = tablesOf(loaded);
  const names = RESOURCE_NAMES.filter((name) => tables[name].length > 0);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: loaded.name,
    title,
    version: loaded.version,
    resources: names.map((name) => ({
      name,
      path: `${name}.csv`,
      schema: { fields: columnsOf(name).map((column) => ({ name: column })) },
    })),
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(names.map((name) => [`${name}.csv`, csv(name, tables[name])])),
  };
}

function tablesOf(loaded: LoadedPackage): Readonly<Record<ResourceName, readonly Cells[]>> {
  // A place that another package gave has its source there; here the table's own vouches for the name.
  const ownSources = new Set(loaded.sources.map((source) => source.id));
  const fallback = loaded.sources[0]?.id ?? '';
  const sourceId = ({ source }: { readonly source: { readonly id: string } }) =>
    ownSources.has(source.id) ? source.id : fallback;
  return {
    sources: loaded.sources.map((row) => ({ ...row })),
    places: loaded.places.map((row) => ({
      id: row.id,
      name: row.name,
      aliases: list(row.aliases),
      type: row.type,
      within: row.within,
      source: sourceId(row),
    })),
    organizations: loaded.organizations.map((row) => ({
      id: row.id,
      name: row.name,
      acronym: row.acronym,
      aliases: list(row.aliases),
      former_names: list(row.formerNames),
      source: sourceId(row),
    })),
    variables: loaded.variables.map((row) => ({
      id: row.id,
      name: row.name,
      aliases: list(row.aliases),
      populationType: row.populationType,
      measuredProperty: row.measuredProperty,
      statType: row.statType,
      unit: row.unit,
      constraints: list(Object.entries(row.constraints).map(([key, value]) => `${key}=${value}`)),
      publisher: row.publisher,
      parent: row.parent,
    })),
    observations: loaded.observations.map((row) => ({
      variable: row.variable,
      place: row.place,
      start: row.period?.from,
      end: row.period?.to,
      value: valueText(row),
      unit: row.unit,
      as_of: row.asOf,
      source: sourceId(row),
      flags: list(row.flags),
      note: row.note,
    })),
    officeholders: loaded.officeholders.map((row) => ({
      person: row.person,
      aliases: list(row.aliases),
      office: row.office,
      office_aliases: list(row.officeAliases),
      organization: row.organization,
      of: row.of,
      start: row.start,
      end: row.end,
      as_of: row.asOf,
      source: sourceId(row),
    })),
    events: loaded.events.map((row) => ({
      id: row.id,
      name: row.name,
      aliases: list(row.aliases),
      start: row.period.from,
      end: row.period.to,
      place: row.place,
      source: sourceId(row),
    })),
  };
}

/** The columns in use; `period` is only another way to write `start` and `end`. */
function columnsOf(name: ResourceName): readonly string[] {
  return Object.keys(ROWS[name].shape).filter((column) => column !== 'period');
}

function csv(name: ResourceName, rows: readonly Cells[]): string {
  const columns = columnsOf(name);
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

function list(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('|', '/')).join('|');
}

/** With all its decimals: 7.30 stays 7.30. */
function valueText({ value, decimals }: Observation): string {
  return decimals > 0 && decimals <= 100 ? value.toFixed(decimals) : String(value);
}
