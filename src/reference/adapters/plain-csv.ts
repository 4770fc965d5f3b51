import type { Source } from '../../model/reference.ts';
import type { ProblemList } from '../problem.ts';
import { readTable, type Table } from '../table.ts';
import type { ColumnRole } from './column-roles.ts';
import { missingColumns, type PlainColumns, plainColumns } from './plain-columns.ts';
import { cellOf, figureNumber, type Layout, layoutOf, unitOfHeader } from './plain-layout.ts';
import { head } from './sniff.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { tablePeriod } from './table-period.ts';
import {
  type Adapter,
  type NamedPlace,
  skipCount,
  type TableInput,
  type TableObservation,
  type TableReading,
} from './table-reading.ts';
import { unitCode, unitInName } from './table-unit.ts';
import { slug, variableList } from './variable-list.ts';

/**
 * Any CSV, in three layouts: a row for each figure (`metric, place, date, value, unit, source`), a column for each period
 * (`metric, place, 2021, 2022`), or a column for each measure (`place, year, births, deaths`). Columns are known by their usual names or by a mapping.
 */
export const plainCsv: Adapter = {
  format: 'plain-csv',
  title: 'CSV with columns of usual names',
  fits(input) {
    const { records } = head(input.text);
    const [header = []] = records;
    return header.length >= 2 && header.some((name) => name !== '');
  },
  read: readPlainCsv,
};

function readPlainCsv(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null {
  const { delimiter } = head(input.text);
  const table = readTable(input.text, input.file, delimiter, found);
  if (table === null) return null;
  const columns = plainColumns(table.header, mapping);
  const layout = layoutOf(table, columns, mapping);
  if (!complete(input.file, table, columns, layout, mapping, found)) return null;

  const tableId = tableName(input.file);
  const variables = variableList(tableId, mapping);
  const sources = new Map<string, Source>();
  const skips = skipCount();
  const observations: TableObservation[] = [];
  const decimalComma = delimiter === ';' && usesDecimalComma(table, layout);
  const headerUnit = layout.kind === 'row' ? unitOfHeader(table.header[columns.roles.value ?? -1] ?? '') : '';
  for (const row of table.rows) {
    if (found.full) break;
    const cell = (role: ColumnRole) => cellOf(row, columns, role);
    const problem = (code: 'bad-number' | 'bad-date' | 'missing-source' | 'formula', column: string, message: string) =>
      found.add({ code, file: input.file, line: row.line, column, message });
    const source = sourceOf(cell, mapping, tableId);
    if (source === null) {
      problem(
        'missing-source',
        'source',
        'The row names no source, and a figure without one is refused. Fill in the cell.',
      );
      continue;
    }
    sources.set(source.id, source);
    const place = cell('place') || (mapping.place ?? '');
    const code = row.cells[columns.placeCode ?? -1]?.trim() ?? '';
    for (const figure of layout.figures(row)) {
      if (figure.text.startsWith('=')) {
        problem('formula', figure.column, `"${figure.text}" is a formula. Save the table with its values instead.`);
        continue;
      }
      const { number, percent } = figureNumber(figure.text, decimalComma);
      if (number.kind === 'missing') {
        skips.add(number.reason);
        continue;
      }
      if (number.kind === 'unreadable') {
        problem(
          'bad-number',
          figure.column,
          `"${figure.text}" is no number. Write digits, and the unit in a column of its own.`,
        );
        continue;
      }
      if (figure.period === null) {
        problem(
          'bad-date',
          'date',
          `"${cell('date') || `${cell('start')} – ${cell('end')}`}" is no period that can be read one way only. Write ISO 8601: 2022, 2022-01, 2022-01-15, 2024-Q3, or start and end (the day after the last).`,
        );
        break;
      }
      const unit =
        cell('unit') || mapping.unit || (percent ? '%' : '') || headerUnit || unitInName(figure.metric) || '';
      const asOf = cell('as_of') || mapping.asOf || '';
      observations.push({
        line: row.line,
        variable: variables.idOf({
          name: figure.metric,
          dimensions: figure.dimensions,
          unit: unitCode(unit),
          publisher: source.publisher,
          line: row.line,
        }),
        place: namedPlace(place, code, table.header[columns.roles.place ?? -1] ?? ''),
        ...(figure.period === undefined ? {} : { period: figure.period }),
        value: number.value,
        decimals: number.decimals,
        ...(tablePeriod(asOf) === null ? {} : { asOf }),
        source: source.id,
        flags: cell('flags')
          .split(/[|;,]/)
          .map((flag) => flag.trim())
          .filter((flag) => flag !== '')
          .map((flag) => FLAGS[flag.toLowerCase()] ?? flag),
        ...(cell('note') === '' ? {} : { note: cell('note') }),
      });
    }
  }
  return {
    sources: [...sources.values()],
    variables: variables.variables,
    observations,
    understood: [layout.understood, ...rolesUnderstood(table, columns)],
    skipped: skips.skipped,
  };
}

/** What a table must have to be used; each thing that lacks is one problem, with both ways to give it. */
function complete(
  file: string,
  table: Table,
  columns: PlainColumns,
  layout: Layout,
  mapping: TableMapping,
  found: ProblemList,
): boolean {
  const header = table.header.join(',');
  const before = found.problems.length;
  const lacks = (code: 'missing-column' | 'missing-source', column: string, message: string) =>
    found.add({ code, file, line: 1, column, message: `${message} The header reads: ${header}.` });
  for (const name of missingColumns(table.header, mapping)) {
    lacks('missing-column', name, `The mapping names a column "${name}" that the file does not have.`);
  }
  if (layout.kind === 'none') {
    lacks(
      'missing-column',
      'value',
      'No column holds figures. Name one of them "value", or say in the mapping which it is (columns.value).',
    );
  }
  const dated = columns.roles.date ?? columns.roles.start;
  if (dated === undefined && layout.kind !== 'period-columns' && mapping.statType !== 'constant') {
    lacks(
      'missing-column',
      'date',
      'No column says when. Name one "date" (or "start" and "end"), say in the mapping which it is (columns.date), or, for constants, write "statType": "constant" there.',
    );
  }
  if (columns.roles.place === undefined && mapping.place === undefined) {
    lacks(
      'missing-column',
      'place',
      'No column says where. Name one "place", or write the place of all figures into the mapping as "place".',
    );
  }
  const named = columns.roles.source ?? columns.roles.publisher ?? columns.roles.url;
  if (named === undefined && mapping.source === undefined) {
    lacks(
      'missing-source',
      'source',
      'No column names the source, and a figure without one is refused. Name one "source", or write "source": {"title": …, "publisher": …} into the mapping.',
    );
  }
  return found.problems.length === before;
}

/**
 * A place by its code, where there is one: beside the name or in its stead. Two letters are a country's, unless the column
 * is headed otherwise: CA in a column of states is California.
 */
function namedPlace(name: string, code: string, header: string): NamedPlace {
  const value = code || name;
  if (/^[A-Z]{3}$/.test(value)) return { name, code: { scheme: 'alpha-3', value } };
  const column = header.toLowerCase();
  if (!/^[A-Z]{2}$/.test(value)) return { name, code: { scheme: 'id', value } };
  if (column.startsWith('state')) return { name, code: { scheme: 'id', value: `US-${value}` } };
  if (column.startsWith('province')) return { name, code: { scheme: 'id', value: `CA-${value}` } };
  return /region|city|town|municipality|county|ville|région/.test(column)
    ? { name }
    : { name, code: { scheme: 'id', value } };
}

/** Letters and words that tables put beside a figure; any other is kept as it is. */
const FLAGS: Readonly<Record<string, string>> = {
  p: 'preliminary',
  prov: 'preliminary',
  provisional: 'preliminary',
  prelim: 'preliminary',
  r: 'revised',
  e: 'estimated',
  est: 'estimated',
  estimate: 'estimated',
  f: 'forecast',
  b: 'break',
  u: 'use-with-caution',
};

function sourceOf(cell: (role: ColumnRole) => string, mapping: TableMapping, tableId: string): Source | null {
  const title = cell('source') || cell('publisher') || cell('url');
  if (title === '') return mapping.source === undefined ? null : { id: tableId, ...mapping.source };
  const isAddress = /^https?:\/\//.test(title);
  const publisher =
    cell('publisher') ||
    mapping.source?.publisher ||
    (isAddress ? (/^https?:\/\/([^/]+)/.exec(title)?.[1] ?? title) : title);
  return { id: `${tableId}/${slug(title)}`, title, publisher, url: cell('url') || (isAddress ? title : '') };
}

/** In a file with semicolons "1,5" is French for 1.5, unless points are used too. */
function usesDecimalComma(table: Table, layout: Layout): boolean {
  return !table.rows.slice(0, 200).some((row) => layout.figures(row).some(({ text }) => /\d\.\d/.test(text)));
}

function rolesUnderstood(table: Table, columns: PlainColumns): readonly string[] {
  const name = (index: number) => `"${table.header[index] ?? ''}"`;
  const { part, placeCode } = columns;
  const roles = [
    ...Object.entries(columns.roles).map(([role, index]) => `${role}: ${name(index)}`),
    ...(part === undefined ? [] : [`${part.kind}: ${name(part.index)}`]),
    ...(placeCode === undefined ? [] : [`code of the place: ${name(placeCode)}`]),
  ];
  return [`Columns: ${roles.join(', ')}.`];
}
