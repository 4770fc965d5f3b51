import type { ChangeClaim, ClaimQuantity, ValueClaim } from '../../../model/claim.ts';
import type { Unit } from '../../../model/quantity.ts';
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
import { agreementWords, LINKING_RULE, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { baselinePeriod, comparable } from '../../match/baseline.ts';
import { type Candidate, periodMeant } from '../../match/candidates.ts';
import { nearby } from '../../match/nearby.ts';
import { type Pair, pairIn, seriesFor } from '../../match/series.ts';
import { statedPlaces } from '../../match/stated-places.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { neighbours, undecided } from '../undecided.ts';

const NAME = 'reference-change';

/** Holds a percentage or a multiple by which something changed against the change of the record. */
export const referenceChange: Check = {
  name: NAME,
  kinds: ['change'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'change' && claim.certainty === 'asserted')
      .map((claim) => check(context, claim as ChangeClaim)),
};

function check(context: CheckContext, claim: ChangeClaim): FindingDraft {
  const { by } = claim;
  if (by === undefined) return undecided(context, NAME, claim, 'The size of the change is not given');
  const subject = subjectOf(context, claim);
  const time = claim.time ?? subject?.time;
  const series = seriesFor(
    context,
    {
      measure: claim.measure ?? subject?.measure,
      unit: levelUnit(claim, subject),
      places: placesOf(context, claim, by, subject),
      time,
      sentence: nearby(claim.sentence, by.span),
      attribution: claim.attribution?.name ?? subject?.attribution?.name,
    },
    numbersOf(claim, by, subject),
  );
  const open = (message: string, candidate?: Candidate): FindingDraft => ({
    ...undecided(context, NAME, claim, message, candidate === undefined ? [] : neighbours(context, candidate, time)),
    trace: traceOf(context, series.ranked, LINKING_RULE),
  });
  const [best] = series.likely;
  if (best === undefined) return open('The record has no series that clearly changed so');
  const after = periodMeant(time);
  const before = baselinePeriod(context.extracted.article.text, after, claim.baseline);
  if (before === undefined) return open('The text does not say since when', best);
  const pairs = series.likely.map((candidate) =>
    pairIn(context, candidate, { where: candidate.where, period: after }, { where: candidate.where, period: before }),
  );
  const judged = pairs.flatMap((pair) => (pair === null ? [] : judgePair(claim, by, pair)));
  const fitting = judged.find(({ outcome }) => isTrue(outcome));
  if (fitting !== undefined) return decided(context, claim, by, fitting, series.ranked);
  const [first] = judged;
  if (first === undefined || pairs[0] === null) return open('The record lacks one of the two periods', best);
  return series.sure && after !== undefined && comparable(after, before)
    ? decided(context, claim, by, first, series.ranked)
    : open('It is not sure which series is meant', best);
}

/** Where it changed: in the words, where its number was counted, else whoever the sentence is about. */
function placesOf(context: CheckContext, claim: ChangeClaim, by: ClaimQuantity, subject: ValueClaim | undefined) {
  const own = claim.places.length > 0 ? claim.places : (subject?.places ?? []);
  return statedPlaces(context, own, claim.measure, nearby(claim.sentence, by.span), by.span);
}

/** The value claim that the change is said of. */
function subjectOf({ claimsById }: CheckContext, claim: ChangeClaim): ValueClaim | undefined {
  const subject = claim.subject === undefined ? undefined : claimsById.get(claim.subject);
  return subject?.kind === 'value' ? subject : undefined;
}

/** The number of the change and that of its subject, each with the words beside it. */
function numbersOf(claim: ChangeClaim, by: ClaimQuantity, subject: ValueClaim | undefined) {
  const own = { sentence: claim.sentence, number: by.span };
  return subject === undefined ? [own] : [own, { sentence: subject.sentence, number: subject.quantity.span }];
}

const COUNT: Unit = { kind: 'count', code: '', text: '' };

/** The unit of the level that changed: a percentage says nothing of it, an amount is in it. */
function levelUnit({ by, from, to }: ChangeClaim, subject: ValueClaim | undefined): Unit {
  const level = to?.unit ?? from?.unit ?? subject?.quantity.unit;
  if (by?.unit.kind === 'percentage-point') return { kind: 'percent', code: '%', text: '%' };
  if (by !== undefined && (by.unit.kind === 'currency' || by.unit.kind === 'physical' || by.unit.kind === 'count'))
    return by.unit;
  return level ?? COUNT;
}

interface JudgedPair extends JudgedChange {
  readonly pair: Pair;
  /** As stated, in the record's unit. */
  readonly quantity: ClaimQuantity;
}

function judgePair(claim: ChangeClaim, by: ClaimQuantity, pair: Pair): readonly JudgedPair[] {
  const isAmount = by.unit.kind === 'count' || by.unit.kind === 'currency' || by.unit.kind === 'physical';
  const quantity = isAmount ? scaledQuantity(by, pair.candidate.factor) : by;
  const judged = judgeChange(quantity, claim.direction, { from: pair.right.interval, to: pair.left.interval });
  return judged === null ? [] : [{ ...judged, pair, quantity }];
}

function isTrue(outcome: Outcome): boolean {
  return outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated';
}

function decided(
  context: CheckContext,
  claim: ChangeClaim,
  by: ClaimQuantity,
  judged: JudgedPair,
  ranked: readonly Candidate[],
): FindingDraft {
  const { pair, reading, outcome } = judged;
  const value = middle(reading.value);
  const evidence = workedOut(reading.formula, pair.left, pair.right, value);
  const size = printedChange(value, by.unit, reading.formula);
  const levels = `${formatNumber(pair.left.value)} from ${formatNumber(pair.right.value)}`;
  const base = {
    ...undecided(context, NAME, claim, 'The record bears this out', [evidence]),
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
