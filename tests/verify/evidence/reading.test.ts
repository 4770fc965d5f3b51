import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/verify/evidence/reading.ts';

const intl = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

test.each([
  [39171, '39,171'],
  [7.26, '7.26'],
  [7.5, '7.5'],
  [1.005, '1.01'],
  [999.995, '1,000'],
  [0.004, '0'],
  [-1234567.891, '-1,234,567.89'],
  [1e15, '1,000,000,000,000,000'],
])('%d is printed %s', (value, printed) => {
  expect(formatNumber(value)).toBe(printed);
});

test('numbers of every size are printed as Intl prints them', () => {
  const sizes = Array.from({ length: 24 }, (_, at) => 10 ** (at - 8));
  const values = sizes.flatMap((size) => [1, 1.5, 2.345, 7.125, 9.995, Math.PI].map((digits) => digits * size));
  const all = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, ...values, ...values.map((value) => -value)];
  expect(all.map(formatNumber)).toEqual(all.map((value) => intl.format(value)));
});
