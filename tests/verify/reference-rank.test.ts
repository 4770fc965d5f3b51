import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { observation, place, referenceOf, variable } from './builders/reference.ts';

const births = (year: string, value: number) => observation('births', 'CA', year, value);
const people = (province: string, value: number, flags: readonly string[] = []) =>
  observation('population', province, '2024', value, { flags });

/** Births of eight years with one of them missing, and the people of four provinces. */
const reference = referenceOf({
  places: [
    place('CA', 'Canada'),
    place('CA-ON', 'Ontario', 'CA'),
    place('CA-QC', 'Quebec', 'CA'),
    place('CA-MB', 'Manitoba', 'CA'),
    place('CA-SK', 'Saskatchewan', 'CA'),
  ].map((row) => ({ ...row, type: row.id === 'CA' ? 'country' : 'province' })),
  variables: [
    variable('births', 'Live births', { aliases: ['births'] }),
    variable('population', 'Population', { statType: 'stock', aliases: ['population', 'number of inhabitants'] }),
  ],
  observations: [
    births('2014', 4100),
    births('2016', 4800),
    births('2017', 4300),
    births('2018', 4200),
    births('2019', 4500),
    births('2020', 4000),
    births('2021', 4400),
    births('2022', 4700),
    people('CA-ON', 15_900_000),
    people('CA-QC', 9_000_000),
    people('CA-MB', 1_490_000),
    people('CA-SK', 1_230_000),
  ],
});

function rankIn(text: string): Finding | undefined {
  return check(text, { publishedAt: '2024-11-05', reference }).findings.find(
    (finding) => finding.check === 'reference-rank',
  );
}

describe('a number among the years before it', () => {
  test.each([
    ['Canada recorded 4,700 births in 2022, the most since 2016.', 'supported', 1],
    ['Canada recorded 4,700 births in 2022, the highest number in five years.', 'supported', 1],
    ['Canada recorded 4,400 births in 2021, the second-highest number since 2017.', 'supported', 2],
    ['Canada recorded 4,000 births in 2020, the fewest since 2016.', 'supported', 1],
    ['Canada recorded 4,500 births in 2019, the most since 2014.', 'refuted', 2],
    ['Canada recorded 4,400 births in 2021, the most since 2017.', 'refuted', 2],
    ['Canada recorded 4,400 births in 2021, the lowest number since 2018.', 'refuted', 2],
    ['Canada recorded 4,200 births in 2018, the most on record.', 'refuted', 3],
    ['Canada recorded a record low of 4,300 births in 2017.', 'refuted', 2],
  ])('%s: %s', (text, verdict, rank) => {
    const finding = rankIn(text);
    expect([finding?.verdict, finding?.expected?.value]).toEqual([verdict, rank]);
    expect(finding?.evidence).toMatchObject([{ type: 'derivation', value: rank }]);
  });

  test.each([
    ['Canada recorded 4,800 births in 2016, the most since 2013.', 'not all of the time is covered'],
    ['Canada recorded 4,800 births in 2016, the most ever.', 'begins with 2014'],
    ['Canada recorded 9,900 births in 2016, the most since 2013.', 'does not have this figure'],
    ['Canada recorded 4,700 births in 2022, the highest monthly total since 2016.', 'another length'],
  ])('%s: left open, as %s', (text, why) => {
    const finding = rankIn(text);
    expect(finding?.verdict).toBe('not-enough-evidence');
    expect(finding?.message).toContain(why);
  });

  test('what is higher is named, and stands in the chart', () => {
    const finding = rankIn('Canada recorded 4,400 births in 2021, the most since 2017.');
    expect(finding?.message).toBe('The record has a higher one: 2019: 4,500');
    expect(finding?.series?.points.map(({ label }) => label)).toContain('2019');
  });
});

describe('a place among others', () => {
  test.each([
    ['Ontario is the most populous province in Canada.', 'supported', 1],
    ['Ontario, Canada’s most populous province, votes on Thursday.', 'supported', 1],
    ['Quebec is Canada’s second-most populous province.', 'supported', 2],
    ['Manitoba has the smallest population in Canada.', 'refuted', 4],
    ['Quebec is the most populous province in Canada.', 'refuted', 2],
  ])('%s: %s', (text, verdict, rank) => {
    const finding = rankIn(text);
    expect([finding?.verdict, finding?.evidence[0]]).toMatchObject([verdict, { type: 'derivation' }]);
    if (verdict === 'supported') expect(finding?.expected?.value).toBe(rank);
  });

  test('where a province lacks a figure, the rank can be refuted but not borne out', () => {
    const text = 'Ontario has the highest number of births in Canada.';
    expect(rankIn(text)?.verdict ?? 'not-enough-evidence').toBe('not-enough-evidence');
  });
});
