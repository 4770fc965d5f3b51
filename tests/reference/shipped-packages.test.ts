import { expect, test } from 'vitest';
import type { Officeholder } from '../../src/model/reference.ts';
import { openReference, validateReference } from '../../src/reference/open-reference.ts';

const FOLDERS = ['calendar', 'canada-asylum', 'cities', 'officeholders', 'places', 'world-factbook'].map(
  (name) => `reference/${name}`,
);
const reference = openReference(FOLDERS);

/** Who held an office by any of its names on a day. */
function holders(office: string, of: string, day: string): string[] {
  const named = (row: Officeholder) => row.office === office || row.officeAliases.includes(office);
  const on = (row: Officeholder) => row.start !== undefined && row.start <= day && day < (row.end ?? '9999');
  const persons = reference.officeholders
    .filter((row) => row.of === of && named(row) && on(row))
    .map((row) => row.person);
  return [...new Set(persons)];
}

test.each([...FOLDERS.map((folder) => [folder]), FOLDERS])(
  'the shipped packages have no problems: %s %s %s %s %s',
  (...folders) => {
    expect(validateReference(folders)).toEqual([]);
  },
);

test('the folder that they lie in stands for all of them', () => {
  expect(openReference(['reference']).packages).toEqual(reference.packages);
});

test('no package names the country of another otherwise', () => {
  for (const folder of FOLDERS) {
    for (const place of openReference([folder]).places) {
      if (!/^[A-Z]{2}(-|$)/.test(place.id) || place.id === 'XK') continue;
      expect(
        reference.placesNamed(place.name).map((found) => found.id),
        `${folder}: ${place.name}`,
      ).toContain(place.id);
    }
  }
});

test('the shipped packages open together in under a second of processor time', () => {
  const begun = process.threadCpuUsage();
  openReference(FOLDERS);
  const { user, system } = process.threadCpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(1000);
});

test.each([
  ['Prime Minister', 'CA', '2023-02-20', ['Justin Trudeau']],
  ['Prime Minister', 'CA', '2025-03-14', ['Justin Trudeau', 'Mark Carney']],
  ['Prime Minister', 'CA', '2025-09-18', ['Mark Carney']],
  ['Immigration Minister', 'CA', '2023-02-20', ['Sean Fraser']],
  ['Minister of Immigration, Refugees and Citizenship', 'CA', '2023-08-01', ['Marc Miller']],
  ['Infrastructure Minister', 'CA', '2024-03-01', ['Sean Fraser']],
  ['Finance Minister', 'CA', '2020-01-15', ['Bill Morneau']],
  ['Finance Minister', 'CA', '2020-09-15', ['Chrystia Freeland']],
  ['Finance Minister', 'CA', '2025-06-01', ['François-Philippe Champagne']],
  ['Defence Minister', 'CA', '2022-03-01', ['Anita Anand']],
  ['Governor General', 'CA', '2024-07-01', ['Mary Simon']],
  ['President', 'US', '1863-11-19', ['Abraham Lincoln']],
  ['President', 'US', '1944-06-06', ['Franklin D. Roosevelt']],
  ['President', 'US', '2017-01-20', ['Donald Trump', 'Barack Obama']],
  ['President', 'US', '2023-03-24', ['Joe Biden']],
  ['Vice President', 'US', '2024-01-01', ['Kamala Harris']],
  ['Vice President', 'US', '1973-11-01', []],
])('%s (%s) on %s: %j', (office, of, day, persons) => {
  expect(holders(office, of, day)).toEqual(persons);
});

test.each([
  ['Barack H. Obama', 'Barack Obama'],
  ['Joseph Biden', 'Joe Biden'],
  ['George H.W. Bush', 'George H. W. Bush'],
  ['Harjit Sajjan', 'Harjit S. Sajjan'],
])('%s is another name of %s', (alias, person) => {
  expect(reference.officeholders.filter((row) => row.aliases.includes(alias)).map((row) => row.person)).toContain(
    person,
  );
});

test('terms that follow each other are one tenure', () => {
  const roosevelt = reference.officeholders.filter((row) => row.person === 'Franklin D. Roosevelt');
  expect(roosevelt.map((row) => [row.start, row.end])).toEqual([['1933-03-04', '1945-04-13']]);
  const cleveland = reference.officeholders.filter((row) => row.person === 'Grover Cleveland');
  expect(cleveland.map((row) => [row.start, row.end])).toEqual([
    ['1885-03-04', '1889-03-05'],
    ['1893-03-04', '1897-03-05'],
  ]);
});

test('every officeholder of the package is here: 223 Canadian tenures and 97 American ones', () => {
  const rows = reference.officeholders.filter((row) => row.package === 'officeholders');
  expect([rows.filter((row) => row.of === 'CA').length, rows.filter((row) => row.of === 'US').length]).toEqual([
    223, 97,
  ]);
});

test.each([
  ['Bolivia', ['BO']],
  ['Ivory Coast', ['CI']],
  ['U.K.', ['GB']],
  ['Calif.', ['US-CA']],
  ['Georgia', ['US-GA', 'GE']],
  ['Washington, D.C.', ['US-DC']],
  ['Scotland', ['GB-SCT']],
  ['New South Wales', ['AU-NSW']],
  ['Türkiye', ['TR']],
  ['Atlantis', []],
])('the name %s is borne by %j', (name, ids) => {
  const governed = reference.placesNamed(name).filter(({ type }) => type !== 'town');
  expect(governed.map((place) => place.id)).toEqual(ids);
});

test('a great city is in one place, and what shares its name is a town', () => {
  const named = reference.placesNamed('Toledo');
  expect(named.filter(({ type }) => type === 'city').map(({ within }) => within)).toEqual(['US-OH']);
  expect(named.filter(({ type }) => type === 'town').map(({ within }) => within)).toEqual(
    expect.arrayContaining(['ES', 'US-IA', 'US-OR']),
  );
  expect(named.map(({ within }) => within)).not.toContain('US-PA');
});

test('all 249 countries of ISO 3166-1 are there', () => {
  const { places } = openReference(['reference/places']);
  expect(places.filter((place) => /^[A-Z]{2}$/.test(place.id))).toHaveLength(249);
});
