import type { ChangeClaim, ClaimQuantity } from '../../../model/claim.ts';
import type { Cause } from '../../../model/finding.ts';
import { agreement } from '../../agree/agreement.ts';
import { difference, type NumberInterval, quotient, scale, shift } from '../../agree/number-interval.ts';
import { workedOut } from '../../evidence/derived-reading.ts';
import type { CellValue } from '../../match/cell.ts';

interface WrongReading {
  readonly code: Extract<Cause['code'], 'percent-for-points' | 'percent-for-times' | 'percent-base'>;
  readonly formula: string;
  readonly detail: string;
  readonly message: string;
  readonly applies: (by: ClaimQuantity, unit: string) => boolean;
  readonly value: (from: NumberInterval, to: NumberInterval) => NumberInterval | null;
}

const isPercent = (by: ClaimQuantity) => by.unit.kind === 'percent';
const percentChange = (from: NumberInterval, to: NumberInterval) => {
  const ratio = quotient(to, from);
  return ratio === null ? null : scale(shift(ratio, -1), 100);
};

/** Slips with percentages, each with the wrong reading that would give the printed number. Values are of a rise; a fall is negative. */
const WRONG_READINGS: readonly WrongReading[] = [
  {
    code: 'percent-for-points',
    formula: 'to - from',
    detail: 'the difference between the two percentages is in percentage points',
    message: 'The number is right in percentage points, not in per cent',
    applies: (by, unit) => isPercent(by) && unit === '%',
    value: (from, to) => difference(to, from),
  },
  {
    code: 'percent-for-points',
    formula: '(to - from) / from * 100',
    detail: 'the change in per cent was given as percentage points',
    message: 'The number is right in per cent, not in percentage points',
    applies: (by, unit) => by.unit.kind === 'percentage-point' && unit === '%',
    value: percentChange,
  },
  {
    code: 'percent-for-times',
    formula: 'to / from',
    detail: 'so many times as many, not so many per cent',
    message: 'The number is right as a multiple, not in per cent',
    applies: isPercent,
    value: (from, to) => quotient(to, from),
  },
  {
    code: 'percent-for-times',
    formula: '(to - from) / from * 100',
    detail: 'so many per cent, not so many times as many',
    message: 'The number is right in per cent, not as a multiple',
    applies: (by) => by.unit.kind === 'multiple',
    value: percentChange,
  },
  {
    code: 'percent-base',
    formula: '(to - from) / to * 100',
    detail: 'the change as a part of the later value, not of the earlier one',
    message: 'The percentage was taken of the later value',
    applies: isPercent,
    value: (from, to) => {
      const ratio = quotient(from, to);
      return ratio === null ? null : scale(shift(scale(ratio, -1), 1), 100);
    },
  },
];

/** The slip that gives the printed change, if any does. */
export function changeCause(
  by: ClaimQuantity,
  direction: ChangeClaim['direction'],
  unit: string,
  from: CellValue,
  to: CellValue,
): { readonly cause: Cause; readonly message: string } | null {
  for (const wrong of WRONG_READINGS) {
    if (!wrong.applies(by, unit)) continue;
    const value = wrong.value(from.interval, to.interval);
    if (value === null) continue;
    const signed = direction === 'down' && wrong.formula !== 'to / from' ? scale(value, -1) : value;
    if (agreement(by, signed) !== 'agrees') continue;
    const evidence = workedOut(wrong.formula, to, from, (value.low + value.high) / 2);
    return { cause: { code: wrong.code, detail: wrong.detail, evidence: [evidence] }, message: wrong.message };
  }
  return null;
}
