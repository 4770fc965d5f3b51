import type { ProblemList } from '../problem.ts';
import { readTable, type Table } from '../table.ts';
import { head } from './sniff.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { scaled, tableNumber } from './table-number.ts';
import { tablePeriod } from './table-period.ts';
import { type Adapter, skipCount, type TableInput, type TableObservation, type TableReading } from './table-reading.ts';
import { unitCode } from './table-unit.ts';
import { variableList } from './variable-list.ts';

/** Columns of the full-table download, English and French ("Full Table Download (CSV) User Guide", version 2.0). */
const COLUMNS = {
  date: ['REF_DATE', 'PÉRIODE DE RÉFÉRENCE'],
  place: ['GEO', 'GÉO'],
  dguid: ['DGUID'],
  unit: ['UOM', 'UNITÉ DE MESURE'],
  unitId: ['UOM_ID', 'IDENTIFICATEUR D’UNITÉ DE MESURE', "IDENTIFICATEUR D'UNITÉ DE MESURE"],
  factor: ['SCALAR_FACTOR', 'FACTEUR SCALAIRE'],
  factorId: ['SCALAR_ID', 'IDENTIFICATEUR SCALAIRE'],
  vector: ['VECTOR', 'VECTEUR'],
  coordinate: ['COORDINATE', 'COORDONNÉES'],
  value: ['VALUE', 'VALEUR'],
  status: ['STATUS', 'STATUT'],
  symbol: ['SYMBOL', 'SYMBOLE'],
  terminated: ['TERMINATED', 'TERMINÉ'],
  decimals: ['DECIMALS', 'DÉCIMALES'],
} as const;

/** Symbols beside a figure ("Standard table symbols"). Those that stand for a missing one come with an empty VALUE. */
const FLAGS: Readonly<Record<string, string>> = {
  p: 'preliminary',
  r: 'revised',
  E: 'use-with-caution',
  A: 'quality-excellent',
  B: 'quality-very-good',
  C: 'quality-good',
  D: 'quality-acceptable',
  t: 'terminated',
  '0s': 'rounded-to-zero',
};

/** `.`, `..`, `...`, `x` and `F` stand in STATUS, and VALUE is empty. */
const WITHOUT_VALUE: Readonly<Record<string, string>> = {
  '.': 'not available for any period (.)',
  '..': 'not available (..)',
  '...': 'not applicable (...)',
  x: 'suppressed (x)',
  F: 'too unreliable to be published (F)',
};

type Column = keyof typeof COLUMNS;

export const statisticsCanada: Adapter = {
  format: 'statistics-canada',
  title: 'Statistics Canada, full table download',
  fits(input) {
    const [header = []] = head(input.text).records;
    return (['date', 'place', 'value', 'unit', 'factorId'] as const).every((column) => indexOf(header, column) >= 0);
  },
  read: readStatisticsCanada,
};

function readStatisticsCanada(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null {
  const { delimiter } = head(input.text);
  const table = readTable(input.text, input.file, delimiter, found);
  if (table === null) return null;
  const at = (column: Column) => indexOf(table.header, column);
  const dimensions = table.header
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => !Object.values(COLUMNS).some((names) => (names as readonly string[]).includes(name)));
  const quarterly = namesQuarters(table, at('date'));
  const tableId = tableName(input.file);
  const variables = variableList(tableId, mapping);
  const skips = skipCount();
  const observations: TableObservation[] = [];

  for (const { line, cells } of table.rows) {
    if (found.full) break;
    const cell = (column: Column) => cells[at(column)]?.trim() ?? '';
    const status = cell('status');
    const number = tableNumber(cell('value'), { decimalComma: delimiter === ';' });
    if (number.kind === 'missing') {
      skips.add(WITHOUT_VALUE[status] ?? number.reason);
      continue;
    }
    const period = quarterly ? tablePeriod(quarterOf(cell('date'))) : tablePeriod(cell('date'), mapping);
    if (number.kind === 'unreadable' || period === null) {
      const column = period === null ? 'date' : 'value';
      const text = cell(column);
      const message =
        column === 'value'
          ? `"${text}" is no number. Download the table again, or correct the cell.`
          : `"${text}" does not say which months it covers. Write the first month of such a year into the mapping as yearStartMonth (4 for April to March).`;
      found.add({
        code: column === 'value' ? 'bad-number' : 'bad-date',
        file: input.file,
        line,
        column: table.header[at(column)] ?? column,
        message,
      });
      continue;
    }
    const members = dimensions.map(({ name, index }) => [name, cells[index]?.trim() ?? ''] as const);
    const [first, ...others] = members;
    const power = Number(cell('factorId') || '0');
    const decimals = Math.max(number.decimals, Number(cell('decimals') || '0'));
    observations.push({
      line,
      variable: variables.idOf({
        name: first?.[1] ?? tableId,
        dimensions: others,
        unit: unitCode(cell('unit')),
        publisher: 'Statistics Canada',
        line,
      }),
      place: { name: cell('place'), code: { scheme: 'dguid', value: cell('dguid') } },
      period,
      ...scaled({ value: number.value, decimals }, power),
      source: tableId,
      flags: flagsOf([status, cell('symbol'), cell('terminated')], power),
    });
  }
  return {
    sources: [mapping.source === undefined ? sourceOf(tableId) : { id: tableId, ...mapping.source }],
    variables: variables.variables,
    observations,
    understood: [
      `Each combination of ${dimensions.map(({ name }) => `"${name}"`).join(', ') || 'no dimensions'} is a variable of its own.`,
      ...(quarterly ? ['REF_DATE names only January, April, July and October: the periods are quarters.'] : []),
    ],
    skipped: skips.skipped,
  };
}

/** Values in thousands are whole numbers only by their scale: `scaled` says so. */
function flagsOf(symbols: readonly string[], power: number): readonly string[] {
  const flags = symbols.flatMap((symbol) => FLAGS[symbol] ?? (symbol === '' ? [] : [symbol]));
  return power > 0 ? [...flags, 'scaled'] : flags;
}

/** A quarter stands in the table as its first month; a table that has no other months is quarterly. */
function namesQuarters(table: Table, dateIndex: number): boolean {
  const months = new Set(table.rows.map((row) => /^\d{4}-(\d{2})$/.exec(row.cells[dateIndex]?.trim() ?? '')?.[1]));
  return (
    months.size > 1 && [...months].every((month) => month !== undefined && ['01', '04', '07', '10'].includes(month))
  );
}

function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${(Number(date.slice(5, 7)) + 2) / 3}`;
}

function sourceOf(tableId: string): { id: string; title: string; publisher: string; url: string } {
  const digits = /(\d{8})/.exec(tableId)?.[1];
  const number = digits === undefined ? null : `${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}-01`;
  const title = number === null ? `Statistics Canada, ${tableId}` : `Statistics Canada, table ${number}`;
  return { id: tableId, title, publisher: 'Statistics Canada', url: '' };
}

function indexOf(header: readonly string[], column: Column): number {
  return header.findIndex((name) =>
    (COLUMNS[column] as readonly string[]).includes(name.trim().replaceAll('\uFEFF', '')),
  );
}
