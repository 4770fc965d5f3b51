import { quotient, scale, shift } from '../agree/number-interval.ts';
import { isPercent, type PercentSlip } from './percent-slip.ts';

/** From 8 to 12 is up by half; the 4 are a third of the later value only. */
export const percentBase: readonly PercentSlip[] = [
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
