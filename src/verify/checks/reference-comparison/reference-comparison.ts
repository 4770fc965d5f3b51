import type { ClaimPlace, ClaimTime, ComparisonClaim, Measure, ValueClaim } from '../../../model/claim.ts';
import type { Unit } from '../../../model/quantity.ts';
import type { CheckContext } from '../../context.ts';
import { LINKING_RULE, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { baselinePeriod, comparable } from '../../match/baseline.ts';
import { type Candidate, periodMeant, type Sought } from '../../match/candidates.ts';
import { nearby } from '../../match/nearby.ts';
import { placesMeant } from '../../match/places.ts';
import { presentPeriod } from '../../match/present-period.ts';
import { pairIn, type Restricted, seriesFor, whereOther } from '../../match/series.ts';
import { subjectPlace } from '../../match/subject-place.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { neighbours, undecided } from '../undecided.ts';
import { decidedComparison } from './decided-comparison.ts';
import { isAmount, isTrue, judgeComparison } from './judge-comparison.ts';

const NAME = 'reference-comparison';

/** Holds "more than double the number in 2019", "8% more than in March", "twice as many as in Ontario" against two values of the record. */
export const referenceComparison: Check = {
  name: NAME,
  kinds: ['comparison'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'comparison' && claim.certainty === 'asserted' && claim.relation !== 'rank')
      .map((claim) => check(context, claim as ComparisonClaim)),
};

/** The two sides of a comparison, with what is left out of one taken from the other. */
interface Sides {
  readonly subject: ValueClaim | undefined;
  readonly measure: Measure | undefined;
  readonly here: readonly ClaimPlace[];
  /** Empty where both sides are of the same places. */
  readonly there: readonly ClaimPlace[];
  readonly now: ClaimTime | undefined;
  readonly since: ClaimTime | undefined;
}

function check(context: CheckContext, claim: ComparisonClaim): FindingDraft {
  const { text } = context.extracted.article;
  const sides = sidesOf(context, claim);
  const { subject, now, since } = sides;
  const sought: Sought = {
    measure: sides.measure,
    unit: levelUnit(claim, subject),
    places: sides.here,
    time: now,
    sentence: nearby(subject?.sentence ?? claim.sentence, subject?.quantity.span ?? claim.factor?.span ?? claim),
    attribution: claim.attribution?.name ?? subject?.attribution?.name,
  };
  const others = sides.there.flatMap((place) => placesMeant(context.reference, place));
  const series = seriesFor(context, sought, numbersOf(claim, subject), others);
  const open = (message: string, candidate: Candidate | undefined, time: ClaimTime | undefined): FindingDraft => ({
    ...undecided(context, NAME, claim, message, candidate === undefined ? [] : neighbours(context, candidate, time)),
    trace: traceOf(context, series.ranked, LINKING_RULE),
  });
  const [best] = series.likely;
  if (best === undefined) return open('The record has no series that this clearly compares', undefined, now);
  const period = periodMeant(now);
  const other = since === undefined && sides.there.length > 0 ? period : baselinePeriod(text, period, since);
  const isUndated = now === undefined && since === undefined && sides.there.length > 0;
  const pairs = series.likely.map((candidate) => {
    const where = sides.there.length === 0 ? candidate.where : whereOther(context, candidate, sought, sides.there);
    const { variable } = candidate.indexed;
    const places = [...(candidate.where?.places ?? []), ...(where?.places ?? [])];
    const present = isUndated ? presentPeriod(context, variable, places) : undefined;
    const [left, right] = [period ?? present, other ?? present];
    const isKnown =
      variable.statType === 'constant' ? sides.there.length > 0 : left !== undefined && right !== undefined;
    return isKnown
      ? pairIn(context, candidate, { where: candidate.where, period: left }, { where, period: right })
      : null;
  });
  const judged = pairs.flatMap((pair) => (pair === null ? [] : (judgeComparison(text, claim, pair) ?? [])));
  const fitting = judged.find(({ outcome }) => isTrue(outcome));
  if (fitting !== undefined) return decidedComparison(context, NAME, claim, fitting, series.ranked);
  const [first] = judged;
  if (first === undefined || pairs[0] === null)
    return open('The record lacks one of the two sides', best, since ?? now);
  const isConstant = best.indexed.variable.statType === 'constant';
  if (isUndated && !isConstant)
    return open('The text gives no date, and the record\u2019s latest figures differ', best, now);
  const together = period === undefined || other === undefined || comparable(period, other);
  return series.sure && together
    ? decidedComparison(context, NAME, claim, first, series.ranked)
    : open('It is not sure which series is meant', best, now);
}

function sidesOf(context: CheckContext, claim: ComparisonClaim): Sides {
  const { left, right } = claim;
  const subject = subjectOf(context, claim);
  const stated = left.places.length > 0 ? left.places : (subject?.places ?? []);
  const here = stated.length > 0 ? stated : subjectPlace(context, claim.sentence, claim);
  const isSame = (place: ClaimPlace) =>
    here.some(({ span, name }) => span.start === place.span.start || name === place.name);
  return {
    subject,
    measure: left.measure ?? claim.measure ?? subject?.measure,
    here,
    there: right.places.every(isSame) ? [] : right.places,
    now: left.time ?? subject?.time,
    since: right.time,
  };
}

function subjectOf({ claimsById }: CheckContext, claim: ComparisonClaim): ValueClaim | undefined {
  const subject = claim.subject === undefined ? undefined : claimsById.get(claim.subject);
  return subject?.kind === 'value' ? subject : undefined;
}

const PERCENT: Unit = { kind: 'percent', code: '%', text: '%' };

/** The unit of the two values: that of a number given for one of them, or of the difference; a ratio alone says nothing of it. */
function levelUnit({ left, right, factor }: ComparisonClaim, subject: ValueClaim | undefined): Unit | null {
  const given = left.quantity?.unit ?? right.quantity?.unit ?? subject?.quantity.unit;
  if (given !== undefined) return given;
  if (factor?.unit.kind === 'percentage-point') return PERCENT;
  return factor !== undefined && isAmount(factor) ? factor.unit : null;
}

/** The factor and the number it is said of, each with the words beside it. */
function numbersOf({ sentence, factor }: ComparisonClaim, subject: ValueClaim | undefined): readonly Restricted[] {
  const own = factor === undefined ? [] : [{ sentence, number: factor.span }];
  return subject === undefined ? own : [...own, { sentence: subject.sentence, number: subject.quantity.span }];
}
