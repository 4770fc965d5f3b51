import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/reference.ts';
import { addTable } from '../../../src/reference/adapters/add-table.ts';
import { openReference } from '../../../src/reference/open-reference.ts';

function written(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'deskcheck-plain-')), 'figures.csv');
  writeFileSync(file, text);
  return file;
}

function rows(text: string): readonly Observation[] {
  const reference = openReference([written(text)]);
  return reference.variables.flatMap((variable) => reference.observations({ variable: variable.id }));
}

/** measure | place | from | value | unit. */
const brief = (row: Observation): string =>
  [row.variable.replace('figures/', ''), row.place, row.period?.from, row.value, row.unit].join(' | ');

const GOATS = 'goats | NO | 2022-01-01 | 33 | head';

describe('columns are known by the names that people give them', () => {
  test.each([
    ['metric,place,date,value,unit,source\nGoats,Norway,2022,33,head,Yearbook'],
    ['Metric,Place,Date,Value,Unit,Source\nGoats,Norway,2022,33,head,Yearbook'],
    ['VARIABLE,COUNTRY,YEAR,VALUE,UNITS,DATA_SOURCE\nGoats,Norway,2022,33,head,Yearbook'],
    [
      'Indicator Name,Country Name,Time Period,Observation Value,Unit of Measure,Source Title\nGoats,Norway,2022,33,head,Yearbook',
    ],
    ['seriesName,placeName,referencePeriod,obsValue,unitMeasure,sourceName\nGoats,Norway,2022,33,head,Yearbook'],
    ['Measure,Geography,Reference year,Amount,UOM,Citation\nGoats,Norway,2022,33,head,Yearbook'],
    ['statistic;location;year;count;unit;source\nGoats;Norway;2022;33;head;Yearbook'],
    ['what\twhere\twhen\thow many\tunit\twhere from\nGoats\tNorway\t2022\t33\thead\tYearbook'],
    ['Mesure;Lieu;Année;Valeur;Unité;Source\nGoats;Norway;2022;33;head;Annuaire'],
    ['indicator,entity,period,figure,unit,publisher\nGoats,Norway,2022,33,head,Statistical office'],
    ['indicator,country,year,value (head),source\nGoats,Norway,2022,33,Yearbook'],
    [
      'indicator,country,country_code,year,value,unit,url\nGoats,Kingdom of Norway,NO,2022,33,head,https://example.org/',
    ],
    ['indicator,iso3,year,value,unit,source\nGoats,NOR,2022,33,head,Yearbook'],
    ['date,place,source,goats\n2022,Norway,Yearbook,33'],
  ])('%j', (text) => {
    expect(
      rows(`${text}\n`)
        .map(brief)
        .map((row) => row.replace(/ \| 1$/, ' | head')),
    ).toEqual([GOATS]);
  });
});

describe('a year may have its month or quarter in another column', () => {
  test.each([
    ['month', '3', '2022-03-01', '2022-04-01'],
    ['month', '03', '2022-03-01', '2022-04-01'],
    ['Month', 'Mar', '2022-03-01', '2022-04-01'],
    ['month', 'September', '2022-09-01', '2022-10-01'],
    ['quarter', '2', '2022-04-01', '2022-07-01'],
    ['quarter', 'Q4', '2022-10-01', '2023-01-01'],
    ['month', '', '2022-01-01', '2023-01-01'],
  ])('%s %j', (column, cell, from, to) => {
    const [row] = rows(`metric,place,year,${column},value,source\nGoats,Norway,2022,${cell},33,Yearbook\n`);
    expect(row?.period).toEqual({ from, to });
  });

  test('and one that does not exist is refused', () => {
    const file = written('metric,place,year,month,value,source\nGoats,Norway,2022,13,33,Yearbook\n');
    expect(() => addTable(file)).toThrow(/:2 \[date\]/);
  });
});

describe('a column called "total" or "count"', () => {
  test('is one measure among others, where the rows are told apart without them', () => {
    const text = 'place,year,men,women,total,source\nNorway,2021,5,6,11,x\nNorway,2022,7,8,15,x\n';
    expect(rows(text).map(({ variable, value }) => [variable, value])).toEqual([
      ['figures/men', 5],
      ['figures/men', 7],
      ['figures/women', 6],
      ['figures/women', 8],
      ['figures/total', 11],
      ['figures/total', 15],
    ]);
  });

  test('holds the figures, where another column of numbers tells rows apart', () => {
    const text = 'metric,place,year,age,count,source\nGoats,Norway,2022,1,5,x\nGoats,Norway,2022,2,6,x\n';
    expect(rows(text).map(({ variable, value }) => [variable, value])).toEqual([
      ['figures/goats-1', 5],
      ['figures/goats-2', 6],
    ]);
  });
});

describe('two letters are a country, unless the column is one of states or provinces', () => {
  test.each([
    ['country', 'CA', 'CA'],
    ['place', 'CA-QC', 'CA-QC'],
    ['state', 'CA', 'US-CA'],
    ['State Code', 'GA', 'US-GA'],
    ['province', 'QC', 'CA-QC'],
    ['state', 'California', 'US-CA'],
    ['region', 'CA', 'name:ca'],
  ])('%s %s is %s', (column, place, id) => {
    expect(rows(`metric,${column},year,value,source\nGoats,${place},2022,33,x\n`)[0]?.place).toBe(id);
  });

  test('a code beside the name decides', () => {
    const text = (column: string, code: string) =>
      `metric,place,${column},year,value,source\nGoats,Georgia,${code},2022,33,x\n`;
    expect(rows(text('iso_code', 'US-GA'))[0]?.place).toBe('US-GA');
    expect(rows(text('country_code', 'GEO'))[0]?.place).toBe('GE');
  });
});

test('letters and words for preliminary and revised figures are one flag each; others stay', () => {
  const line = (flag: string, year: number) => `Goats,Norway,${year},33,${flag},x\n`;
  const text = `metric,place,year,value,status,source\n${line('p', 2019)}${line('Provisional', 2020)}${line('r; e', 2021)}${line('rained', 2022)}`;
  expect(rows(text).map(({ flags }) => flags)).toEqual([
    ['preliminary'],
    ['preliminary'],
    ['revised', 'estimated'],
    ['rained'],
  ]);
});

test('revisions survive in a table and in the package made of it: each value keeps its day of publication', () => {
  const text =
    'metric,place,year,value,as_of,flags,source\n' +
    'Goats,Norway,2022,31,2023-02-01,p,Yearbook\nGoats,Norway,2022,33,2024-02-01,r,Yearbook\n';
  const vintages = (list: readonly Observation[]) => list.map(({ value, asOf, flags }) => [value, asOf, ...flags]);
  const expected = [
    [31, '2023-02-01', 'preliminary'],
    [33, '2024-02-01', 'revised'],
  ];
  expect(vintages(rows(text))).toEqual(expected);
  const added = addTable(written(text));
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-plain-'));
  for (const [name, content] of Object.entries(added.files)) writeFileSync(join(folder, name), content);
  expect(vintages(openReference([folder]).observations({ variable: 'figures/goats' }))).toEqual(expected);
  expect(added).toMatchObject({
    flags: { preliminary: 1, revised: 1 },
    knownPlaces: [{ name: 'Norway', id: 'NO' }],
    description: { variables: [{ places: [{ revised: 1 }] }] },
  });
});
