import type { DerivationEvidence, Evidence } from '../../model/finding.ts';
import { derivation } from './evidence.ts';

const DIGITS = 4;

/** A formula in `to` and `from` with the numbers put in: "(39171 - 4095) / 4095 * 100". */
export function workedOut(
  formula: string,
  to: { readonly value: number; readonly evidence: Evidence },
  from: { readonly value: number; readonly evidence: Evidence },
  result: number,
): DerivationEvidence {
  const worked = formula.replace(/\bto\b/g, String(to.value)).replace(/\bfrom\b/g, String(from.value));
  return derivation(worked, [to.evidence, from.evidence], rounded(result));
}

/** Four significant digits: a derived number is no more exact than that to a reader. */
export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
