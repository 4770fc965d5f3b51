import { quotient } from '../agree/number-interval.ts';
import { isPercent, type PercentSlip, percentChange } from './percent-slip.ts';

/** Three times as many is 200 per cent more: "up 3%", or "up 200 times". */
export const percentForTimes: readonly PercentSlip[] = [
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
];
