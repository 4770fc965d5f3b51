import type { ClaimQuantity, ComparisonClaim, ValueClaim } from '../../../model/claim.ts';
import type { Evidence } from '../../../model/finding.ts';
import type { Unit } from '../../../model/quantity.ts';
import { agreement, type Outcome } from '../../agree/agreement.ts';
import { directionOf } from '../../agree/change-readings.ts';
import { middle, type NumberInterval, quotient, shift } from '../../agree/number-interval.ts';
import { outcomeCause } from '../../causes/outcome-cause.ts';
import type { CheckContext } from '../../context.ts';
import { rounded, workedOut } from '../../evidence/derived-reading.ts';
import { formatNumber } from '../../evidence/reading.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { baselinePeriod, comparable } from '../../match/baseline.ts';
import { periodMeant } from '../../match/candidates.ts';
import { nearby } from '../../match/nearby.ts';
import { type Pair, pairIn, seriesFor } from '../../match/series.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { neighbours, undecided } from '../undecided.ts';

const NAME = 'reference-comparison';

/** Holds "more than double the number in 2019" against the two values of the record. */
export const referenceComparison: Check = {
  name: NAME,
  kinds: ['comparison'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'comparison' && claim.certainty === 'asserted')
      .map((claim) => check(context, claim as ComparisonClaim)),
};

const COUNT: Unit = { kind: 'count', code: '', text: '' };

function check(context: CheckContext, claim: ComparisonClaim): FindingDraft {
  const { left, right } = claim;
  const subject = subjectOf(context, claim);
  const time = left.time ?? subject?.time;
  const series = seriesFor(
    context,
    {
      measure: left.measure ?? claim.measure ?? subject?.measure,
      unit: left.quantity?.unit ?? subject?.quantity.unit ?? COUNT,
      places: left.places.length > 0 ? left.places : (subject?.places ?? []),
      time,
      sentence: nearby(subject?.sentence ?? claim.sentence, subject?.quantity.span ?? claim.factor?.span ?? claim),
      attribution: claim.attribution?.name ?? subject?.attribution?.name,
    },
    numbersOf(claim, subject),
  );
  const [best] = series.likely;
  if (best === undefined) return undecided(context, NAME, claim, 'The record has no series that this clearly compares');
  const here = periodMeant(time);
  const there = baselinePeriod(context.extracted.article.text, here, right.time);
  const pairs = series.likely.map((candidate) => pairIn(context, candidate, here, there));
  const judged = pairs.flatMap((pair) => (pair === null ? [] : judge(context, claim, pair)));
  const fitting = judged.find(({ outcome }) => isTrue(outcome));
  if (fitting !== undefined) return decided(context, claim, fitting);
  const [first] = judged;
  if (first === undefined || pairs[0] === null) {
    return undecided(
      context,
      NAME,
      claim,
      'The record lacks one of the two sides',
      neighbours(context, best, right.time ?? time),
    );
  }
  return series.sure && here !== undefined && there !== undefined && comparable(here, there)
    ? decided(context, claim, first)
    : undecided(context, NAME, claim, 'It is not sure which series is meant', neighbours(context, best, time));
}

function subjectOf({ claimsById }: CheckContext, claim: ComparisonClaim): ValueClaim | undefined {
  const subject = claim.subject === undefined ? undefined : claimsById.get(claim.subject);
  return subject?.kind === 'value' ? subject : undefined;
}

/** The factor and the number it is said of, each with the words beside it. */
function numbersOf({ sentence, factor }: ComparisonClaim, subject: ValueClaim | undefined) {
  const own = factor === undefined ? [] : [{ sentence, number: factor.span }];
  return subject === undefined ? own : [...own, { sentence: subject.sentence, number: subject.quantity.span }];
}

interface Judged {
  readonly pair: Pair;
  readonly outcome: Outcome;
  readonly formula: string;
  readonly value: NumberInterval;
}

/** "Three times more than" is written for three times as many, and for four times: "times the number" is not. */
const TIMES_MORE = /\btimes (?:more|greater|higher|larger|bigger)\b/i;

function judge(context: CheckContext, claim: ComparisonClaim, pair: Pair): readonly Judged[] {
  const ratio = quotient(pair.left.interval, pair.right.interval);
  if (ratio === null) return [];
  const { relation, factor } = claim;
  if ((relation === 'multiple' || relation === 'ratio') && factor !== undefined) {
    const plain = { pair, formula: 'to / from', value: ratio, outcome: agreement(factor, ratio) };
    if (!TIMES_MORE.test(words(context, claim)) || isTrue(plain.outcome)) return [plain];
    const more = shift(ratio, -1);
    const other = { pair, formula: '(to - from) / from', value: more, outcome: agreement(factor, more) };
    return [isTrue(other.outcome) ? other : plain];
  }
  if (relation === 'more' || relation === 'less' || relation === 'equal') {
    return compared(relation, factor, pair, ratio);
  }
  return [];
}

const DIRECTIONS = { more: 'up', less: 'down', equal: 'flat' } as const;

/** A bare "more than in 2019" says which is greater, and no more. */
function compared(
  relation: keyof typeof DIRECTIONS,
  factor: ClaimQuantity | undefined,
  pair: Pair,
  ratio: NumberInterval,
): readonly Judged[] {
  const direction = directionOf(pair.right.interval, pair.left.interval);
  if (factor !== undefined || direction === null || relation === 'equal') return [];
  const outcome = direction === DIRECTIONS[relation] ? 'agrees' : 'differs';
  return [{ pair, outcome, formula: 'to / from', value: ratio }];
}

function words({ extracted }: CheckContext, { sentence }: ComparisonClaim): string {
  return extracted.article.text.slice(sentence.start, sentence.end);
}

function isTrue(outcome: Outcome): boolean {
  return outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated';
}

function decided(
  context: CheckContext,
  claim: ComparisonClaim,
  { pair, outcome, formula, value }: Judged,
): FindingDraft {
  const result = middle(value);
  const evidence: Evidence = workedOut(formula, pair.left, pair.right, result);
  const base = undecided(context, NAME, claim, 'The record bears this out', [evidence]);
  const times = formatNumber(rounded(result));
  const expected = {
    text: `${formatNumber(pair.left.value)} to ${formatNumber(pair.right.value)}, or ${times} times`,
    value: rounded(result),
    unit: 'x',
  };
  if (outcome === 'agrees') return { ...base, verdict: 'supported', expected };
  const short = outcomeCause(outcome, expected.text, evidence);
  const worded = short === null ? {} : { cause: short.cause, message: short.message };
  if (isTrue(outcome)) return { ...base, verdict: 'supported', severity: 'note', expected, ...worded };
  return {
    ...base,
    verdict: 'refuted',
    severity: outcome === 'differs' && !pair.cells.some((cell) => cell.derived) ? 'error' : 'warning',
    message: `The record has ${times} times`,
    expected,
    ...worded,
  };
}
