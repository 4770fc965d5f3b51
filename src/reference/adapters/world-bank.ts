import type { ProblemList } from '../problem.ts';
import { parseRecords, type TableRow } from '../table.ts';
import { head } from './sniff.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { tableNumber } from './table-number.ts';
import { tablePeriod } from './table-period.ts';
import { type Adapter, skipCount, type TableInput, type TableObservation, type TableReading } from './table-reading.ts';
import { unitInName } from './table-unit.ts';
import { variableList } from './variable-list.ts';

/**
 * The two wide layouts of the World Bank: the indicator download (lines with the data source and the day of the last update, then
 * "Country Name","Country Code","Indicator Name","Indicator Code",1960 …), and DataBank's ("Series Name" …, "2019 [YR2019]" …, the notes at the end).
 */
export const worldBank: Adapter = {
  format: 'world-bank',
  title: 'World Bank, indicator CSV (wide)',
  fits(input) {
    return head(input.text).records.some(isHeader);
  },
  read: readWorldBank,
};

const NAMES: readonly (readonly string[])[] = [['Indicator Name', 'Series Name'], ['Country Name'], ['Country Code']];

function isHeader(cells: readonly string[]): boolean {
  return (
    NAMES.every((names) => names.some((name) => cells.includes(name))) && cells.some((cell) => yearOf(cell) !== null)
  );
}

function readWorldBank(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null {
  const records = parseRecords(input.text, input.file, ',', found);
  const top = records?.findIndex((record) => isHeader(record.cells.map((cell) => cell.trim()))) ?? -1;
  const header = records?.[top]?.cells.map((cell) => cell.trim());
  if (records === null || header === undefined) return null;
  const about = facts([...records.slice(0, top), ...records.slice(top + 1)]);
  const column = (...names: readonly string[]) => header.findIndex((name) => names.includes(name));
  const years = header.flatMap((name, index) => {
    const period = yearOf(name);
    return period === null ? [] : [{ period, index }];
  });
  const tableId = tableName(input.file);
  const publisher = mapping.source?.publisher ?? 'World Bank';
  const variables = variableList(tableId, mapping);
  const skips = skipCount();
  const observations: TableObservation[] = [];

  for (const { line, cells } of records.slice(top + 1)) {
    if (found.full) break;
    const cell = (...names: readonly string[]) => cells[column(...names)]?.trim() ?? '';
    const code = cell('Country Code');
    // The notes that DataBank adds under the table have text in their first cell only.
    if (code === '') continue;
    const name = cell('Indicator Name', 'Series Name');
    for (const { period, index } of years) {
      const number = tableNumber(cells[index] ?? '');
      if (number.kind === 'missing') skips.add(number.reason);
      else if (number.kind === 'unreadable') {
        const message = `"${cells[index]}" is no number. Download the table again, or correct the cell.`;
        found.add({ code: 'bad-number', file: input.file, line, column: header[index] ?? '', message });
      } else {
        observations.push({
          line,
          variable: variables.idOf({
            code: cell('Indicator Code', 'Series Code'),
            name,
            dimensions: [],
            unit: unitInName(name) ?? (/^population\b/i.test(name) ? 'person' : '1'),
            publisher,
            line,
          }),
          place: { name: cell('Country Name'), code: { scheme: 'alpha-3', value: code } },
          period,
          value: number.value,
          decimals: number.decimals,
          ...(about.updated === undefined ? {} : { asOf: about.updated }),
          source: tableId,
          flags: [],
        });
      }
    }
  }
  const title = about.source ?? 'World Bank indicators';
  return {
    sources: [
      mapping.source === undefined ? { id: tableId, title, publisher, url: '' } : { id: tableId, ...mapping.source },
    ],
    variables: variables.variables,
    observations,
    understood: [
      `One column a year, ${years.length} of them.`,
      ...(about.updated === undefined ? [] : [`Every figure is as of the last update, ${about.updated}.`]),
    ],
    skipped: skips.skipped,
  };
}

/** "Data Source","World Development Indicators" above the table; "Data from database: …", "Last Updated: 12/16/2024" under it. */
function facts(records: readonly TableRow[]): { source?: string; updated?: string } {
  const about: { source?: string; updated?: string } = {};
  for (const { cells } of records) {
    const first = (cells[0] ?? '').replaceAll('\uFEFF', '').trim();
    const second = cells[1]?.trim() ?? '';
    const database = /^Data from database: (.+)$/.exec(first)?.[1];
    if (first === 'Data Source') about.source = second;
    if (database !== undefined) about.source = database.trim();
    if (first === 'Last Updated Date' && tablePeriod(second) !== null) about.updated = second;
    const american = /^Last Updated: (\d{2})\/(\d{2})\/(\d{4})$/.exec(first);
    if (american !== null) about.updated = `${american[3]}-${american[1]}-${american[2]}`;
  }
  return about;
}

function yearOf(name: string) {
  return /^\d{4}(?: \[YR\d{4}\])?$/.test(name) ? tablePeriod(name) : null;
}
