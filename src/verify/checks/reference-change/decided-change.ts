import type { ChangeClaim, ClaimQuantity } from '../../../model/claim.ts';
import type { DerivationEvidence } from '../../../model/finding.ts';
import type { Outcome } from '../../agree/agreement.ts';
import { type JudgedChange, judgeChange } from '../../agree/judge-change.ts';
import { middle } from '../../agree/number-interval.ts';
import { scaledQuantity } from '../../agree/scaled-quantity.ts';
import { outcomeCause } from '../../causes/outcome-cause.ts';
import { percentCause } from '../../causes/percent.ts';
import type { FoundCause } from '../../causes/slip.ts';
import type { CheckContext } from '../../context.ts';
import { printedChange, roundedBy, workedOut } from '../../evidence/derived-reading.ts';
import { formatNumber } from '../../evidence/reading.ts';
import { referenceSeries } from '../../evidence/reference-series.ts';
import { agreementWords, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import type { Candidate } from '../../match/candidates.ts';
import type { Pair } from '../../match/series.ts';
import { undecided } from '../undecided.ts';

/** A change held against two values of the record. */
export interface JudgedPair extends JudgedChange {
  readonly pair: Pair;
  /** As stated, in the record's unit. */
  readonly quantity: ClaimQuantity;
}

/** None where the unit of the change says nothing of two values. */
export function judgePair(claim: ChangeClaim, by: ClaimQuantity, pair: Pair): readonly JudgedPair[] {
  const isAmount = by.unit.kind === 'count' || by.unit.kind === 'currency' || by.unit.kind === 'physical';
  const quantity = isAmount ? scaledQuantity(by, pair.candidate.factor) : by;
  const judged = judgeChange(quantity, claim.direction, { from: pair.right.interval, to: pair.left.interval });
  return judged === null ? [] : [{ ...judged, pair, quantity }];
}

export function isTrue(outcome: Outcome): boolean {
  return outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated';
}

/** The change of the record as an editor reads it, and the arithmetic behind it. */
export function changeOf({ pair, reading, quantity }: JudgedPair): {
  readonly size: string;
  readonly evidence: DerivationEvidence;
} {
  const value = middle(reading.value);
  return {
    size: printedChange(value, quantity.unit, reading.formula),
    evidence: workedOut(reading.formula, pair.left, pair.right, value),
  };
}

/** The verdict on a change by two values of the record. */
export function decidedChange(
  context: CheckContext,
  check: string,
  claim: ChangeClaim,
  by: ClaimQuantity,
  judged: JudgedPair,
  ranked: readonly Candidate[],
): FindingDraft {
  const { pair, reading, outcome } = judged;
  const value = middle(reading.value);
  const { size, evidence } = changeOf(judged);
  const levels = `${formatNumber(pair.left.value)} from ${formatNumber(pair.right.value)}`;
  const base = {
    ...undecided(context, check, claim, 'The record bears this out', [evidence]),
    expected: { text: `${levels}, or ${size}`, value: roundedBy(reading.formula, value), unit: by.unit.code },
    trace: traceOf(context, ranked, agreementWords(judged.quantity, outcome), pair.candidate),
  };
  if (outcome === 'agrees') return { ...base, verdict: 'supported' };
  const series = referenceSeries(context, {
    variable: pair.candidate.indexed.variable,
    cell: pair.cells[0],
    value: pair.left.value,
    beside: [pair.right.evidence],
  });
  const charted = series === undefined ? {} : { series };
  const short = outcomeCause(outcome, size, evidence);
  if (isTrue(outcome)) return { ...base, verdict: 'supported', severity: 'note', ...charted, ...worded(short) };
  const cause = short ?? percentCause(by, claim.direction, pair.cells[0].unit, pair.right, pair.left);
  return {
    ...base,
    verdict: 'refuted',
    severity: outcome === 'differs' && !pair.cells.some((cell) => cell.derived) ? 'error' : 'warning',
    message: `The record\u2019s change is ${size}`,
    ...charted,
    ...worded(cause),
  };
}

function worded(found: FoundCause | null) {
  return found === null ? {} : { cause: found.cause, message: found.message };
}
