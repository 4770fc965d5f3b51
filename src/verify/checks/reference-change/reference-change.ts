import { addDays } from '../../../calendar/calendar-date.ts';
import type { ChangeClaim, ClaimQuantity, ValueClaim } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Unit } from '../../../model/quantity.ts';
import { readRecordUnit } from '../../agree/units.ts';
import type { CheckContext } from '../../context.ts';
import { describeDate } from '../../evidence/reading.ts';
import { LINKING_RULE, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { baselinePeriod, comparable } from '../../match/baseline.ts';
import { type Candidate, periodMeant, type Sought } from '../../match/candidates.ts';
import { impliedBaselines, isYear } from '../../match/implied-baseline.ts';
import { nearby } from '../../match/nearby.ts';
import { pairIn, type Series, seriesFor } from '../../match/series.ts';
import { statedPlaces } from '../../match/stated-places.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { neighbours, undecided } from '../undecided.ts';
import { changeOf, decidedChange, isTrue, type JudgedPair, judgePair } from './decided-change.ts';
import { cutoffsAround, yearSoFar } from './year-to-date.ts';

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
  const series = seriesFor(context, soughtBy(context, claim, by, subject), numbersOf(claim, by, subject));
  const asked: Asked = {
    context,
    claim,
    by,
    series,
    open: (message, candidate) => ({
      ...undecided(context, NAME, claim, message, candidate === undefined ? [] : neighbours(context, candidate, time)),
      trace: traceOf(context, series.ranked, LINKING_RULE),
    }),
  };
  const [best] = series.likely;
  if (best === undefined) return asked.open('The record has no series that clearly changed so');
  const year = yearSoFar(claim);
  if (year !== null) return sinceNewYear(asked, best, year);
  const after = periodMeant(time);
  const before = baselinePeriod(context.extracted.article.text, after, claim.baseline);
  if (before !== undefined) return sinceThen(asked, best, after, before);
  return claim.baseline === undefined && after !== undefined
    ? sinceUnsaid(asked, best, after)
    : asked.open('The text does not say since when', best);
}

/** A change, the series that it may be of, and the verdict where nothing decides. */
interface Asked {
  readonly context: CheckContext;
  readonly claim: ChangeClaim;
  readonly by: ClaimQuantity;
  readonly series: Series;
  readonly open: (message: string, candidate?: Candidate) => FindingDraft;
}

function judgedOver(
  { context, claim, by, series }: Asked,
  after: Interval | undefined,
  before: Interval,
): readonly (JudgedPair | null)[] {
  return series.likely.map((candidate) => {
    const { where } = candidate;
    if (after === undefined) return null;
    const pair = pairIn(context, candidate, { where, period: after }, { where, period: before });
    return pair === null ? null : (judgePair(claim, by, pair)[0] ?? null);
  });
}

/** "from 2021", "than in the same period last year": both stretches are told. */
function sinceThen(asked: Asked, best: Candidate, after: Interval | undefined, before: Interval): FindingDraft {
  const { context, claim, by, series, open } = asked;
  const judged = judgedOver(asked, after, before);
  const fitting = judged.find((found) => found !== null && isTrue(found.outcome));
  if (fitting !== undefined && fitting !== null) return decidedChange(context, NAME, claim, by, fitting, series.ranked);
  const [first] = judged;
  if (first === undefined || first === null) return open('The record lacks one of the two periods', best);
  return series.sure && after !== undefined && comparable(after, before)
    ? decidedChange(context, NAME, claim, by, first, series.ranked)
    : open('It is not sure which series is meant', best);
}

/** "fell 4% in 2024", "rose 12% in June": only a year is for certain held beside the one before, and only a count of a year. */
function sinceUnsaid(asked: Asked, best: Candidate, after: Interval): FindingDraft {
  const { context, claim, by, series, open } = asked;
  const judged = impliedBaselines(after).map((before) => judgedOver(asked, after, before));
  const fitting = judged.flat().find((found) => found !== null && isTrue(found.outcome));
  if (fitting !== undefined && fitting !== null) return decidedChange(context, NAME, claim, by, fitting, series.ranked);
  const first = judged[0]?.[0];
  const { statType, unit } = best.indexed.variable;
  // Prices and economies grow after inflation or before it: a sum of money has two changes.
  const isCounted = statType === 'flow' && readRecordUnit(unit).kind === 'count';
  const isCertain = isYear(after) && isCounted && series.sure;
  return first !== undefined && first !== null && isCertain
    ? decidedChange(context, NAME, claim, by, first, series.ranked)
    : open('The text does not say since when', best);
}

/** "up 82% since the start of the year": never refuted, since nobody knows to which day the text\u2019s figures run. */
function sinceNewYear({ context, claim, by, series, open }: Asked, best: Candidate, year: string): FindingDraft {
  const { before, after } = cutoffsAround(context, best, year);
  const [earlier, later] = [before, after].map((pair) => (pair === null ? undefined : judgePair(claim, by, pair)[0]));
  if (earlier !== undefined && isTrue(earlier.outcome)) {
    return decidedChange(context, NAME, claim, by, earlier, series.ranked);
  }
  const known = [earlier, later].filter((found) => found !== undefined);
  if (known.length === 0) return open('The record lacks the year so far, or the same days of the year before', best);
  const shown = known.map((found) => {
    const { period } = found.pair.cells[0];
    const day = period === undefined ? '' : ` to ${describeDate(addDays(period.to, -1))}`;
    return `${changeOf(found).size}${day}`;
  });
  return {
    ...open(`The record has ${shown.join(' and ')}, and nothing to the day of the text`),
    evidence: known.map((found) => changeOf(found).evidence),
  };
}

function soughtBy(
  context: CheckContext,
  claim: ChangeClaim,
  by: ClaimQuantity,
  subject: ValueClaim | undefined,
): Sought {
  return {
    measure: claim.measure ?? subject?.measure,
    unit: levelUnit(claim, subject),
    places: placesOf(context, claim, by, subject),
    time: claim.time ?? subject?.time,
    sentence: nearby(claim.sentence, by.span),
    attribution: claim.attribution?.name ?? subject?.attribution?.name,
  };
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
