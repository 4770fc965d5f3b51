import { expect, test } from 'vitest';
import { weekday } from '../../src/calendar/calendar-date.ts';
import { intervalOfPeriod } from '../../src/calendar/interval.ts';
import type { Observation } from '../../src/model/reference.ts';
import { openReference, validateReference } from '../../src/reference/open-reference.ts';

const FOLDER = 'reference/canada-asylum';
const reference = openReference([FOLDER]);

function cells(variable: string, place: string, period: string): readonly Observation[] {
  const interval = intervalOfPeriod(period);
  if (interval === null) throw new Error(period);
  return reference.observations({ variable, place, period: interval });
}

function values(variable: string, place: string, period: string): [number, string | undefined, ...string[]][] {
  return cells(variable, place, period).map((row) => [row.value, row.asOf, ...row.flags]);
}

test('the package has no problems', () => {
  expect(validateReference([FOLDER])).toEqual([]);
});

test('a package names itself, its version and a SHA-256 of its content', () => {
  expect(reference.packages).toEqual([
    { name: 'canada-asylum', version: '1.0.0', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(openReference([FOLDER]).packages).toEqual(reference.packages);
});

test('every row of the table is an observation, and every observation has a source', () => {
  const all = reference.variables.flatMap((variable) => reference.observations({ variable: variable.id }));
  expect(all).toHaveLength(336);
  for (const row of all) expect(row.source.title, `row ${row.row}`).not.toBe('');
});

test.each([
  ['rcmp_interceptions_between_poe', 'CA-QC', '2017-02', 452],
  ['cbsa_claims_quebec_land_poe', 'CA-QC', '2017-01', 452],
])('452 stands for two measures: %s, %s, %s', (variable, place, period, value) => {
  expect(cells(variable, place, period).map((row) => row.value)).toContain(value);
});

test('January 2017 of one measure is not January 2017 of the other', () => {
  expect(values('rcmp_interceptions_between_poe', 'CA-QC', '2017-01')).toEqual([[245, undefined]]);
  expect(values('cbsa_claims_quebec_land_poe', 'CA-QC', '2016-01')).toEqual([[137, undefined]]);
});

test.each([
  [
    'CA',
    '2017-01',
    [
      [476, '2017-03-21', 'preliminary'],
      [315, '2017-04-19', 'revised'],
    ],
  ],
  [
    'CA-QC',
    '2017-02',
    [
      [452, undefined, 'revised'],
      [432, '2017-03-21', 'preliminary'],
    ],
  ],
  [
    'CA-QC',
    '2022-06',
    [
      [3068, undefined, 'revised'],
      [3066, '2022-10', 'republished', 'preliminary'],
    ],
  ],
])('the revised interceptions of %s in %s keep all their vintages', (place, period, expected) => {
  expect(values('rcmp_interceptions_between_poe', place, period)).toEqual(expected);
});

test('the border has a length and an older edition of it, neither with a period', () => {
  const rows = reference.observations({ variable: 'border_length_canada_usa', place: 'CA' });
  expect(rows.map((row) => [row.value, row.unit, row.period, row.flags])).toEqual([
    [8891, 'km', undefined, []],
    [8893, 'km', undefined, ['superseded']],
  ]);
});

test('interceptions, irregular claims and claims at ports of entry are three measures with three numbers', () => {
  expect(values('rcmp_interceptions_between_poe', 'CA', '2022')).toEqual([[39540, undefined]]);
  expect(values('asylum_claims_irregular_ircc', 'CA', '2022')).toEqual([[40200, undefined, 'approximate']]);
  expect(cells('cbsa_claims_at_poe', 'CA', '2022')).toEqual([]);
});

test('245 and 638 each stand for two unrelated measures', () => {
  expect(values('irb_claims_alleged_persecution_usa', 'CA', '2025-H1')).toEqual([[245, undefined]]);
  expect(values('irb_claims_alleged_persecution_usa', 'CA', '2024')).toEqual([[204, undefined]]);
  expect(values('stca_returns_irregular', 'CA', '2025-01-01/2025-07-13')).toEqual([[638, undefined]]);
  expect(values('cbsa_claims_at_poe', 'cbsa-poe/saint-bernard-de-lacolle', '2025-05')).toEqual([
    [638, undefined, 'derived'],
  ]);
});

test('a total up to 27 July is no total of seven months', () => {
  const lacolle = 'cbsa-poe/saint-bernard-de-lacolle';
  expect(values('cbsa_claims_at_poe', lacolle, '2025-01-01/2025-07-27')).toEqual([[10724, undefined]]);
  expect(values('cbsa_claims_at_poe', lacolle, '2025-01-01/2025-07-31')).toEqual([]);
});

test("Quebec's 39,171 and the 369 elsewhere make up Canada's 39,540", () => {
  const others = ['CA-MB', 'CA-SK', 'CA-AB', 'CA-BC', 'CA-NB', 'CA-ON'];
  const sum = others.flatMap((place) => cells('rcmp_interceptions_between_poe', place, '2022')).map((row) => row.value);
  expect(sum.reduce((a, b) => a + b)).toBe(369);
  expect(values('rcmp_interceptions_between_poe', 'CA-QC', '2022')).toEqual([[39171, undefined]]);
});

test.each([
  ['CA-QC', '2017'],
  ['CA-MB', '2017'],
  ['CA-QC', '2018'],
  ['CA', '2018'],
  ['CA-QC', '2022'],
  ['CA-BC', '2022'],
  ['CA', '2022'],
  ['CA-QC', '2024'],
  ['CA-MB', '2024'],
])('the current months of %s in %s add up to the year', (place, year) => {
  const within = intervalOfPeriod(year);
  if (within === null) throw new Error(year);
  const rows = reference.observations({ variable: 'rcmp_interceptions_between_poe', place, within });
  const current = rows.filter((row) => row.asOf === undefined);
  const months = current.filter((row) => row.period?.from !== within.from || row.period.to !== within.to);
  expect(months).toHaveLength(12);
  expect(months.reduce((sum, row) => sum + row.value, 0)).toBe(
    cells('rcmp_interceptions_between_poe', place, year)[0]?.value,
  );
});

test('a share keeps the decimals of its file', () => {
  expect(cells('npr_share_of_population', 'CA', '2025-Q1')).toMatchObject([{ value: 7.55, decimals: 2, unit: '%' }]);
});

test.each([
  ['Québec', ['CA-QC']],
  ['quebec', ['CA-QC']],
  ['P.E.I.', ['CA-PE']],
  ['Saint-Bernard-de-Lacolle', ['ocd-division/country:ca/csd:2468005', 'cbsa-poe/saint-bernard-de-lacolle']],
  ['Eastern Townships', ['region/estrie']],
])('the name %s is borne by %j', (name, ids) => {
  expect(reference.placesNamed(name).map((place) => place.id)).toEqual(ids);
});

test('Roxham Road lies in Quebec', () => {
  const chain: string[] = [];
  for (let at = reference.placesNamed('Roxham Road')[0]; at !== undefined; at = reference.place(at.within ?? '')) {
    chain.push(at.name);
  }
  expect(chain).toEqual(['Roxham Road', 'Saint-Bernard-de-Lacolle', 'Montérégie', 'Quebec', 'Canada']);
});

test('the Council of Atlantic Premiers met on a Monday', () => {
  const event = reference.events.find((row) => row.id === 'cap-charlottetown');
  expect(event).toMatchObject({ period: { from: '2023-02-20', to: '2023-02-21' }, place: 'geonames:5920288' });
  expect(weekday(event?.period.from ?? '')).toBe(1);
});

test('a term that no source dates stays undated, and says when the person was seen in office', () => {
  const king = reference.officeholders.find((row) => row.person === 'Dennis King');
  expect(king).toMatchObject({ office: 'Premier', of: 'CA-PE', asOf: '2023-02-20' });
  expect(king).not.toHaveProperty('start');
  expect(king).not.toHaveProperty('end');
});

test('on the day an office changes hands both hold it', () => {
  const inOffice = (day: string) =>
    reference.officeholders
      .filter((row) => row.office === 'Prime Minister' && (row.start ?? '') <= day && day < (row.end ?? '9999'))
      .map((row) => row.person);
  expect(inOffice('2025-03-13')).toEqual(['Justin Trudeau']);
  expect(inOffice('2025-03-14')).toEqual(['Justin Trudeau', 'Mark Carney']);
  expect(inOffice('2025-03-15')).toEqual(['Mark Carney']);
});

test.each(['Canadian Border Services Agency', 'Department for Homeland Security', 'Canadian Council of Refugees'])(
  'the common mistake "%s" is no name of any organization',
  (mistake) => {
    const names = reference.organizations.flatMap((row) => [row.name, ...row.aliases, ...row.formerNames]);
    expect(names).not.toContain(mistake);
  },
);
