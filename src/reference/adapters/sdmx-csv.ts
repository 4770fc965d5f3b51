import { isCalendarDate } from '../../calendar/calendar-date.ts';
import type { ProblemList } from '../problem.ts';
import { readTable } from '../table.ts';
import { eurostatFlags, MISSING_STATUS, sdmxUnit, statusFlags } from './sdmx-codes.ts';
import { head } from './sniff.ts';
import type { TableMapping } from './table-mapping.ts';
import { tableName } from './table-name.ts';
import { scaled, tableNumber } from './table-number.ts';
import { tablePeriod } from './table-period.ts';
import { type Adapter, skipCount, type TableInput, type TableObservation, type TableReading } from './table-reading.ts';
import { variableList } from './variable-list.ts';

/** When Eurostat last changed a dataset, day first and with two digits of the year: "16/01/24 23:00:00". */
const UPDATED = 'LAST UPDATE';

/** Columns of the message itself, not of the data structure. */
const FRAME = ['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', 'SERIES_KEY', 'OBS_KEY', UPDATED];
/** Concepts of the cross-domain lists that say how a value is written, not what it counts. */
const HANDLED = [
  'REF_AREA',
  'GEO',
  'TIME_PERIOD',
  'FREQ',
  'OBS_VALUE',
  'UNIT_MEASURE',
  'UNIT',
  'UNIT_MULT',
  'DECIMALS',
  'OBS_STATUS',
  'OBS_FLAG',
  'CONF_STATUS',
  'TIME_FORMAT',
];

/** SDMX-CSV 2.0 ("Data Message Field Guide": STRUCTURE, STRUCTURE_ID, ACTION, dimensions, measures, attributes) and 1.0 (DATAFLOW first). */
export const sdmxCsv: Adapter = {
  format: 'sdmx-csv',
  title: 'SDMX-CSV 1.0 and 2.x',
  fits(input) {
    const [header = []] = head(input.text).records;
    const names = header.map((cell) => component(cell).toUpperCase());
    return (
      /^(?:STRUCTURE|DATAFLOW)$/.test(names[0] ?? '') && names.includes('TIME_PERIOD') && names.includes('OBS_VALUE')
    );
  },
  read: readSdmxCsv,
};

function readSdmxCsv(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null {
  const { delimiter } = head(input.text);
  const table = readTable(input.text, input.file, delimiter, found);
  if (table === null) return null;
  // Eurostat writes the ids of its dimensions small: freq, geo, unit.
  const columns = table.header.map((cell, index) => ({ id: component(cell).toUpperCase(), name: label(cell), index }));
  const valueAt = columns.findIndex(({ id }) => id === 'OBS_VALUE');
  const areaId = columns.some(({ id }) => id === 'REF_AREA') ? 'REF_AREA' : 'GEO';
  // With labels=name a column of names, without an id of the usual form, stands after each coded one.
  const names = new Map(
    columns
      .filter(({ id, index }) => id !== UPDATED && !isId(table.header[index] ?? ''))
      .map(({ index }) => [index - 1, index]),
  );
  const nameColumns = new Set(names.values());
  const dimensions = columns.filter(
    ({ id, index }) => index < valueAt && !FRAME.includes(id) && !HANDLED.includes(id) && !nameColumns.has(index),
  );
  const tableId = tableName(input.file);
  const variables = variableList(tableId, mapping);
  const skips = skipCount();
  const observations: TableObservation[] = [];
  const structures = new Map<string, string>();
  const indexOf = new Map(columns.map(({ id, index }) => [id, index]));

  for (const { line, cells } of table.rows) {
    if (found.full) break;
    const at = (id: string) => indexOf.get(id) ?? -1;
    const raw = (id: string) => cells[at(id)]?.trim() ?? '';
    const code = (id: string) => splitLabel(raw(id)).code;
    const named = (index: number) => {
      const extra = cells[names.get(index) ?? -1]?.trim() ?? '';
      const { code: member, name } = splitLabel(cells[index]?.trim() ?? '');
      return extra || name || member;
    };
    const structure = raw('STRUCTURE_ID') || raw('DATAFLOW');
    const flow = splitLabel(structure);
    structures.set(flow.code, flow.name || raw('STRUCTURE_NAME') || flow.code);
    if (code('ACTION') === 'D') {
      skips.add('deleted (action D)');
      continue;
    }
    const number = tableNumber(raw('OBS_VALUE'), {
      decimalComma: delimiter === ';' && !raw('OBS_VALUE').includes('.'),
    });
    const status = code('OBS_STATUS');
    const asOf = dayUpdated(raw(UPDATED));
    if (number.kind === 'missing') {
      const flags = eurostatFlags(code('OBS_FLAG'));
      skips.add(MISSING_STATUS[status] ?? (flags.includes('confidential') ? 'confidential (c)' : number.reason));
      continue;
    }
    const period = tablePeriod(raw('TIME_PERIOD'), mapping);
    if (number.kind === 'unreadable' || period === null) {
      const [column, kind] =
        period === null ? (['TIME_PERIOD', 'period of SDMX'] as const) : (['OBS_VALUE', 'number'] as const);
      found.add({
        code: period === null ? 'bad-date' : 'bad-number',
        file: input.file,
        line,
        column,
        message: `"${raw(column)}" is no ${kind}. Correct the cell.`,
      });
      continue;
    }
    const members = dimensions.map(({ name, index }) => [name, named(index)] as const);
    const measured = sdmxUnit(code('UNIT_MEASURE') || code('UNIT'));
    const power = Number(code('UNIT_MULT') || '0') + measured.power;
    observations.push({
      line,
      variable: variables.idOf({
        name: structures.get(flow.code) ?? tableId,
        dimensions: members,
        unit: measured.unit,
        publisher: mapping.source?.publisher ?? agencyOf(flow.code),
        line,
      }),
      place: placeOf(raw(areaId), named(at(areaId))),
      period,
      ...scaled({ value: number.value, decimals: Math.max(number.decimals, Number(code('DECIMALS') || '0')) }, power),
      ...(asOf === undefined ? {} : { asOf }),
      source: mapping.source === undefined ? flow.code : tableId,
      flags: [...statusFlags(status), ...eurostatFlags(code('OBS_FLAG')), ...(power > 0 ? ['scaled'] : [])],
    });
  }
  const sources = [...structures].map(([id, title]) => ({ id, title, publisher: agencyOf(id), url: '' }));
  return {
    sources: mapping.source === undefined ? sources : [{ id: tableId, ...mapping.source }],
    variables: variables.variables,
    observations,
    understood: [
      `Dimensions that make a variable: ${dimensions.map(({ id }) => id).join(', ') || 'none'}. Place: ${areaId}.`,
    ],
    skipped: skips.skipped,
  };
}

function dayUpdated(text: string): string | undefined {
  const dayFirst = /^(\d{2})\/(\d{2})\/(\d{2})(?: |$)/.exec(text);
  const day = dayFirst === null ? text.slice(0, 10) : `20${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`;
  return isCalendarDate(day) ? day : undefined;
}

/** Whether a column is headed by an id, as coded columns are; a name has small letters after a capital one, or spaces. */
function isId(header: string): boolean {
  return /^(?:[A-Z][A-Z0-9_@$-]*|[a-z][a-z0-9_@$-]*)$/.test(component(header));
}

/** The id of a column: "FREQ" of "FREQ: Frequency", "STRUCTURE" of "STRUCTURE[;]". */
function component(header: string): string {
  return (header.split(': ')[0] ?? '')
    .replace(/\[.?\]$/, '')
    .replaceAll('\uFEFF', '')
    .trim();
}

function label(header: string): string {
  const colon = header.indexOf(': ');
  return colon < 0 ? component(header) : header.slice(colon + 2).trim();
}

/** "A: Annual" is code and name. A structure's own id has colons in it, without a space after them. */
function splitLabel(text: string): { code: string; name: string } {
  const colon = text.indexOf(': ');
  return colon < 0
    ? { code: text, name: '' }
    : { code: text.slice(0, colon).trim(), name: text.slice(colon + 2).trim() };
}

/** "ESTAT:NA_MAIN(1.6.0)" is Eurostat's. */
function agencyOf(structure: string): string {
  return structure.split(':')[0] ?? structure;
}

function placeOf(raw: string, name: string): TableObservation['place'] {
  const { code } = splitLabel(raw);
  if (/^[A-Z]{3}$/.test(code)) return { name, code: { scheme: 'alpha-3', value: code } };
  return { name, code: { scheme: 'id', value: code } };
}
