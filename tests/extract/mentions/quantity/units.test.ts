import { expect, test } from 'vitest';
import { convertUnit } from '../../../../src/extract/lexicon/units.ts';
import { quantitiesIn } from './read.ts';

test.each([
  ['The bridge cost $2.7 billion.', '$2.7 billion', 'currency', 'USD'],
  ['The bridge cost C$40 million.', 'C$40 million', 'currency', 'CAD'],
  ['The bridge cost US$3.', 'US$3', 'currency', 'USD'],
  ['The bridge cost 12 million Swiss francs.', '12 million Swiss francs', 'currency', 'CHF'],
  ['The bridge cost EUR 125 in parts.', 'EUR 125', 'currency', 'EUR'],
  ['The bridge cost $10 million Canadian.', '$10 million Canadian', 'currency', 'CAD'],
  ['A stamp costs 85 cents.', '85 cents', 'currency', 'USX'],
  ['The border runs along an 8,850-kilometre line.', '8,850-kilometre', 'physical', 'km'],
  ['The car hit 188 miles an hour.', '188 miles an hour', 'physical', '[mi_i]/h'],
  ['The lot covers 660 square metres.', '660 square metres', 'physical', 'm2'],
  ['The bag held 25 pounds of flour.', '25 pounds', 'physical', '[lb_av]'],
  ['It was 31 degrees Celsius at noon.', '31 degrees Celsius', 'physical', 'Cel'],
  ['Support is at 41 per cent.', '41 per cent', 'percent', '%'],
  ['Support fell by two percentage points.', 'two percentage points', 'percentage-point', '[pp]'],
  ['The bank cut rates by 25 basis points.', '25 basis points', 'percentage-point', '[bp]'],
  ['It was a 10-fold increase.', '10-fold', 'multiple', 'x'],
  ['It was a tenfold increase.', 'tenfold', 'multiple', 'x'],
  ['The 28-year-old pilot landed.', '28-year-old', 'age', 'a'],
  ['The foal is six months old.', 'six months old', 'age', 'mo'],
  ['The Dow fell 300 points.', '300 points', 'index', 'point'],
  ['It may become the 51st state.', '51st', 'ordinal', 'state'],
  ['It is the third-largest port.', 'third', 'ordinal', 'port'],
  ['The Leafs won 3-2 at home.', '3-2', 'score', '3-2'],
  ['The clinic saw 452 patients.', '452', 'count', 'patient'],
])('%j: %j is %s in %s', (text, quote, kind, code) => {
  const found = quantitiesIn(text).find((one) => one.quote === quote);
  expect(found?.quantity.unit).toMatchObject({ kind, code });
});

test.each([
  ['There were 12 cases per 100,000 people.', 'rate', { value: 100_000, code: 'person' }],
  ['Staff earn $15 an hour.', 'currency', { value: 1, code: 'h' }],
  ['The offer is $70 a share.', 'currency', { value: 1, code: 'share' }],
  ['Wells pump 500,000 barrels a day.', 'physical', { value: 1, code: 'd' }],
  ['The camp takes 40 children a week.', 'rate', { value: 1, code: 'wk' }],
])('%j is a %s with a denominator', (text, kind, per) => {
  const [first] = quantitiesIn(text);
  expect(first?.quantity.unit).toMatchObject({ kind, per });
});

test('a bare dollar is the publisher’s own where its address says whose', () => {
  const [first] = quantitiesIn('It cost $5.');
  expect(first?.quantity.unit.code).toBe('USD');
});

test('units of one dimension convert, others do not', () => {
  expect(convertUnit(8850, 'km', '[mi_i]')).toBeCloseTo(5499.13, 1);
  expect(convertUnit(32, '[degF]', 'Cel')).toBeCloseTo(0, 9);
  expect(convertUnit(100, 'Cel', '[degF]')).toBeCloseTo(212, 9);
  expect(convertUnit(1, 'kg', 'm')).toBeNull();
});
