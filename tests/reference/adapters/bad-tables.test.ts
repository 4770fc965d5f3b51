import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recogniseTable } from '../../../src/reference/adapters/recognise-table.ts';
import { openReference, validateReference } from '../../../src/reference/open-reference.ts';
import { processorMilliseconds } from '../../processor-time.ts';

const HEADER = 'metric,place,date,value,unit,source\n';
const STATCAN =
  'REF_DATE,GEO,DGUID,Crop,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS\n';

function write(text: string | Uint8Array, mapping?: string, name = 'figures.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-table-'));
  const file = join(folder, name);
  writeFileSync(file, text);
  if (mapping !== undefined) writeFileSync(join(folder, 'figures.mapping.json'), mapping);
  return file;
}

test.each([
  ['an empty file', '', { code: 'unreadable-file', line: 1 }, 'empty'],
  ['a binary file', new Uint8Array([137, 80, 78, 71, 0]), { code: 'unreadable-file', line: 1 }, 'binary'],
  ['prose', 'Dear editor.\nThis is a letter.\n', { code: 'unknown-format', line: 1 }, 'no table'],
  [
    'a formula',
    `${HEADER}a,Canada,2022,=SUM(A1:A9),t,x\n`,
    { code: 'formula', line: 2, column: 'value' },
    '=SUM(A1:A9)',
  ],
  ['a value in words', `${HEADER}a,Canada,2022,many,t,x\n`, { code: 'bad-number', line: 2, column: 'value' }, '"many"'],
  [
    'a number with its unit',
    `${HEADER}a,Canada,2022,12 k,t,x\n`,
    { code: 'bad-number', line: 2, column: 'value' },
    '12 k',
  ],
  [
    'a date that reads two ways',
    `${HEADER}a,Canada,01/02/2022,1,t,x\n`,
    { code: 'bad-date', line: 2, column: 'date' },
    '01/02/2022',
  ],
  [
    'a date that does not exist',
    `${HEADER}a,Canada,2022-02-30,1,t,x\n`,
    { code: 'bad-date', line: 2, column: 'date' },
    '2022-02-30',
  ],
  [
    'a split year without its first month',
    `${HEADER}a,Canada,2021/2022,1,t,x\n`,
    { code: 'bad-date', line: 2, column: 'date' },
    '2021/2022',
  ],
  [
    'a row without a source',
    `${HEADER}a,Canada,2022,1,t,\n`,
    { code: 'missing-source', line: 2, column: 'source' },
    'source',
  ],
  [
    'no source at all',
    'metric,place,date,value\na,Canada,2022,1\n',
    { code: 'missing-source', line: 1, column: 'source' },
    'mapping',
  ],
  [
    'no place at all',
    'metric,date,value,source\na,2022,1,x\n',
    { code: 'missing-column', line: 1, column: 'place' },
    'header reads: metric,date,value,source',
  ],
  [
    'no date at all',
    'metric,place,value,source\na,Canada,1,x\n',
    { code: 'missing-column', line: 1, column: 'date' },
    'constant',
  ],
  [
    'no figures at all',
    'metric,place,date,source\na,Canada,2022,x\n',
    { code: 'missing-column', line: 1, column: 'value' },
    'columns.value',
  ],
  ['only missing figures', `${HEADER}a,Canada,2022,..,t,x\n`, { code: 'no-observations', line: 1 }, 'no figure'],
  [
    'two values for one cell',
    `${HEADER}a,Canada,2022,1,t,x\na,Canada,2022,2,t,x\n`,
    { code: 'duplicate-cell', line: 3 },
    'Line 2 gives 1',
  ],
  ['a quote out of place', `${HEADER}a,Canada,2022,1,t,the "x" table\n`, { code: 'bad-csv', line: 2 }, 'quote'],
  ['a row with a cell too many', `${HEADER}a,Canada,2022,1,204,t,x\n`, { code: 'bad-csv', line: 2 }, '7 cells'],
  [
    'a Statistics Canada table of split years',
    `${STATCAN}2021/2022,Canada,2021A000011124,Wheat,Tonnes,1,units,0,v1,1,5,,,,0\n`,
    { code: 'bad-date', line: 2, column: 'REF_DATE' },
    'yearStartMonth',
  ],
  [
    'a World Bank table with a note among its figures',
    '"Country Name","Country Code","Indicator Name","Indicator Code","2020"\nHaiti,HTI,Births,X,about 5\n',
    { code: 'bad-number', line: 2, column: '2020' },
    'about 5',
  ],
  [
    'an Our World in Data table with a wrong year',
    'Entity,Code,Year,Births\nHaiti,HTI,MMXX,5\n',
    { code: 'bad-date', line: 2, column: 'Year' },
    'MMXX',
  ],
  [
    'an SDMX-CSV file with a wrong period',
    'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y(1.0),I,CA,2024-Q7,5\n',
    { code: 'bad-date', line: 2, column: 'TIME_PERIOD' },
    '2024-Q7',
  ],
  ['a broken JSON-stat file', '{"class": "dataset", ', { code: 'unknown-format' }, 'no JSON'],
  [
    'a JSON-stat file of version 1',
    '{"class":"dataset","version":"1.0","id":[],"size":[],"dimension":{},"value":[]}',
    { code: 'unknown-format' },
    'version',
  ],
  [
    'a JSON-stat file whose sizes are wrong',
    '{"class":"dataset","version":"2.0","id":["t"],"size":[3],"dimension":{"t":{"category":{"index":["2024"]}}},"value":[1,2,3]}',
    { code: 'unknown-format' },
    '"t"',
  ],
] as const)('%s is refused with line and advice', (_, text, expected, says) => {
  const file = write(text);
  expect(validateReference([file])[0]).toMatchObject({ ...expected, file, message: expect.stringContaining(says) });
  expect(() => openReference([file])).toThrow(says);
});

test.each([
  ['no JSON', '{', 'no JSON'],
  ['an unknown key', '{"colums": {}}', 'colums'],
  ['a column that is not there', '{"columns": {"value": "Total"}}', '"Total"'],
  ['a month that is none', '{"yearStartMonth": 13}', 'yearStartMonth'],
])('a mapping with %s is refused', (_, mapping, says) => {
  const file = write(`${HEADER}a,Canada,2022,1,t,x\n`, mapping);
  expect(validateReference([file])[0]?.message).toContain(says);
});

test('a mapping says which column is what, and what holds for all rows', () => {
  const text = 'What,Jahr,Anzahl\nGoats,2021/22,40\n';
  const mapping = {
    columns: { metric: 'What', date: 'Jahr', value: 'Anzahl' },
    place: 'Norway',
    unit: 'goat',
    yearStartMonth: 7,
    source: { title: 'Herd book', publisher: 'Goat board' },
  };
  const reference = openReference([write(text, JSON.stringify(mapping))]);
  expect(reference.observations({ variable: 'figures/goats' })).toMatchObject([
    {
      place: 'NO',
      value: 40,
      unit: 'goat',
      period: { from: '2021-07-01', to: '2022-07-01' },
      source: { title: 'Herd book' },
    },
  ]);
});

test('what lacks is told all at once, before anything is added', () => {
  const { format, lacks } = recogniseTable('colour,shade\nred,dark\n', 'paint.csv');
  expect(format).toBe('plain-csv');
  expect(lacks.map((problem) => problem.column)).toEqual(['value', 'date', 'place', 'source']);
});

test('constants need no date', () => {
  const file = write(
    'metric,place,value,unit,source\nLength of the pier,Norway,312,m,Port\n',
    '{"statType": "constant"}',
  );
  const [row] = openReference([file]).observations({ variable: 'figures/length-of-the-pier' });
  expect(row).toMatchObject({ value: 312 });
  expect(row).not.toHaveProperty('period');
});

test.each([
  ['a long run of separators', `${HEADER}${','.repeat(200_000)}\n`],
  ['a long run of quotes', `${HEADER}${'"'.repeat(200_001)}\n`],
  ['a long number', `${HEADER}a,Canada,2022,${'1 '.repeat(100_000)},t,x\n`],
  ['a long date', `${HEADER}a,Canada,${'2022-'.repeat(40_000)},1,t,x\n`],
  ['a long name', `${HEADER}${'('.repeat(100_000)},Canada,2022,1,t,x\n`],
  ['a deep JSON', `{"class":"dataset","x":${'['.repeat(50_000)}`],
  [
    'a cube of a trillion empty cells',
    JSON.stringify({
      version: '2.0',
      class: 'dataset',
      id: ['a', 'time', 'geo'],
      size: [1, 1, 1],
      dimension: {
        a: { category: { label: { x: 'x' } } },
        time: { category: { label: { '2024': '2024' } } },
        geo: { category: { label: { CA: 'Canada' } } },
      },
      value: { '999999999999': 1, '0': 2 },
      source: 's',
    }),
  ],
])('hostile input is answered at once: %s', (_, text) => {
  const start = processorMilliseconds();
  validateReference([write(text)]);
  expect(processorMilliseconds() - start).toBeLessThan(2000);
});
