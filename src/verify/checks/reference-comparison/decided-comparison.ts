import type { ComparisonClaim } from '../../../model/claim.ts';
import { middle } from '../../agree/number-interval.ts';
import { outcomeCause } from '../../causes/outcome-cause.ts';
import { percentCause } from '../../causes/percent.ts';
import type { CheckContext } from '../../context.ts';
import { printedChange, roundedBy, workedOut } from '../../evidence/derived-reading.ts';
import { formatValue, placeName } from '../../evidence/reading.ts';
import { referenceSeries } from '../../evidence/reference-series.ts';
import { agreementWords, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import type { Candidate } from '../../match/candidates.ts';
import type { Pair } from '../../match/series.ts';
import { undecided } from '../undecided.ts';
import { isTrue, type JudgedComparison } from './judge-comparison.ts';

/** The verdict on a comparison, with both values of the record, the arithmetic, and the slip that would explain it. */
export function decidedComparison(
  context: CheckContext,
  check: string,
  claim: ComparisonClaim,
  judged: JudgedComparison,
  ranked: readonly Candidate[],
): FindingDraft {
  const { pair, outcome, formula, value, quantity } = judged;
  const result = middle(value);
  const evidence = workedOut(formula, pair.left, pair.right, result);
  const size = printedChange(result, claim.factor?.unit, formula);
  const expected = {
    text: `${sideText(context, pair, 0)} to ${sideText(context, pair, 1)}, or ${size}`,
    value: roundedBy(formula, result),
    unit: claim.factor?.unit.code ?? 'x',
  };
  const rule =
    quantity === undefined ? 'More is more, however little; less is less' : agreementWords(quantity, outcome);
  const base = {
    ...undecided(context, check, claim, 'The record bears this out', [evidence]),
    expected,
    trace: traceOf(context, ranked, rule, pair.candidate),
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
  const worded = short === null ? {} : { cause: short.cause, message: short.message };
  if (isTrue(outcome)) return { ...base, verdict: 'supported', severity: 'note', ...charted, ...worded };
  const slip = short === null ? slipOf(claim, pair) : null;
  return {
    ...base,
    verdict: 'refuted',
    severity: outcome === 'differs' && !pair.cells.some((cell) => cell.derived) ? 'error' : 'warning',
    message: slip?.message ?? `The record has ${size}`,
    ...charted,
    ...worded,
    ...(slip === null ? {} : { cause: slip.cause }),
  };
}

function slipOf({ factor, relation }: ComparisonClaim, pair: Pair) {
  if (factor === undefined) return null;
  return percentCause(factor, relation === 'less' ? 'down' : 'up', pair.cells[0].unit, pair.right, pair.left);
}

/** One side's value, with its place where the two differ in place. */
function sideText({ reference }: CheckContext, { left, right, cells }: Pair, side: 0 | 1): string {
  const { place, unit } = cells[side];
  const value = formatValue((side === 0 ? left : right).value, unit);
  return cells[0].place === cells[1].place ? value : `${value} in ${placeName(reference, place)}`;
}
