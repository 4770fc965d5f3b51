import type { ClaimQuantity } from '../../model/claim.ts';
import type { CauseCode } from '../../model/finding.ts';
import { type NumberInterval, quotient, scale, shift } from '../agree/number-interval.ts';

/** One way to get a change wrong: what was worked out instead. Values are of a rise; a fall is negative. */
export interface PercentSlip {
  readonly code: Extract<CauseCode, 'percent-for-points' | 'percent-for-times' | 'percent-base'>;
  /** In words of arithmetic, with `to` and `from` for the two values. */
  readonly formula: string;
  readonly detail: string;
  readonly message: string;
  /** `unit` is the record's for the two values. */
  readonly applies: (by: ClaimQuantity, unit: string) => boolean;
  readonly value: (from: NumberInterval, to: NumberInterval) => NumberInterval | null;
}

export function isPercent({ unit }: ClaimQuantity): boolean {
  return unit.kind === 'percent';
}

/** The change in per cent of the earlier value. */
export function percentChange(from: NumberInterval, to: NumberInterval): NumberInterval | null {
  const ratio = quotient(to, from);
  return ratio === null ? null : scale(shift(ratio, -1), 100);
}
