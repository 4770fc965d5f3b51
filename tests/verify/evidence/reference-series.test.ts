import { describe, expect, test } from 'vitest';
import type { ReferenceSeries } from '../../../src/model/finding.ts';
import { verify } from '../../../src/verify/verify.ts';
import { claimPlace, claimQuantity, extractedOf, measure, time, valueClaim } from '../builders/claims.ts';
import { observation, place, referenceOf, variable } from '../builders/reference.ts';

const counties = Array.from({ length: 30 }, (_, index) => place(`N-${index}`, `County ${index}`, 'N'));
const years = Array.from({ length: 60 }, (_, index) => String(1961 + index));
const births = referenceOf({
  places: [place('N', 'Northland'), ...counties],
  variables: [variable('births', 'Live births', { aliases: ['births', 'babies born'] })],
  observations: [
    ...years.map((year, index) => observation('births', 'N', year, 90_000 + index * 137)),
    ...counties.map(({ id }, index) => observation('births', id, '2000', 1000 + index * 53)),
    observation('births', 'N', '2000-01', 7211),
    observation('births', 'N-7', '1990', 4444),
  ],
});

function seriesOf(printed: string, where: readonly [string, string], year: string): ReferenceSeries | undefined {
  const text = `${printed} babies were born in ${where[0]} in ${year}.`;
  const claim = valueClaim(text, {
    measure: measure('babies', 'baby', 'bear', 'birth', 'live'),
    quantity: claimQuantity(text, printed),
    places: [claimPlace(text, where[0], where[1])],
    time: time(text, year, year),
  });
  const [finding] = verify(extractedOf(text, [claim], { published: '2024-05-01' }), births);
  expect(finding?.severity).not.toBe(undefined);
  return finding?.series;
}

describe('the chart of a flagged number', () => {
  const series = seriesOf('59,999', ['Northland', 'N'], '2000');
  const labels = (relation: string) => series?.points.filter((point) => point.relation === relation);

  test('shows what was expected, once', () => {
    expect(labels('expected')).toEqual([
      {
        label: '2000',
        place: 'Northland',
        period: { from: '2000-01-01', to: '2001-01-01' },
        value: 95_343,
        relation: 'expected',
      },
    ]);
  });

  test('shows at most 24 other periods of the same length, the nearest, in the order of time', () => {
    const shown = series?.points.filter(({ relation }) => relation !== 'same-period').map(({ label }) => label) ?? [];
    expect(shown).toEqual(Array.from({ length: 25 }, (_, index) => String(1988 + index)));
  });

  test('shows at most 12 other places of that period, the greatest first', () => {
    const values = labels('same-period')?.map(({ value }) => value) ?? [];
    expect(values).toHaveLength(12);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
});

test.each([
  ['the period that the number is of, far as it is', '4,444', ['County 7', 'N-7'], '2000', '1990'],
  ['the place that the number is of, small as it is', '1,053', ['County 7', 'N-7'], '2000', 'County 1'],
] as const)('the cause’s row is in the picture: %s', (_, printed, where, year, label) => {
  expect(seriesOf(printed, where, year)?.points.map((point) => point.label)).toContain(label);
});

test('a number that is right has no chart', () => {
  expect(seriesOf('95,343', ['Northland', 'N'], '2000')).toBeUndefined();
});
