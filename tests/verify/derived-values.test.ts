import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { observation, place, referenceOf, variable } from './builders/reference.ts';

/** Births and people of a country and two of its provinces, with half a year of months. */
const reference = referenceOf({
  places: [place('CA', 'Canada'), place('CA-ON', 'Ontario', 'CA'), place('CA-QC', 'Quebec', 'CA')],
  variables: [
    variable('births', 'Live births', { aliases: ['births', 'babies born'] }),
    variable('population', 'Population', { statType: 'stock', aliases: ['population', 'number of inhabitants'] }),
  ],
  observations: [
    observation('births', 'CA', '2022', 351_679),
    observation('births', 'CA-ON', '2022', 138_000),
    observation('births', 'CA-QC', '2022', 80_900),
    observation('population', 'CA', '2022', 38_930_000),
    ...[28_100, 27_300, 29_900, 29_400, 30_100, 30_600].map((value, index) =>
      observation('births', 'CA', `2023-0${index + 1}`, value),
    ),
  ],
});

function valueIn(text: string): Finding | undefined {
  return check(text, { publishedAt: '2024-03-05', reference }).findings.find(
    ({ check: name }) => name === 'reference-value',
  );
}

describe('a number for a period is divided by its days, weeks and months', () => {
  test.each([
    ['Canada recorded an average of 29,300 births a month in 2022.', 'supported', null, '351679 / 12'],
    ['Canada recorded about 960 births a day in 2022.', 'supported', null, '351679 / 365'],
    ['Canada recorded 6,745 births a week in 2022.', 'supported', null, '351679 / 52.14'],
    ['Canada recorded more than 29,000 births a month in the first half of 2023.', 'supported', null, '/ 6'],
    ['Canada recorded an average of 23,900 births a month in 2022.', 'refuted', 'warning', '351679 / 12'],
  ])('%s: %s', (text, verdict, severity, formula) => {
    const finding = valueIn(text);
    expect([finding?.verdict, finding?.severity]).toEqual([verdict, severity]);
    const [evidence] = finding?.evidence ?? [];
    expect(evidence?.type === 'derivation' ? evidence.formula : '').toContain(formula);
  });
});

describe('a number is divided by the people who live there', () => {
  test.each([
    ['Canada recorded 9 births per 1,000 inhabitants in 2022.', 'supported'],
    ['Canada recorded 900 births per 100,000 people in 2022.', 'supported'],
    ['Canada recorded 14 births per 1,000 inhabitants in 2022.', 'refuted'],
    ['Ontario recorded 9 births per 1,000 inhabitants in 2022.', 'not-enough-evidence'],
  ])('%s: %s', (text, verdict) => {
    expect(valueIn(text)?.verdict).toBe(verdict);
  });
});

describe('a share of a total is worked out where the record has both', () => {
  test.each([
    ['Ontario had 39 per cent of the births in Canada in 2022.', 'supported', 39.24],
    ['Quebec accounted for 23% of births in Canada in 2022.', 'supported', 23],
    ['Quebec accounted for 60% of births in Canada in 2022.', 'not-enough-evidence', undefined],
    ['Ontario accounted for 39% of births in Quebec in 2022.', 'not-enough-evidence', undefined],
  ])('%s: %s', (text, verdict, value) => {
    const finding = valueIn(text);
    expect([finding?.verdict, finding?.expected?.value]).toEqual([verdict, value]);
  });
});

describe('a rate is not held against what is no number of its period', () => {
  test.each([
    ['Canada recorded 29,300 births a month.'],
    ['Canada recorded 351,679 births a year in 2022.'],
    ['The clinic in Ontario saw 40 births a month in 2022.'],
  ])('%s', (text) => {
    expect(valueIn(text)?.verdict ?? 'not-enough-evidence').toBe('not-enough-evidence');
  });
});

/** Landings with a cut-off on both sides of the day of the text, and a whole year before. */
const harbour = referenceOf({
  places: [place('CA', 'Canada')],
  variables: [variable('landings', 'Salmon landed', { aliases: ['salmon landed', 'salmon landings'] })],
  observations: [
    observation('landings', 'CA', '2022', 80_000),
    observation('landings', 'CA', '2023', 90_000),
    observation('landings', 'CA', '2023-01-01/2023-06-30', 40_000),
    observation('landings', 'CA', '2023-01-01/2023-07-31', 50_000),
    observation('landings', 'CA', '2024-01-01/2024-06-30', 60_000),
    observation('landings', 'CA', '2024-01-01/2024-07-31', 90_000),
    observation('landings', 'CA', '2024-06', 12_000),
    observation('landings', 'CA', '2024-05', 10_000),
    observation('landings', 'CA', '2023-06', 8_000),
  ],
});

function changeIn(text: string): Finding | undefined {
  return check(text, { publishedAt: '2024-07-10', reference: harbour }).findings.find(
    ({ check: name }) => name === 'reference-change',
  );
}

describe('the year so far stands beside the same days of the year before', () => {
  test('the last cut-off before the day of the text may bear it out', () => {
    const finding = changeIn('Salmon landings in Canada are up 50% since the start of the year.');
    expect([finding?.verdict, finding?.expected?.value]).toEqual(['supported', 50]);
  });

  test('between two cut-offs nothing is decided, and both are shown', () => {
    const finding = changeIn('Salmon landings in Canada are up 65% so far this year.');
    expect(finding?.verdict).toBe('not-enough-evidence');
    expect(finding?.message).toBe(
      'The record has 50% to 30 June 2024 and 80% to 31 July 2024, and nothing to the day of the text',
    );
    expect(finding?.evidence).toMatchObject([
      { type: 'derivation', value: 50 },
      { type: 'derivation', value: 80 },
    ]);
  });
});

describe('a change that leaves out since when', () => {
  test.each([
    ['Salmon landings in Canada rose 12.5% in 2023.', 'supported', null],
    ['Salmon landings in Canada rose 21% in 2023.', 'refuted', 'error'],
    ['Salmon landings in Canada rose 20% in June.', 'supported', null],
    ['Salmon landings in Canada rose 50% in June.', 'supported', null],
    ['Salmon landings in Canada rose 35% in June.', 'not-enough-evidence', null],
  ])('%s: %s', (text, verdict, severity) => {
    const finding = changeIn(text);
    expect([finding?.verdict, finding?.severity]).toEqual([verdict, severity]);
  });
});
