import type { Unit } from '../../model/quantity.ts';
import { difference, type NumberInterval, quotient, scale, shift } from './number-interval.ts';

/** One way to read the size of a change, and the number that the record gives for it. */
export interface ChangeReading {
  /** In words of arithmetic, with `to` and `from` for the two values. */
  readonly formula: string;
  readonly value: NumberInterval;
}

export interface Change {
  readonly direction: 'up' | 'down';
  readonly from: NumberInterval;
  readonly to: NumberInterval;
}

/**
 * The readings of "up by <number>" that writers use, the strict one first.
 *
 * "Increased by 400 %" is used for five times as many and for four times as many; "a tenfold increase" for ten times
 * as many and for ten times as many on top (Merriam-Webster's Dictionary of English Usage, entry "times"): both are tried, and only a number that
 * fits neither is off.
 */
export function changeReadings(unit: Unit, change: Change): readonly ChangeReading[] {
  const { direction, from, to } = change;
  const ratio = quotient(to, from);
  const inverse = quotient(from, to);
  switch (unit.kind) {
    case 'percent':
      if (ratio === null) return [];
      return direction === 'up'
        ? [
            { formula: '(to - from) / from * 100', value: scale(shift(ratio, -1), 100) },
            { formula: 'to / from * 100', value: scale(ratio, 100) },
          ]
        : [{ formula: '(from - to) / from * 100', value: scale(shift(scale(ratio, -1), 1), 100) }];
    case 'multiple':
      if (direction === 'up') {
        if (ratio === null) return [];
        return [
          { formula: 'to / from', value: ratio },
          { formula: '(to - from) / from', value: shift(ratio, -1) },
        ];
      }
      return inverse === null ? [] : [{ formula: 'from / to', value: inverse }];
    case 'ratio':
      // "A third more than", "a quarter less than": a part of the other side.
      if (ratio === null) return [];
      return direction === 'up'
        ? [{ formula: '(to - from) / from', value: shift(ratio, -1) }]
        : [{ formula: '(from - to) / from', value: shift(scale(ratio, -1), 1) }];
    case 'percentage-point':
    case 'count':
    case 'currency':
    case 'physical':
      return [
        direction === 'up'
          ? { formula: 'to - from', value: difference(to, from) }
          : { formula: 'from - to', value: difference(from, to) },
      ];
    default:
      return [];
  }
}

/** Whether "400 %" may stand for "400 % of": below 100 % nobody writes so. */
export function mayMeanTimes(unit: Unit, value: number | null): boolean {
  return unit.kind === 'multiple' || (unit.kind === 'percent' && value !== null && value >= 100);
}

/** Whether the value rose for certain, fell for certain, or neither can be said. */
export function directionOf(from: NumberInterval, to: NumberInterval): 'up' | 'down' | 'flat' | null {
  if (from.high < to.low) return 'up';
  if (to.high < from.low) return 'down';
  if (from.low === from.high && to.low === to.high && from.low === to.low) return 'flat';
  return null;
}
