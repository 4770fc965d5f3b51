import { expect, test } from 'vitest';
import { describeReference, packageContents } from '../../src/reference/describe-reference.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { writePackage } from './write-package.ts';

test('a reference says which measures it has, where and when', () => {
  const { variables } = describeReference(openReference(['reference/canada-asylum']));
  const interceptions = variables.find((variable) => variable.id === 'rcmp_interceptions_between_poe');
  expect(interceptions).toMatchObject({ rows: 278, unit: 'person', period: { from: '2016-01-01', to: '2025-01-01' } });
  expect(interceptions?.places.find((place) => place.id === 'CA')).toEqual({
    id: 'CA',
    name: 'Canada',
    rows: 37,
    period: { from: '2016-01-01', to: '2023-07-01' },
    lengths: { year: 7, month: 29 },
    revised: 1,
  });
});

test('periods of no usual length are counted as such, and constants have none', () => {
  const { variables } = describeReference(openReference(['reference/canada-asylum']));
  const lengths = (id: string) => variables.find((variable) => variable.id === id)?.places[0]?.lengths;
  expect(lengths('cbsa_claims_at_poe')).toEqual({ month: 12, other: 9 });
  expect(lengths('irb_claims_alleged_persecution_usa')).toEqual({ year: 1, half: 1 });
  expect(lengths('npr_share_of_population')).toEqual({ quarter: 7 });
  expect(lengths('border_length_canada_usa')).toEqual({ none: 1 });
});

test('offices are told with the first day that is known', () => {
  const { offices } = describeReference(openReference(['reference/officeholders']));
  expect(offices).toContainEqual({ office: 'President', of: 'US', tenures: 47, from: '1789-04-30' });
  expect(offices).toContainEqual({ office: 'Prime Minister', of: 'CA', tenures: 2, from: '2015-11-04' });
});

test('a small package is told whole', () => {
  expect(describeReference(openReference([writePackage()]))).toMatchObject({
    packages: [{ name: 'harbour', version: '1.0.0' }],
    variables: [
      { id: 'landings', rows: 2 },
      { id: 'pier_length', rows: 1 },
    ],
    offices: [{ office: 'Harbour Master', of: 'isle', tenures: 1, from: '2020-05-01' }],
    places: 2,
    organizations: 1,
    events: 1,
  });
});

test('a package is told in numbers', () => {
  const [canada, harbour] = packageContents(openReference(['reference/canada-asylum', writePackage()]));
  expect(canada).toMatchObject({
    name: 'canada-asylum',
    variables: 13,
    observations: 336,
    period: { from: '2011-01-01', to: '2026-01-01' },
    officeholders: 10,
    organizations: 10,
    events: 13,
    places: 29,
  });
  // Its Canada is the one of the first package.
  expect(harbour).toMatchObject({ name: 'harbour', variables: 2, observations: 3, events: 1, places: 1 });
});
