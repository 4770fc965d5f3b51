import type { ProblemList } from '../problem.ts';
import { readTable } from '../table.ts';
import { head } from './sniff.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { tableNumber } from './table-number.ts';
import { tablePeriod } from './table-period.ts';
import { type Adapter, skipCount, type TableInput, type TableObservation, type TableReading } from './table-reading.ts';
import { unitInName } from './table-unit.ts';
import { variableList } from './variable-list.ts';

/** The CSV of a chart ("Chart data API"): Entity, Code, Year or Day, then a column for each indicator. */
export const ourWorldInData: Adapter = {
  format: 'our-world-in-data',
  title: 'Our World in Data, chart CSV',
  fits(input) {
    const [header = []] = head(input.text).records;
    const [entity, code, time, indicator] = header.map((name) => name.toLowerCase());
    return entity === 'entity' && code === 'code' && (time === 'year' || time === 'day') && indicator !== undefined;
  },
  read: readOurWorldInData,
};

function readOurWorldInData(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null {
  const table = readTable(input.text, input.file, ',', found);
  if (table === null) return null;
  const indicators = table.header
    .map((name, index) => ({ name, index }))
    .slice(3)
    .filter(({ name }) => !/annotations?$/i.test(name) && !OWN_COLUMNS.includes(name.toLowerCase()));
  const tableId = tableName(input.file);
  const publisher = mapping.source?.publisher ?? 'Our World in Data';
  const variables = variableList(tableId, mapping);
  const skips = skipCount();
  const observations: TableObservation[] = [];

  for (const { line, cells } of table.rows) {
    if (found.full) break;
    const [entity = '', code = '', time = ''] = cells.map((cell) => cell.trim());
    const period = tablePeriod(time.padStart(/^\d{1,3}$/.test(time) ? 4 : 0, '0'));
    if (period === null && /^-\d+$/.test(time)) {
      skips.add('before the year 1');
      continue;
    }
    for (const { name, index } of indicators) {
      const number = tableNumber(cells[index] ?? '');
      if (number.kind === 'missing') {
        skips.add(number.reason);
        continue;
      }
      if (number.kind === 'unreadable' || period === null) {
        const [column, text] = period === null ? [table.header[2] ?? '', time] : [name, cells[index] ?? ''];
        const message = `"${text}" is no ${period === null ? 'year or day' : 'number'}. Download the table again, or correct the cell.`;
        found.add({ code: period === null ? 'bad-date' : 'bad-number', file: input.file, line, column, message });
        break;
      }
      observations.push({
        line,
        variable: variables.idOf({ name, dimensions: [], unit: unitInName(name) ?? '1', publisher, line }),
        place: { name: entity, ...(code === '' ? {} : { code: { scheme: 'alpha-3', value: code } }) },
        period,
        value: number.value,
        decimals: number.decimals,
        source: tableId,
        flags: [],
      });
    }
  }
  const title = `Our World in Data: ${indicators.map(({ name }) => name).join('; ')}`;
  return {
    sources: [
      mapping.source === undefined ? { id: tableId, title, publisher, url: '' } : { id: tableId, ...mapping.source },
    ],
    variables: variables.variables,
    observations,
    understood: [`Each of the ${indicators.length} columns after "${table.header[2]}" is a variable of its own.`],
    skipped: skips.skipped,
  };
}

/** Columns that charts add for their own colours and regions. */
const OWN_COLUMNS: readonly string[] = [
  'world region according to our world in data',
  'world regions according to owid',
  'owid_region',
  'continent',
];
