import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/reference.ts';
import { recogniseTable } from '../../../src/reference/adapters/recognise-table.ts';
import { openReference, validateReference } from '../../../src/reference/open-reference.ts';

const SAMPLES = 'tests/reference/samples';
const sample = (name: string) => join(SAMPLES, name);

function rows(name: string): readonly Observation[] {
  const reference = openReference([sample(name)]);
  return reference.variables.flatMap((variable) => reference.observations({ variable: variable.id }));
}

/** A row in one line: variable | place | from | to | value | unit | flags. */
function brief(row: Observation): string {
  const { from = '', to = '' } = row.period ?? {};
  return [row.variable.split('/')[1], row.place, from, to, row.value, row.unit, row.flags.join('+')].join(' | ');
}

test.each([
  ['statistics-canada-14100099.csv', 'statistics-canada'],
  ['statistics-canada-quarterly.csv', 'statistics-canada'],
  ['statistics-canada-french.csv', 'statistics-canada'],
  ['world-bank-indicator.csv', 'world-bank'],
  ['world-bank-databank.csv', 'world-bank'],
  ['our-world-in-data-life-expectancy.csv', 'our-world-in-data'],
  ['our-world-in-data-daily.csv', 'our-world-in-data'],
  ['sdmx-2.csv', 'sdmx-csv'],
  ['sdmx-labels.csv', 'sdmx-csv'],
  ['sdmx-eurostat.csv', 'sdmx-csv'],
  ['json-stat-unemployment.json', 'json-stat'],
  ['plain-figures.csv', 'plain-csv'],
  ['plain-years.csv', 'plain-csv'],
  ['plain-measures.csv', 'plain-csv'],
] as const)('%s is recognised as %s and opens as reference data', (name, format) => {
  expect(recogniseTable(readFileSync(sample(name), 'utf8'), name).format).toBe(format);
  expect(validateReference([sample(name)])).toEqual([]);
});

test('Statistics Canada, "Full Table Download (CSV) User Guide": scale factors, flags, provinces by DGUID', () => {
  expect(rows('statistics-canada-14100099.csv').map(brief)).toEqual([
    'employment-both-sexes | CA | 2024-01-01 | 2024-02-01 | 20514200 | person | scaled',
    'employment-both-sexes | CA | 2024-02-01 | 2024-03-01 | 20555000 | person | preliminary+scaled',
    'unemployment-rate-both-sexes | CA | 2024-01-01 | 2024-02-01 | 5.7 | % | ',
    'unemployment-rate-both-sexes | CA-QC | 2024-01-01 | 2024-02-01 | 4.5 | % | revised',
    'unemployment-rate-both-sexes | CA-QC | 2024-02-01 | 2024-03-01 | 4.7 | % | ',
    'unemployment-rate-both-sexes | CA-NU | 2024-02-01 | 2024-03-01 | 9.8 | % | use-with-caution+terminated',
    'unemployment-rate-both-sexes | name:halifax-nova-scotia | 2024-02-01 | 2024-03-01 | 5.1 | % | quality-excellent',
  ]);
});

test('Statistics Canada, "Standard table symbols": suppressed and unavailable figures are left out and counted', () => {
  const text = readFileSync(sample('statistics-canada-14100099.csv'), 'utf8');
  expect(recogniseTable(text, '14100099.csv')).toMatchObject({
    observations: 7,
    skipped: { 'suppressed (x)': 1, 'not available (..)': 1 },
    lacks: [],
  });
});

test('Statistics Canada: a variable names the whole and leaves it out of its short name; the source names the table', () => {
  const reference = openReference([sample('statistics-canada-14100099.csv')]);
  expect(reference.variables[1]).toMatchObject({
    name: 'Unemployment rate, Both sexes',
    aliases: ['Unemployment rate'],
    statType: 'share',
    constraints: { Sex: 'Both sexes' },
    publisher: 'Statistics Canada',
    row: 4,
  });
  expect(rows('statistics-canada-14100099.csv')[0]?.source.title).toBe('Statistics Canada, table 14-10-0099-01');
});

test('Statistics Canada: a table that names only the first months of quarters is quarterly', () => {
  expect(rows('statistics-canada-quarterly.csv').map((row) => row.period?.to)).toEqual([
    '2024-04-01',
    '2024-07-01',
    '2024-10-01',
  ]);
});

test('Statistics Canada in French: semicolons, decimal commas, French headers', () => {
  expect(rows('statistics-canada-french.csv').map(brief)).toEqual([
    'sirop-d-erable | CA-QC | 2023-01-01 | 2024-01-01 | 79500 | t | scaled',
  ]);
});

test('World Bank indicator CSV (data source and last update above a wide table): units, vintages, empty years', () => {
  const found = rows('world-bank-indicator.csv');
  expect(found.map(brief)).toEqual([
    'sl-uem-totl-zs | CA | 2020-01-01 | 2021-01-01 | 9.66 | % | ',
    'sl-uem-totl-zs | CA | 2021-01-01 | 2022-01-01 | 7.527 | % | ',
    'sl-uem-totl-zs | CA | 2022-01-01 | 2023-01-01 | 5.28 | % | ',
    'sl-uem-totl-zs | GE | 2020-01-01 | 2021-01-01 | 11.7 | % | ',
    'sl-uem-totl-zs | name:euro-area | 2020-01-01 | 2021-01-01 | 7.98 | % | ',
    'sl-uem-totl-zs | name:euro-area | 2021-01-01 | 2022-01-01 | 7.77 | % | ',
    'sl-uem-totl-zs | name:euro-area | 2022-01-01 | 2023-01-01 | 6.8 | % | ',
    'sp-pop-totl | CA | 2020-01-01 | 2021-01-01 | 38028638 | person | ',
    'sp-pop-totl | CA | 2021-01-01 | 2022-01-01 | 38239864 | person | ',
    'sp-pop-totl | CA | 2022-01-01 | 2023-01-01 | 38939056 | person | ',
  ]);
  expect(found[0]).toMatchObject({
    asOf: '2024-12-16',
    row: 6,
    decimals: 2,
    source: { title: 'World Development Indicators' },
  });
});

test('World Bank DataBank CSV (years as "2021 [YR2021]", notes under the table)', () => {
  const found = rows('world-bank-databank.csv');
  expect(found.map(brief)).toEqual([
    'ny-gdp-mktp-cd | HT | 2021-01-01 | 2022-01-01 | 20877384829.5 | USD | ',
    'ny-gdp-mktp-cd | HT | 2022-01-01 | 2023-01-01 | 20253551884.6 | USD | ',
    'sp-dyn-le00-in | HT | 2021-01-01 | 2022-01-01 | 63.19 | a | ',
  ]);
  expect(found[0]).toMatchObject({ asOf: '2024-12-16', source: { title: 'World Development Indicators' } });
});

test('Our World in Data chart CSV by year: years before our era and region columns are left out', () => {
  expect(rows('our-world-in-data-life-expectancy.csv').map(brief)).toEqual([
    'life-expectancy-at-birth-years | CA | 1900-01-01 | 1901-01-01 | 48.9 | a | ',
    'life-expectancy-at-birth-years | CA | 2021-01-01 | 2022-01-01 | 82.66 | a | ',
    'life-expectancy-at-birth-years | HT | 2021-01-01 | 2022-01-01 | 63.19 | a | ',
    'life-expectancy-at-birth-years | name:world | 2021-01-01 | 2022-01-01 | 71.05 | a | ',
  ]);
});

test('Our World in Data chart CSV by day: annotations are no measure', () => {
  expect(rows('our-world-in-data-daily.csv').map(brief)).toEqual([
    'daily-new-cases | NO | 2022-01-05 | 2022-01-06 | 7321 | 1 | ',
    'daily-new-cases | NO | 2022-01-06 | 2022-01-07 | 8102 | 1 | ',
  ]);
});

test('SDMX-CSV 2.0, "Data Message Field Guide": multipliers, status, reporting periods; action D is left out', () => {
  const found = rows('sdmx-2.csv');
  expect(found.map(brief)).toEqual([
    'xx-labour-1-0-0-emp-t | CA | 2024-01-01 | 2024-04-01 | 20510000 | person | scaled',
    'xx-labour-1-0-0-emp-t | CA | 2024-04-01 | 2024-07-01 | 20600000 | person | preliminary+scaled',
    'xx-labour-1-0-0-une-rt-f | FR | 2024-03-01 | 2024-04-01 | 7.3 | % | estimated',
    'xx-labour-1-0-0-deaths-t | GR | 2020-12-28 | 2021-01-04 | 812 | 1 | ',
  ]);
  expect(found[0]?.source).toEqual({ id: 'XX:LABOUR(1.0.0)', title: 'XX:LABOUR(1.0.0)', publisher: 'XX', url: '' });
  expect(recogniseTable(readFileSync(sample('sdmx-2.csv'), 'utf8')).skipped).toEqual({
    'missing, cannot exist (M)': 1,
    'deleted (action D)': 1,
  });
});

test('SDMX-CSV 2.0 with labels=both and another separator: names are used, decimal commas read', () => {
  const reference = openReference([sample('sdmx-labels.csv')]);
  expect(reference.variables).toMatchObject([
    { name: 'Consumer prices, All items', constraints: { Indicator: 'All items' } },
  ]);
  expect(rows('sdmx-labels.csv').map((row) => [row.place, row.value, row.decimals])).toEqual([['CA-QC', 158.9, 1]]);
});

test('SDMX-CSV as Eurostat writes it: small ids, flags by letter, scales in the unit, the day of the update', () => {
  const found = rows('sdmx-eurostat.csv');
  expect(found.map(brief)).toEqual([
    'estat-une-rt-a-1-0-y15-74 | GR | 2022-01-01 | 2023-01-01 | 12.5 | % | ',
    'estat-une-rt-a-1-0-y15-74 | DE | 2022-01-01 | 2023-01-01 | 3.1 | % | break+preliminary',
    'estat-une-rt-a-1-0-y15-74-2 | DE | 2022-01-01 | 2023-01-01 | 1365000 | person | scaled',
  ]);
  expect(found[0]).toMatchObject({ asOf: '2024-01-16', source: { publisher: 'ESTAT' } });
  expect(recogniseTable(readFileSync(sample('sdmx-eurostat.csv'), 'utf8')).skipped).toEqual({
    'not available (:)': 1,
    'confidential (c)': 1,
  });
});

test('JSON-stat 2.0, "full specification": roles, units, decimals, sparse index, status by cell', () => {
  const found = rows('json-stat-unemployment.json');
  expect(found.map(brief)).toEqual([
    'unemployment-rate-total | NO | 2024-01-01 | 2024-02-01 | 3.6 | % | ',
    'unemployment-rate-total | NO | 2024-02-01 | 2024-03-01 | 4 | % | preliminary',
    'unemployment-rate-total | SE | 2024-01-01 | 2024-02-01 | 8.2 | % | ',
    'unemployed-total | NO | 2024-01-01 | 2024-02-01 | 109000 | person | ',
    'unemployed-total | NO | 2024-02-01 | 2024-03-01 | 118000 | person | ',
    'unemployed-total | SE | 2024-01-01 | 2024-02-01 | 455000 | person | ',
    'unemployed-total | SE | 2024-02-01 | 2024-03-01 | 470000 | person | ',
  ]);
  expect(found[1]).toMatchObject({
    decimals: 1,
    asOf: '2024-05-07',
    row: 2,
    source: { publisher: 'Office of invented statistics' },
  });
});

test('a plain CSV with usual column names needs no mapping', () => {
  const found = rows('plain-figures.csv');
  expect(found.map(brief)).toEqual([
    'dog-licences | name:charlottetown | 2022-01-01 | 2023-01-01 | 1204 | licence | ',
    'dog-licences | name:charlottetown | 2023-01-01 | 2024-01-01 | 1311 | licence | preliminary',
    'share-of-dogs-vaccinated | CA-PE | 2023-10-01 | 2024-01-01 | 61.5 | % | ',
  ]);
  expect(found[1]).toMatchObject({
    asOf: '2024-02-03',
    note: 'before the recount',
    source: { title: "City clerk's report", url: 'https://example.org/clerk' },
    row: 3,
    resource: 'plain-figures.csv',
  });
});

test('a place that a package knows is found by its name there', () => {
  const reference = openReference(['reference/canada-asylum', sample('plain-figures.csv')]);
  expect(reference.observations({ variable: 'plain-figures/dog-licences' })[0]?.place).toBe('geonames:5920288');
});

test('a plain CSV may have a column for each year', () => {
  expect(rows('plain-years.csv').map(brief)).toEqual([
    'plain-years | CA | 2021-01-01 | 2022-01-01 | 1.5 | 1 | ',
    'plain-years | CA | 2022-01-01 | 2023-01-01 | 1.7 | 1 | ',
    'plain-years | NO | 2021-01-01 | 2022-01-01 | 2.25 | 1 | ',
  ]);
});

test('a plain CSV may have a column for each measure, and a mapping beside it for what it lacks', () => {
  const reference = openReference([sample('plain-measures.csv')]);
  expect(reference.variables.map((row) => [row.name, row.aliases, row.statType, row.unit])).toEqual([
    ['Births, Both', ['Births', 'newborns', 'babies born'], 'flow', 'person'],
    ['Deaths, Both', ['Deaths'], 'flow', 'person'],
  ]);
  expect(rows('plain-measures.csv').map((row) => [row.place, row.value, row.asOf])).toEqual([
    ['CA-QC', 80700, '2023-09'],
    ['CA-ON', 142000, '2023-09'],
    ['CA-QC', 78400, '2023-09'],
    ['CA-ON', 123500, '2023-09'],
  ]);
});

test('the mapping is a part of what the hash is made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-table-'));
  const file = join(folder, 'plain-measures.csv');
  copyFileSync(sample('plain-measures.csv'), file);
  const mapping = join(folder, 'plain-measures.mapping.json');
  copyFileSync(sample('plain-measures.mapping.json'), mapping);
  const before = openReference([file]).packages[0]?.hash;
  writeFileSync(mapping, readFileSync(mapping, 'utf8').replace('2023-09', '2023-10'));
  expect(openReference([file]).packages[0]?.hash).not.toBe(before);
});

test('a folder of tables is read table by table, mappings left to their tables', () => {
  expect(openReference([SAMPLES]).packages.map(({ name }) => name)).toEqual([
    'json-stat-unemployment',
    'our-world-in-data-daily',
    'our-world-in-data-life-expectancy',
    'plain-figures',
    'plain-measures',
    'plain-years',
    'sdmx-2',
    'sdmx-eurostat',
    'sdmx-labels',
    'statistics-canada-14100099',
    'statistics-canada-french',
    'statistics-canada-quarterly',
    'world-bank-databank',
    'world-bank-indicator',
  ]);
});
