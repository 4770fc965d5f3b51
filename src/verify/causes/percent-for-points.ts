import { difference } from '../agree/number-interval.ts';
import { isPercent, type PercentSlip, percentChange } from './percent-slip.ts';

/** From 8 to 12 per cent is 4 points, and 50 per cent: one given as the other. */
export const percentForPoints: readonly PercentSlip[] = [
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
];
