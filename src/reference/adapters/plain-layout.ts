import type { Interval } from '../../model/interval.ts';
import type { Table, TableRow } from '../table.ts';
import type { ColumnRole } from './column-roles.ts';
import type { PlainColumns } from './plain-columns.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { type TableCell, tableNumber } from './table-number.ts';
import { monthNumber, tablePeriod } from './table-period.ts';

/** One cell of figures, with what its row and column say of it. */
export interface Figure {
  readonly text: string;
  readonly column: string;
  readonly metric: string;
  readonly period: Interval | null | undefined;
  readonly dimensions: readonly (readonly [string, string])[];
}

/** How the figures of a table lie: a row, a period or a measure each. */
export interface Layout {
  readonly kind: 'row' | 'period-columns' | 'measure-columns' | 'none';
  readonly understood: string;
  figures(row: TableRow): readonly Figure[];
}

export function layoutOf(table: Table, columns: PlainColumns, mapping: TableMapping): Layout {
  const { roles, periods, others } = columns;
  const name = (index: number) => table.header[index] ?? '';
  const cell = (row: TableRow, index: number) => row.cells[index]?.trim() ?? '';
  const metricOf = (row: TableRow) =>
    cellOf(row, columns, 'metric') || mapping.metric || tableName(table.file).replaceAll('-', ' ');
  const periodOfRow = (row: TableRow) => rowPeriod(row, columns, mapping);
  const members = (row: TableRow, indexes: readonly number[]) =>
    indexes.map((index) => [name(index), cell(row, index)] as const).filter(([, member]) => member !== '');

  const value = roles.value;
  if (value !== undefined && !(columns.maybeValue && isOneOfMeasures(table, columns))) {
    return {
      kind: 'row',
      understood: 'Each row is one figure.',
      figures: (row) => [
        {
          text: cell(row, value),
          column: name(value),
          metric: metricOf(row),
          period: periodOfRow(row),
          dimensions: members(row, [...others, ...periods]),
        },
      ],
    };
  }
  if (periods.length > 0 && roles.date === undefined && roles.start === undefined) {
    return {
      kind: 'period-columns',
      understood: `Each of the columns ${name(periods[0] ?? -1)} to ${name(periods.at(-1) ?? -1)} is a period.`,
      figures: (row) =>
        periods.map((index) => ({
          text: cell(row, index),
          column: name(index),
          metric: metricOf(row),
          period: tablePeriod(name(index), mapping),
          dimensions: members(row, others),
        })),
    };
  }
  const measures = [...others, ...(value === undefined ? [] : [value])].filter((index) => isFigures(table, index));
  const dimensions = others.filter((index) => !measures.includes(index));
  return {
    kind: measures.length > 0 ? 'measure-columns' : 'none',
    understood: `Each of the columns ${measures.map(name).join(', ')} is a measure.`,
    figures: (row) =>
      measures.map((index) => ({
        text: cell(row, index),
        column: name(index),
        metric: name(index),
        period: periodOfRow(row),
        dimensions: members(row, dimensions),
      })),
  };
}

/**
 * Whether "total" stands beside other measures ("men", "women", "total"): then each row has a place and date of its own, without the
 * figures in the other columns, which would part rows if they were a dimension such as an age.
 */
function isOneOfMeasures(table: Table, { roles, others, part }: PlainColumns): boolean {
  const figures = others.filter((index) => isFigures(table, index));
  if (figures.length === 0) return false;
  const own = [roles.metric, roles.place, roles.date, roles.start, roles.end, part?.index];
  const key = [...own, ...others.filter((index) => !figures.includes(index))].filter((index) => index !== undefined);
  const seen = new Set<string>();
  return table.rows.every(({ cells }) => {
    const text = key.map((index) => cells[index]).join('\u0000');
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** The unit that the header of a column adds: "Value (CAD)". */
export function unitOfHeader(name: string): string {
  return /\(([^()]*)\)\s*$/.exec(name)?.[1]?.trim() ?? '';
}

function rowPeriod(row: TableRow, columns: PlainColumns, mapping: TableMapping): Interval | null | undefined {
  const start = cellOf(row, columns, 'start');
  const end = cellOf(row, columns, 'end');
  if (start !== '' || end !== '') {
    const from = tablePeriod(start)?.from;
    const to = tablePeriod(end)?.from;
    return from !== undefined && to !== undefined && from < to ? { from, to } : null;
  }
  const date = cellOf(row, columns, 'date');
  if (date === '' && mapping.statType === 'constant') return undefined;
  return tablePeriod(`${date}${partOfYear(row, columns)}`, mapping);
}

/** "-03" for 3, 03 or Mar beside a year, "-Q2" for 2 or Q2; a year alone where the cell is empty. */
function partOfYear(row: TableRow, { part }: PlainColumns): string {
  const text = row.cells[part?.index ?? -1]?.trim() ?? '';
  if (part === undefined || text === '') return '';
  if (part.kind === 'quarter') return `-Q${text.replace(/^[QT]/i, '')}`;
  const number = /^\d{1,2}$/.test(text) ? Number(text) : monthNumber(text);
  return `-${String(number ?? text).padStart(2, '0')}`;
}

/** "61.5%" brings its unit with it. */
export function figureNumber(text: string, decimalComma: boolean): { number: TableCell; percent: boolean } {
  const percent = /^[^%]*\d\s?%$/.test(text);
  return { number: tableNumber(percent ? text.slice(0, -1) : text, { decimalComma }), percent };
}

function isFigures(table: Table, index: number): boolean {
  const cells = table.rows.slice(0, 200).map((row) => figureNumber(row.cells[index]?.trim() ?? '', false).number.kind);
  return cells.includes('number') && !cells.includes('unreadable');
}

export function cellOf(row: TableRow, columns: PlainColumns, role: ColumnRole): string {
  return row.cells[columns.roles[role] ?? -1]?.trim() ?? '';
}
