import type { ChangeClaim, ClaimQuantity } from '../../model/claim.ts';
import { agreement, type Outcome } from './agreement.ts';
import { type Change, type ChangeReading, changeReadings, mayMeanTimes } from './change-readings.ts';

/** The reading of a change that fits its number best, and how well. */
export interface JudgedChange {
  readonly reading: ChangeReading;
  readonly outcome: Outcome;
}

/** Best first: an agreement in any reading is one. */
const ORDER: readonly Outcome[] = [
  'agrees',
  'understated',
  'overstated',
  'near-miss',
  'rounding-direction',
  'imprecise',
  'undecided',
  'differs',
];

/** Both readings of "up 400 %" are tried; where neither fits, the strict one speaks. */
export function judgeChange(
  by: ClaimQuantity,
  direction: ChangeClaim['direction'],
  change: Omit<Change, 'direction'>,
): JudgedChange | null {
  if (direction === 'flat') return null;
  const readings = changeReadings(by.unit, { ...change, direction });
  const usable = mayMeanTimes(by.unit, by.value ?? by.low) ? readings : readings.slice(0, 1);
  const judged = usable.map((reading) => ({ reading, outcome: agreement(by, reading.value) }));
  return judged.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))[0] ?? null;
}
