import { expect, test } from 'vitest';
import { scaled, tableNumber } from '../../../src/reference/adapters/table-number.ts';
import { tablePeriod } from '../../../src/reference/adapters/table-period.ts';
import { unitCode, unitInName } from '../../../src/reference/adapters/table-unit.ts';

test.each([
  ['1204', 1204, 0],
  ['1,204', 1204, 0],
  ['1,204,500.25', 1_204_500.25, 2],
  ['1 204', 1204, 0],
  ['80\u00A0700', 80_700, 0],
  ['-3.50', -3.5, 2],
  ['\u22123.5', -3.5, 1],
  ['+7', 7, 0],
  ['.5', 0.5, 1],
  ['1.2e3', 1200, 0],
])('%j is the number %d, with %d decimals', (text, value, decimals) => {
  expect(tableNumber(text)).toEqual({ kind: 'number', value, decimals });
});

test.each([
  ['1,5', 1.5, 1],
  ['1 204,50', 1204.5, 2],
  ['12', 12, 0],
])('with a decimal comma %j is the number %d', (text, value, decimals) => {
  expect(tableNumber(text, { decimalComma: true })).toEqual({ kind: 'number', value, decimals });
});

test.each(['', '.', '..', '...', ':', 'x', 'F', 'n/a', 'NaN', '–'])(
  '%j stands for a figure that is not there',
  (text) => {
    expect(tableNumber(text).kind).toBe('missing');
  },
);

test.each(['1,2', '12,04', '1,2345', '12 k', '1.2.3', 'many', '5-6', '1e999', '0x10', 'Infinity', '12p', '(12)'])(
  '%j is no number that can be read one way only',
  (text) => {
    expect(tableNumber(text)).toEqual({ kind: 'unreadable' });
  },
);

test.each([
  [20_514.2, 1, 3, 20_514_200, 0],
  [0.29, 2, 2, 29, 0],
  [1.005, 3, 3, 1005, 0],
  [7.25, 2, 0, 7.25, 2],
  [1.5, 4, 3, 1500, 1],
])('%d with %d decimals, times ten to the %d, is exactly %d with %d', (value, decimals, power, expected, left) => {
  expect(scaled({ value, decimals }, power)).toEqual({ value: expected, decimals: left });
});

test.each([
  ['2024', '2024-01-01', '2025-01-01'],
  ['2024-07', '2024-07-01', '2024-08-01'],
  ['2024-07-05', '2024-07-05', '2024-07-06'],
  ['2024-07-05T00:00:00', '2024-07-05', '2024-07-06'],
  ['2024-Q3', '2024-07-01', '2024-10-01'],
  ['2024Q3', '2024-07-01', '2024-10-01'],
  ['Q3 2024', '2024-07-01', '2024-10-01'],
  ['2024-S2', '2024-07-01', '2025-01-01'],
  ['2024-T3', '2024-09-01', '2025-01-01'],
  ['2024-A1', '2024-01-01', '2025-01-01'],
  ['2024-M07', '2024-07-01', '2024-08-01'],
  ['2024M07', '2024-07-01', '2024-08-01'],
  ['2026-W01', '2025-12-29', '2026-01-05'],
  ['2020-W53', '2020-12-28', '2021-01-04'],
  ['2024-D366', '2024-12-31', '2025-01-01'],
  ['2024-07-01/P1M', '2024-07-01', '2024-08-01'],
  ['2024-07-01/2024-07-13', '2024-07-01', '2024-07-14'],
  ['July 2024', '2024-07-01', '2024-08-01'],
  ['Jul-2024', '2024-07-01', '2024-08-01'],
  ['2024 [YR2024]', '2024-01-01', '2025-01-01'],
])('%s runs from %s to %s', (text, from, to) => {
  expect(tablePeriod(text)).toEqual({ from, to });
});

test.each([
  ['2021/2022', 4, '2021-04-01', '2022-04-01'],
  ['2021/22', 7, '2021-07-01', '2022-07-01'],
  ['2021–22', 9, '2021-09-01', '2022-09-01'],
])('%s with years from month %d runs from %s to %s', (text, yearStartMonth, from, to) => {
  expect(tablePeriod(text, { yearStartMonth })).toEqual({ from, to });
});

test.each([
  '',
  '01/02/2024',
  '2/1/24',
  '2024-13',
  '2024-02-30',
  '2021-W53',
  '2023-D366',
  '2024-Q5',
  '2024 [YR2023]',
  '2021/2022',
  'Juli 2024',
  'last year',
  '24',
  '2024-07-01/P0M',
  '9999-A1',
])('%j is no period that can be read one way only', (text) => {
  expect(tablePeriod(text)).toBeNull();
});

test('a split year must name two years that follow each other', () => {
  expect(tablePeriod('2021/2023', { yearStartMonth: 4 })).toBeNull();
});

test.each([
  ['Percent', '%'],
  ['Persons', 'person'],
  ['Number', '1'],
  ['Dollars', 'CAD'],
  ['Metric tons', 't'],
  ['EUR', 'EUR'],
  ['', '1'],
  ['Goats', 'goats'],
])('the unit %j is %j', (text, code) => {
  expect(unitCode(text)).toBe(code);
});

test.each([
  ['Unemployment, total (% of total labor force)', '%'],
  ['GDP (current US$)', 'USD'],
  ['Life expectancy (years)', 'a'],
  ['Share of forest', '%'],
  ['Population, total', null],
  ['Deaths (rate)', null],
])('the unit in the name %j is %j', (name, code) => {
  expect(unitInName(name)).toBe(code);
});
