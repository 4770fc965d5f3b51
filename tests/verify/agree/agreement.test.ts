import { expect, test } from 'vitest';
import { agreement, type Measuring } from '../../../src/verify/agree/agreement.ts';
import { exactly } from '../../../src/verify/agree/number-interval.ts';
import { quantity } from '../builders/claims.ts';

const bare = {};
const about = { hedge: 'about' } as const;
const nearly = { hedge: 'just-under' } as const;
const justOver = { hedge: 'just-over' } as const;
const moreThan = { bound: 'more-than', high: null } as const;
const upTo = { bound: 'up-to', low: null } as const;

test.each([
  ['39,540', bare, 39540, 'agrees'],
  ['39,540', bare, 39171, 'differs'],
  ['40,000', bare, 40900, 'agrees'],
  ['40,000', bare, 43900, 'imprecise'],
  ['40,000', bare, 46000, 'differs'],
  ['7.3%', bare, 7.26, 'agrees'],
  ['4%', bare, 4.3, 'agrees'],
  ['30%', bare, 25.7, 'imprecise'],
  ['30%', bare, 31, 'agrees'],
  ['4.9 million', bare, 4_960_000, 'rounding-direction'],
  ['8,850', bare, 8891, 'near-miss'],
  ['317', bare, 318, 'near-miss'],
  ['31', bare, 32, 'differs'],
  ['500', about, 520, 'agrees'],
  ['500', about, 560, 'differs'],
  ['40,000', nearly, 39540, 'agrees'],
  ['40,000', nearly, 40200, 'rounding-direction'],
  ['40,000', nearly, 34000, 'differs'],
  ['10-fold', nearly, 9.57, 'agrees'],
  ['200', justOver, 204, 'agrees'],
  ['200', justOver, 250, 'agrees'],
  ['200', justOver, 260, 'differs'],
  ['2,000', moreThan, 2169, 'agrees'],
  ['2,000', moreThan, 5100, 'understated'],
  ['2,000', moreThan, 1990, 'near-miss'],
  ['2,000', moreThan, 1531, 'differs'],
  ['300', upTo, 280, 'agrees'],
  ['300', upTo, 120, 'overstated'],
  ['300', upTo, 340, 'differs'],
])('%s %j against a record of %d: %s', (printed, more, record, outcome) => {
  expect(agreement(quantity(printed, more), exactly(record))).toBe(outcome);
});

test.each<[string, Measuring, number, string]>([
  ['20%', 'own-arithmetic', 25, 'differs'],
  ['25%', 'own-arithmetic', 25.4, 'agrees'],
  ['1,200', 'own-arithmetic', 1201, 'differs'],
  ['1.2 million', 'own-arithmetic', 1_240_000, 'agrees'],
])('%s in an article\u2019s own arithmetic that gives %s %d: %s', (printed, measuring, result, outcome) => {
  expect(agreement(quantity(printed), exactly(result), measuring)).toBe(outcome);
});

test.each([
  [100, 245, 'agrees'],
  [100, 39171, 'undecided'],
  [12, 9, 'undecided'],
])('a vague word that means at least %d is never refuted by %d', (low, record, outcome) => {
  const vague = quantity('1', { form: 'vague', value: null, low, high: null });
  expect(agreement(vague, exactly(record))).toBe(outcome);
});

test.each([
  [exactly(175), 'agrees'],
  [exactly(240), 'differs'],
])('a range agrees with what lies in it: %j', (record, outcome) => {
  expect(agreement(quantity('150', { value: null, low: 150, high: 200 }), record)).toBe(outcome);
});

test('a record that is itself rounded agrees where the two intervals meet', () => {
  expect(agreement(quantity('128%'), { low: 127.4, high: 127.9 })).toBe('agrees');
});
