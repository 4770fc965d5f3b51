import { z } from 'zod';
import type { ProblemList } from '../problem.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { tablePeriod } from './table-period.ts';
import { type Adapter, skipCount, type TableInput, type TableObservation, type TableReading } from './table-reading.ts';
import { unitCode } from './table-unit.ts';
import { variableList } from './variable-list.ts';

const Unit = z.object({
  label: z.string().exactOptional(),
  base: z.string().exactOptional(),
  symbol: z.string().exactOptional(),
  decimals: z.int().exactOptional(),
});
const Category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int())]).exactOptional(),
  label: z.record(z.string(), z.string()).exactOptional(),
  unit: z.record(z.string(), Unit).exactOptional(),
});
const Dimension = z.object({ label: z.string().exactOptional(), category: Category });
const Cell = z.union([z.number(), z.string(), z.null()]);

/** JSON-stat 2.0, class dataset ("JSON-stat Format, full specification"). */
const Dataset = z.object({
  version: z.string().startsWith('2.'),
  class: z.literal('dataset'),
  label: z.string().exactOptional(),
  source: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  id: z.array(z.string()),
  size: z.array(z.int().nonnegative()),
  role: z
    .object({
      time: z.array(z.string()).exactOptional(),
      geo: z.array(z.string()).exactOptional(),
      metric: z.array(z.string()).exactOptional(),
    })
    .exactOptional(),
  dimension: z.record(z.string(), Dimension),
  value: z.union([z.array(Cell), z.record(z.string(), Cell)]),
  status: z
    .union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string().nullable())])
    .exactOptional(),
});
type Dataset = z.infer<typeof Dataset>;

export const jsonStat: Adapter = {
  format: 'json-stat',
  title: 'JSON-stat 2.0, dataset',
  fits: (input) => /^\s*\{/.test(input.text) && /"class"\s*:\s*"dataset"/.test(input.text),
  read: readJsonStat,
};

interface Member {
  readonly id: string;
  readonly label: string;
}

function readJsonStat(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null {
  const dataset = parseDataset(input, found);
  if (dataset === null) return null;
  const time = dataset.role?.time?.[0] ?? dataset.id.find((id) => /^(?:time|year|date|period|tid)$/i.test(id));
  const geo = dataset.role?.geo?.[0] ?? dataset.id.find((id) => /^(?:geo|area|region|country)$/i.test(id));
  const metric = dataset.role?.metric?.[0];
  const members = dataset.id.map((id, index) => membersOf(dataset, id, dataset.size[index] ?? 0));
  const tableId = tableName(input.file);
  const place = mapping.place;
  if (time === undefined || (geo === undefined && place === undefined)) {
    const missing = time === undefined ? 'time' : 'geo';
    const message = `No dimension has the role "${missing}". Add it to role${missing === 'geo' ? ', or write the place of all figures into the mapping as place' : ''}.`;
    found.add({ code: 'missing-column', file: input.file, message });
    return null;
  }
  const publisher = mapping.source?.publisher ?? dataset.source ?? tableId;
  const variables = variableList(tableId, mapping);
  const skips = skipCount();
  const observations: TableObservation[] = [];
  const updated = dataset.updated?.slice(0, 10);
  const asOf = updated !== undefined && tablePeriod(updated) !== null ? updated : undefined;

  for (const [index, value] of cellsOf(dataset)) {
    const status = statusOf(dataset, index);
    if (typeof value !== 'number') {
      skips.add(status === undefined ? 'no value' : `no value (${status})`);
      continue;
    }
    const chosen = choose(dataset, members, index);
    const period =
      tablePeriod(chosen.get(time)?.id ?? '', mapping) ?? tablePeriod(chosen.get(time)?.label ?? '', mapping);
    if (period === null) {
      const message = `"${chosen.get(time)?.id ?? ''}" is no period. Write ISO 8601, as in 2024, 2024-Q3 or 2024-07.`;
      found.add({ code: 'bad-date', file: input.file, column: time, message });
      return null;
    }
    const unit =
      metric === undefined ? undefined : dataset.dimension[metric]?.category.unit?.[chosen.get(metric)?.id ?? ''];
    const name = (metric === undefined ? undefined : chosen.get(metric)?.label) ?? dataset.label ?? tableId;
    const dimensions = dataset.id.filter((id) => id !== time && id !== geo && id !== metric);
    const area = geo === undefined ? undefined : chosen.get(geo);
    observations.push({
      // The format has no lines: cells are counted in the order of `value`, the first being 1.
      line: index + 1,
      variable: variables.idOf({
        name,
        dimensions: dimensions.map((id) => [dataset.dimension[id]?.label ?? id, chosen.get(id)?.label ?? ''] as const),
        unit: unitCode(unit?.base ?? unit?.label ?? unit?.symbol ?? ''),
        publisher,
        line: index + 1,
      }),
      place:
        area === undefined
          ? { name: place ?? '' }
          : { name: area.label, code: { scheme: /^[A-Z]{3}$/.test(area.id) ? 'alpha-3' : 'id', value: area.id } },
      period,
      value,
      decimals: Math.max(decimalsOf(value), unit?.decimals ?? 0),
      ...(asOf === undefined ? {} : { asOf }),
      source: tableId,
      flags: status === undefined || status === '' ? [] : [FLAGS[status] ?? status],
    });
  }
  const title = dataset.label ?? tableId;
  return {
    sources: [
      mapping.source === undefined ? { id: tableId, title, publisher, url: '' } : { id: tableId, ...mapping.source },
    ],
    variables: variables.variables,
    observations,
    understood: [`Time: ${time}. Place: ${geo ?? place}. Measure: ${metric ?? 'the dataset itself'}.`],
    skipped: skips.skipped,
  };
}

/** Eurostat's and Statistics Norway's letters, which most JSON-stat in the wild uses; the format itself leaves them open. */
const FLAGS: Readonly<Record<string, string>> = {
  p: 'preliminary',
  e: 'estimated',
  b: 'break',
  r: 'revised',
  u: 'use-with-caution',
  s: 'estimated',
  f: 'forecast',
};

function parseDataset(input: TableInput, found: ProblemList): Dataset | null {
  let json: unknown;
  try {
    json = JSON.parse(input.text);
  } catch (error) {
    const message = `This is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    found.add({ code: 'unknown-format', file: input.file, message });
    return null;
  }
  const parsed = Dataset.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const message = `${issue.path.map(String).join('.') || 'dataset'}: ${issue.message}. JSON-stat 2.0 of class dataset is needed.`;
      found.add({ code: 'unknown-format', file: input.file, message });
    }
    return null;
  }
  const { id, size, dimension } = parsed.data;
  const wrong = id.find(
    (name, index) =>
      dimension[name] === undefined || membersOf(parsed.data, name, size[index] ?? 0).length !== size[index],
  );
  const cells = size.reduce((product, count) => product * count, 1);
  const outside = [...cellsOf(parsed.data)].find(([index]) => !(index < cells));
  if (outside !== undefined) {
    const message = `The value of cell ${outside[0]} lies outside the cube of ${cells} cells that "size" gives. Download the dataset again.`;
    found.add({ code: 'unknown-format', file: input.file, message });
    return null;
  }
  if (wrong === undefined && id.length === size.length) return parsed.data;
  const message = `The dimension "${wrong ?? ''}" does not have as many categories as "size" says. Download the dataset again.`;
  found.add({ code: 'unknown-format', file: input.file, message });
  return null;
}

function membersOf(dataset: Dataset, id: string, size: number): readonly Member[] {
  const category = dataset.dimension[id]?.category;
  if (category === undefined) return [];
  const { index, label = {} } = category;
  // A dimension with a single category may leave the index out.
  const ids =
    index === undefined
      ? Object.keys(label).slice(0, size)
      : Array.isArray(index)
        ? index
        : Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
  return ids.map((member) => ({ id: member, label: label[member] ?? member }));
}

/** The category of each dimension that a cell stands at: the last dimension runs fastest. */
function choose(dataset: Dataset, members: readonly (readonly Member[])[], cell: number): Map<string, Member> {
  const chosen = new Map<string, Member>();
  let rest = cell;
  for (let at = dataset.id.length - 1; at >= 0; at -= 1) {
    const size = dataset.size[at] ?? 1;
    const member = members[at]?.[rest % size];
    if (member !== undefined) chosen.set(dataset.id[at] ?? '', member);
    rest = Math.floor(rest / size);
  }
  return chosen;
}

/** The cells that are given, by their place in the cube; a sparse cube is never walked through whole. */
function* cellsOf({ value }: Dataset): Iterable<readonly [number, z.infer<typeof Cell>]> {
  if (Array.isArray(value)) yield* value.entries();
  else for (const [index, cell] of Object.entries(value)) yield [Number(index), cell];
}

function statusOf({ status }: Dataset, index: number): string | undefined {
  if (status === undefined || typeof status === 'string') return status;
  return (Array.isArray(status) ? status[index] : status[String(index)]) ?? undefined;
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
