import type { Claim, ClaimPlace, ClaimQuantity } from '../../../model/claim.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import type { Outcome } from '../../agree/agreement.ts';
import { scaledQuantity } from '../../agree/scaled-quantity.ts';
import { handSlip, likelyCause } from '../../causes/contents.ts';
import { fits } from '../../causes/fits.ts';
import { olderVintage } from '../../causes/older-vintage.ts';
import { outcomeCause } from '../../causes/outcome-cause.ts';
import type { FoundCause, Slip } from '../../causes/slip.ts';
import type { CheckContext } from '../../context.ts';
import {
  describeDate,
  formatValue,
  placeName,
  recordReading,
  statedReading,
  suggestion,
} from '../../evidence/reading.ts';
import { referenceSeries } from '../../evidence/reference-series.ts';
import { agreementWords, LINKING_RULE, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Candidate, candidatesFor, type WhereMeant } from '../../match/candidates.ts';
import type { Cell, CellValue } from '../../match/cell.ts';
import { type Answer, LINKED, type Link, link } from '../../match/link.ts';
import { nearby } from '../../match/nearby.ts';
import { restrictions } from '../../match/restrictions.ts';
import type { StatedValue } from '../../match/stated-value.ts';
import { subjectPlace } from '../../match/subject-place.ts';
import { neighbours, undecided } from '../undecided.ts';

/** The verdict on one number by the record's cell for its measure, place and period. */
export function judgeValue(context: CheckContext, check: string, given: StatedValue): FindingDraft {
  const stated = given.places.length > 0 ? given : { ...given, places: subjectOf(context, given) };
  const { claim, quantity, measure, places, time } = stated;
  const candidates = candidatesFor(context, {
    measure,
    unit: quantity.unit,
    places,
    time,
    sentence: nearby(claim.sentence, quantity.span),
    attribution: claim.attribution?.name,
  });
  const found = link(quantity, candidates, {
    place: places.length > 0,
    inSentence: isInSentence(stated),
    restrictions: (candidate) => restrictions(context, candidate, nearby(claim.sentence, quantity.span), quantity.span),
  });
  switch (found.kind) {
    case 'none': {
      const slipped = handSlipIn(context, check, stated, found);
      if (slipped !== null)
        return { ...slipped.draft, trace: traceOf(context, candidates, HAND_SLIP_RULE, slipped.of) };
      return { ...unlinked(context, check, stated, found), trace: traceOf(context, candidates, LINKING_RULE) };
    }
    case 'conflicting':
      return {
        ...conflicting(context, check, claim, found.cell),
        trace: traceOf(context, candidates, CONFLICT_RULE, found.candidate),
      };
    case 'decided': {
      const rule = agreementWords(scaledQuantity(quantity, found.candidate.factor), found.outcome);
      return {
        ...decided(context, check, stated, found, null),
        trace: traceOf(context, candidates, rule, found.candidate),
      };
    }
  }
}

const HAND_SLIP_RULE =
  'The words leave the series open, but the number is one of its cells with two digits exchanged, or with one dropped or added';
const CONFLICT_RULE = 'Two sources of one measure, place, period and day of publication that differ decide nothing';

function subjectOf(context: CheckContext, { claim, quantity }: StatedValue): readonly ClaimPlace[] {
  return subjectPlace(context, nearby(claim.sentence, quantity.span), quantity.span);
}

function unlinked(
  context: CheckContext,
  check: string,
  { claim, time }: StatedValue,
  { nearest, why }: Extract<Link, { kind: 'none' }>,
): FindingDraft {
  const rows = nearest === null || nearest.score < LINKED ? [] : neighbours(context, nearest, time);
  return undecided(context, check, claim, why, rows);
}

/** Where the words leave the series open, a slip of the hand in one of its cells settles it. */
function handSlipIn(
  context: CheckContext,
  check: string,
  stated: StatedValue,
  { differing }: Extract<Link, { kind: 'none' }>,
): { readonly draft: FindingDraft; readonly of: Candidate } | null {
  const slips = differing.flatMap((answer) => {
    const cause = handSlip(slipOf(context, stated, answer));
    return cause === null ? [] : [{ answer, cause }];
  });
  const [only, second] = slips;
  if (only === undefined || second !== undefined) return null;
  return { draft: decided(context, check, stated, only.answer, only.cause), of: only.answer.candidate };
}

/** Whether place and time stand in the claim's own sentence. */
function isInSentence({ claim, time, places }: StatedValue): boolean {
  const inSentence = ({ start, end }: Span) => claim.sentence.start <= start && end <= claim.sentence.end;
  const timeSure = time === undefined || time.from === 'stated' || inSentence(time.span);
  return timeSure && places.every((place) => place.from === 'stated' || inSentence(place.span));
}

function slipOf(context: CheckContext, { quantity }: StatedValue, { candidate, cell, value }: Answer): Slip {
  return {
    context,
    quantity: scaledQuantity(quantity, candidate.factor),
    printed: quantity,
    candidate,
    where: whereOf(candidate.where, cell),
    cell,
    expected: value,
  };
}

function whereOf(where: WhereMeant | null, cell: Cell): WhereMeant {
  return where ?? { places: [cell.place], basis: 'default' };
}

function decided(
  context: CheckContext,
  check: string,
  stated: StatedValue,
  answer: Answer,
  known: FoundCause | null,
): FindingDraft {
  const { candidate, cell, value } = answer;
  const outcome = known === null ? answer.outcome : 'differs';
  const { claim, quantity } = stated;
  const slip = slipOf(context, stated, answer);
  const { start, end } = quantity.span;
  const { text } = context.extracted.article;
  const base = {
    check,
    claims: [claim.id],
    start,
    end,
    sentence: claim.sentence,
    stated: statedReading(text, quantity, stated.measure, stated.places, stated.time),
    expected: recordReading(value.value, cell.unit, describeWhere(context, slip.where), cell.period),
    evidence: [value.evidence, ...rivals(cell, value).map((other) => other.evidence)],
  };
  if (outcome === 'agrees') return supported(base, cell, slip);
  const nearMissCause = outcome === 'near-miss' ? olderVintage(slip) : null;
  const cause =
    known ??
    (outcome === 'differs'
      ? likelyCause(slip)
      : (outcomeCause(outcome, formatValue(value.value, cell.unit), value.evidence) ?? nearMissCause));
  const quote = text.slice(start, end);
  const replacement = candidate.factor === 1 && isExact(quantity) ? suggestion(quote, value.value) : undefined;
  const series = slip.where.places.length > 1 || slip.where.whole !== undefined ? undefined : seriesAround(slip, cause);
  return {
    ...base,
    verdict: outcome === 'understated' || outcome === 'overstated' ? 'supported' : 'refuted',
    severity: severityOf(outcome, cell, value, cause),
    ...(series === undefined ? {} : { series }),
    message: cause?.message ?? `The record has ${formatValue(value.value, cell.unit)}`,
    ...(cause === null ? {} : { cause: cause.cause }),
    ...(replacement === undefined ? {} : { suggestion: replacement }),
  };
}

function seriesAround({ context, candidate, cell, expected }: Slip, cause: FoundCause | null) {
  const { variable } = candidate.indexed;
  return referenceSeries(context, { variable, cell, value: expected.value, beside: cause?.cause.evidence ?? [] });
}

type Base = Omit<FindingDraft, 'verdict' | 'severity' | 'message' | 'cause' | 'suggestion'>;

/** What other sources have for the same vintage. */
function rivals(cell: Cell, value: CellValue): readonly CellValue[] {
  return cell.current.filter((other) => other !== value && other.asOf === value.asOf);
}

function supported(base: Base, cell: Cell, { quantity }: Slip): FindingDraft {
  const [revised] = cell.newest.some((value) => fits(quantity, value)) ? [] : cell.newest;
  if (revised === undefined) {
    return { ...base, verdict: 'supported', severity: null, message: 'The record bears this out' };
  }
  const since = formatValue(revised.value, cell.unit);
  return {
    ...base,
    verdict: 'supported',
    severity: 'note',
    message: `Right when published, and since revised to ${since}`,
    cause: { code: 'older-vintage', detail: revisedTo(since, revised), evidence: [revised.evidence] },
  };
}

function revisedTo(value: string, { asOf }: CellValue): string {
  return asOf === undefined ? `${value} is the source\u2019s current figure` : `${value} as of ${describeDate(asOf)}`;
}

function conflicting(context: CheckContext, check: string, claim: Claim, cell: Cell): FindingDraft {
  const values = cell.current.map((value) => formatValue(value.value, cell.unit)).join(' and ');
  const place = placeName(context.reference, cell.place);
  return {
    ...undecided(context, check, claim, `Sources differ on this figure: ${values}`),
    verdict: 'conflicting',
    severity: 'note',
    evidence: cell.current.map((value) => value.evidence),
    expected: recordReading(cell.current[0]?.value ?? 0, cell.unit, place, cell.period),
  };
}

const SEVERITIES: Readonly<Record<Outcome, Severity | null>> = {
  agrees: null,
  undecided: null,
  understated: 'note',
  overstated: 'note',
  imprecise: 'warning',
  'near-miss': 'warning',
  'rounding-direction': 'warning',
  differs: 'error',
};

const HAND_SLIPS: ReadonlySet<string> = new Set(['digits-swapped', 'digit-dropped', 'magnitude']);

/** A sum that the tables do not print may lack a part, an estimate has rivals; the whole's number for a part is right in itself. */
function severityOf(outcome: Outcome, cell: Cell, value: CellValue, cause: FoundCause | null): Severity | null {
  const slipped = cause !== null && HAND_SLIPS.has(cause.cause.code);
  const softened =
    cell.derived ||
    (value.estimated && !slipped) ||
    cause?.cause.code === 'whole-for-part' ||
    cause?.cause.code === 'older-vintage';
  return outcome === 'differs' && softened ? 'warning' : SEVERITIES[outcome];
}

function isExact({ hedge, bound, form }: ClaimQuantity): boolean {
  return hedge === 'exact' && bound === 'none' && form === 'digits';
}

function describeWhere({ reference }: CheckContext, { places, whole }: WhereMeant): string {
  const names = places.map((place) => placeName(reference, place)).join(' and ');
  return whole === undefined ? names : `${placeName(reference, whole)} other than ${names}`;
}
