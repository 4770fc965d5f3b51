import type { TableMapping } from './table-mapping.ts';
import type { TableVariable } from './table-reading.ts';

/** A series as a table spells it out: its name and the values of its other dimensions. */
export interface Series {
  /** Own code of the series where the format has one; else the name and dimensions make the id. */
  readonly code?: string;
  readonly name: string;
  readonly dimensions: readonly (readonly [dimension: string, member: string])[];
  readonly unit: string;
  readonly publisher: string;
  readonly line: number;
}

/** Members that stand for the whole of a dimension. */
const WHOLE = /^(?:total|all|both|_T|ensemble|les deux)\b/i;

/** Collects the variables of a table, one for each combination of name, dimensions and unit. */
export interface VariableList {
  readonly variables: readonly TableVariable[];
  idOf(series: Series): string;
}

export function variableList(tableName: string, mapping: TableMapping): VariableList {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const variables: TableVariable[] = [];
  return {
    variables,
    idOf(series) {
      const key = JSON.stringify([series.code, series.name, series.dimensions, series.unit]);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = unusedId(
        `${tableName}/${slug(series.code ?? [series.name, ...series.dimensions.map(([, member]) => member)].join(' '))}`,
        taken,
      );
      ids.set(key, id);
      taken.add(id);
      variables.push(tableVariable(id, series, mapping));
      return id;
    },
  };
}

function tableVariable(id: string, series: Series, mapping: TableMapping): TableVariable {
  const unit = mapping.unit ?? series.unit;
  const members = series.dimensions.map(([, member]) => member);
  const parts = members.filter((member) => !WHOLE.test(member));
  const name = [series.name, ...members].join(', ');
  const short = [series.name, ...parts].join(', ');
  const bare = series.name.replace(/\s*\([^()]*\)$/, '');
  const aliases = [
    short,
    ...(parts.length === 0 ? [series.name, bare] : []),
    ...(mapping.aliases?.[series.name] ?? []),
  ];
  return {
    id,
    line: series.line,
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name && alias !== ''),
    populationType: mapping.populationType ?? '',
    measuredProperty: '',
    // A level is never summed up over time: the cautious reading where the table does not say.
    statType: mapping.statType ?? (unit === '%' ? 'share' : 'stock'),
    unit,
    constraints: Object.fromEntries(series.dimensions),
    publisher: series.publisher,
  };
}

export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'table' : plain.slice(0, 120);
}

function unusedId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
