import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReference, validateReference } from '../../src/reference/open-reference.ts';
import { extended, spoilt, writePackage } from './write-package.ts';

test('a package is read as it was written', () => {
  const reference = openReference([writePackage()]);
  const origin = { package: 'harbour', resource: 'observations' };
  const source = {
    id: 'port',
    title: 'Harbour yearbook',
    publisher: 'Port Authority',
    url: 'https://example.org/yearbook',
    retrieved: '2024-02-01',
  };
  expect(reference.observations({ variable: 'landings' })).toEqual([
    {
      ...origin,
      row: 2,
      variable: 'landings',
      place: 'isle',
      period: { from: '2022-01-01', to: '2023-01-01' },
      value: 1204.5,
      decimals: 2,
      unit: 't',
      source,
      flags: [],
    },
    {
      ...origin,
      row: 3,
      variable: 'landings',
      place: 'isle',
      period: { from: '2023-01-01', to: '2024-01-01' },
      value: 1310,
      decimals: 0,
      unit: 't',
      asOf: '2024-01',
      source,
      flags: ['preliminary', 'approximate'],
      note: 'without the "night" boats',
    },
  ]);
  expect(reference.variable('landings')).toEqual({
    package: 'harbour',
    resource: 'variables',
    row: 2,
    id: 'landings',
    name: 'Fish landings',
    aliases: ['landings', 'catch'],
    populationType: 'Fish',
    measuredProperty: 'mass',
    statType: 'flow',
    unit: 't',
    constraints: { species: 'cod', gear: 'line' },
    publisher: 'Port Authority',
  });
  expect(reference.events).toMatchObject([{ id: 'regatta', period: { from: '2023-07-01', to: '2023-07-03' } }]);
  expect(reference.officeholders).toMatchObject([{ person: 'Ada Quay', organization: 'port-authority' }]);
  expect(reference.organizations).toMatchObject([{ acronym: 'PA', formerNames: ['Harbour Board'] }]);
});

test.each([
  [{ variable: 'landings', place: 'isle' }, [2, 3]],
  [{ variable: 'landings', place: 'CA' }, []],
  [{ variable: 'landings', period: { from: '2023-01-01', to: '2024-01-01' } }, [3]],
  [{ variable: 'landings', period: { from: '2023-01-01', to: '2023-02-01' } }, []],
  [{ variable: 'landings', within: { from: '2021-06-01', to: '2023-06-01' } }, [2]],
  [{ variable: 'pier_length' }, [4]],
  [{ variable: 'pier_length', within: { from: '2021-06-01', to: '2023-06-01' } }, []],
  [{ variable: 'tides' }, []],
])('the query %j gives the rows %j', (query, rows) => {
  const reference = openReference([writePackage()]);
  expect(reference.observations(query).map((row) => row.row)).toEqual(rows);
});

test.each(['Long Isle', 'long isle', 'ILE LONGUE', 'île longue', ' the  isle'])(
  '"%s" is the name of a place',
  (name) => {
    expect(openReference([writePackage()]).placesNamed(name)).toMatchObject([{ id: 'isle', within: 'CA' }]);
  },
);

test('a byte order mark and Windows line ends change nothing', () => {
  const folder = writePackage();
  const file = join(folder, 'places.csv');
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  expect(openReference([folder]).places.map((place) => [place.id, place.row])).toEqual([
    ['CA', 2],
    ['isle', 3],
  ]);
});

test('a package may use another separator when its descriptor says so', () => {
  const folder = writePackage({
    'datapackage.json': JSON.stringify({
      name: 'semicolons',
      version: '1',
      resources: [
        { name: 'sources', path: 'sources.csv' },
        { name: 'places', path: 'p.csv', dialect: { delimiter: ';' } },
      ],
    }),
    'p.csv': 'id;name;type;source\nCA;Canada;country;port\n',
  });
  expect(openReference([folder]).places).toMatchObject([{ name: 'Canada', aliases: [] }]);
});

test('the hash changes with any byte of any resource, and with nothing else', () => {
  const folder = writePackage();
  const before = openReference([folder]).packages[0]?.hash;
  expect(openReference([writePackage()]).packages[0]?.hash).toBe(before);
  appendFileSync(join(folder, 'events.csv'), '\n');
  expect(openReference([folder]).packages[0]?.hash).not.toBe(before);
});

const second = (files: Readonly<Record<string, string>>) =>
  writePackage({
    'datapackage.json': JSON.stringify({
      name: 'second',
      version: '1',
      resources: Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path })),
    }),
    ...files,
  });

const SOURCES = { 'sources.csv': 'id,title,publisher\natlas,Atlas,Mapmakers\n' };

test('a package may refer to places and variables of another that is opened with it', () => {
  const folder = second({
    ...SOURCES,
    'observations.csv': 'variable,place,period,value,source\nlandings,isle,2022,1300,atlas\n',
  });
  expect(openReference([writePackage(), folder]).observations({ variable: 'landings' })).toHaveLength(3);
  expect(validateReference([folder]).map((problem) => problem.code)).toEqual(['unknown-place', 'unknown-variable']);
});

test('a place of two packages is one place with the names of both', () => {
  const folder = second({
    ...SOURCES,
    'places.csv': 'id,name,aliases,type,source\nCA,Canada,Dominion,country,atlas\n',
  });
  const reference = openReference([writePackage(), folder]);
  expect(reference.places.filter((place) => place.id === 'CA')).toMatchObject([
    { package: 'harbour', aliases: ['Dominion'], source: { id: 'port' } },
  ]);
  expect(reference.placesNamed('dominion')).toHaveLength(1);
});

test('two packages may not mean different things by one variable', () => {
  const changed = spoilt('variables.csv', 'flow,t,', 'flow,kg,');
  const folder = second({ ...SOURCES, 'variables.csv': changed['variables.csv'] ?? '' });
  expect(validateReference([writePackage(), folder])).toMatchObject([{ code: 'duplicate-id', line: 2, column: 'id' }]);
});

test('the same package given twice is refused', () => {
  expect(validateReference([writePackage(), writePackage()])).toMatchObject([{ code: 'duplicate-id' }]);
});

test('revisions of one cell are kept apart by their dates of publication', () => {
  const folder = writePackage(
    extended('observations.csv', 'landings,isle,2023-01-01,2024-01-01,1342,t,2024-06-30,port,revised,'),
  );
  const rows = openReference([folder]).observations({
    variable: 'landings',
    period: { from: '2023-01-01', to: '2024-01-01' },
  });
  expect(rows.map((row) => [row.asOf, row.value])).toEqual([
    ['2024-01', 1310],
    ['2024-06-30', 1342],
  ]);
});
