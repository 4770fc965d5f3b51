import type { ClaimQuantity, ComparisonClaim } from '../../../model/claim.ts';
import { agreement, type Outcome } from '../../agree/agreement.ts';
import { directionOf } from '../../agree/change-readings.ts';
import { judgeChange } from '../../agree/judge-change.ts';
import { type NumberInterval, quotient, shift } from '../../agree/number-interval.ts';
import { scaledQuantity } from '../../agree/scaled-quantity.ts';
import type { Pair } from '../../match/series.ts';

/** What the record gives for a comparison, in the reading that fits the words best. */
export interface JudgedComparison {
  readonly pair: Pair;
  readonly outcome: Outcome;
  /** In words of arithmetic, with `to` and `from` for the left and the right side. */
  readonly formula: string;
  readonly value: NumberInterval;
  /** What the words were held to, in the record's unit; absent where only the greater of two was told. */
  readonly quantity?: ClaimQuantity;
}

/** Null where the words say nothing that two values could bear out. */
export function judgeComparison(text: string, claim: ComparisonClaim, pair: Pair): JudgedComparison | null {
  const { relation, factor } = claim;
  if (factor === undefined) return whichIsGreater(relation, pair);
  if (relation === 'multiple' || relation === 'ratio' || factor.unit.kind === 'multiple') {
    return timesAsMany(text, claim, factor, pair);
  }
  return relation === 'more' || relation === 'less' ? byHowMuch(relation, factor, pair) : null;
}

export function isTrue(outcome: Outcome): boolean {
  return outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated';
}

/** "Three times more than" is written for three times as many, and for four times: "times the number" is not. */
const TIMES_MORE = /\btimes (?:more|greater|higher|larger|bigger)\b/i;

function timesAsMany(
  text: string,
  { sentence }: ComparisonClaim,
  factor: ClaimQuantity,
  pair: Pair,
): JudgedComparison | null {
  const ratio = quotient(pair.left.interval, pair.right.interval);
  if (ratio === null) return null;
  const plain = { pair, formula: 'to / from', value: ratio, outcome: agreement(factor, ratio), quantity: factor };
  if (!TIMES_MORE.test(text.slice(sentence.start, sentence.end)) || isTrue(plain.outcome)) return plain;
  const more = shift(ratio, -1);
  const other = { ...plain, formula: '(to - from) / from', value: more, outcome: agreement(factor, more) };
  return isTrue(other.outcome) ? other : plain;
}

const DIRECTIONS = { more: 'up', less: 'down' } as const;

/** "8% more than", "200 fewer than", "a third less than": a change, whichever of the two came first. */
function byHowMuch(relation: 'more' | 'less', factor: ClaimQuantity, pair: Pair): JudgedComparison | null {
  const quantity = isAmount(factor) ? scaledQuantity(factor, pair.candidate.factor) : factor;
  const sides = { from: pair.right.interval, to: pair.left.interval };
  const judged = judgeChange(quantity, DIRECTIONS[relation], sides);
  return judged === null
    ? null
    : { pair, outcome: judged.outcome, formula: judged.reading.formula, value: judged.reading.value, quantity };
}

/** A difference in the record's own unit; a percentage is of none. */
export function isAmount({ unit }: ClaimQuantity): boolean {
  return unit.kind === 'count' || unit.kind === 'currency' || unit.kind === 'physical';
}

/** A bare "more than in 2019" says which is greater, and no more. */
function whichIsGreater(relation: ComparisonClaim['relation'], pair: Pair): JudgedComparison | null {
  if (relation !== 'more' && relation !== 'less') return null;
  const ratio = quotient(pair.left.interval, pair.right.interval);
  const direction = directionOf(pair.right.interval, pair.left.interval);
  if (direction === null || ratio === null) return null;
  return {
    pair,
    outcome: direction === DIRECTIONS[relation] ? 'agrees' : 'differs',
    formula: 'to / from',
    value: ratio,
  };
}
