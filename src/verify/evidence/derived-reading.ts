import type { DerivationEvidence, Evidence } from '../../model/finding.ts';
import type { Unit } from '../../model/quantity.ts';
import { derivation } from './evidence.ts';
import { formatNumber } from './reading.ts';

const DIGITS = 4;

/** A formula in `to` and `from` with the numbers put in: "(39171 - 4095) / 4095 * 100". */
export function workedOut(
  formula: string,
  to: { readonly value: number; readonly evidence: Evidence },
  from: { readonly value: number; readonly evidence: Evidence },
  result: number,
): DerivationEvidence {
  const worked = formula.replace(/\bto\b/g, String(to.value)).replace(/\bfrom\b/g, String(from.value));
  return derivation(worked, [to.evidence, from.evidence], roundedBy(formula, result));
}

/** A worked-out change or ratio as news prints it: "12%", "2.4 times", "4 percentage points", "1,200". Without a unit it is a ratio. */
export function printedChange(value: number, unit: Unit | undefined, formula: string): string {
  const number = formatNumber(roundedBy(formula, value));
  if (unit === undefined || unit.kind === 'multiple' || formula === 'to / from') return `${number} times`;
  if (unit.kind === 'percent') return `${number}%`;
  return unit.kind === 'percentage-point' ? `${number} percentage points` : number;
}

/** A sum or a difference keeps its digits, without the noise of binary fractions; what was divided is rounded. */
export function roundedBy(formula: string, value: number): number {
  return /[/*]/.test(formula) ? rounded(value) : Number(value.toPrecision(12));
}

/** Four significant digits: a derived number is no more exact than that to a reader. */
export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
