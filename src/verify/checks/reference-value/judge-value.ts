import type { Span } from '../../../model/span.ts';
import { scaledQuantity } from '../../agree/scaled-quantity.ts';
import { readRecordUnit } from '../../agree/units.ts';
import { handSlip } from '../../causes/contents.ts';
import { currencyCause } from '../../causes/currency.ts';
import type { CheckContext } from '../../context.ts';
import { agreementWords, LINKING_RULE, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import type { Candidate } from '../../match/candidates.ts';
import { LINKED, type Link, link, SURE } from '../../match/link.ts';
import { rankedSeries, withPlaces } from '../../match/link-of.ts';
import { single } from '../../match/look-up.ts';
import { nearby } from '../../match/nearby.ts';
import { restrictions } from '../../match/restrictions.ts';
import type { StatedValue } from '../../match/stated-value.ts';
import { neighbours, undecided } from '../undecided.ts';
import { conflicting, decided, slipOf } from './decided-value.ts';
import { asRates, unitOfRate } from './rate.ts';
import { withYearSoFar } from './so-far.ts';

/** The verdict on one number by the record's cell for its measure, place and period. */
export function judgeValue(context: CheckContext, check: string, given: StatedValue): FindingDraft {
  const stated = withPlaces(context, given);
  const { claim, quantity } = stated;
  const candidates = seriesOf(context, stated);
  const found = link(quantity, candidates, {
    inSentence: isInSentence(stated),
    restrictions: (candidate) =>
      restrictions(context, candidate, nearby(claim.sentence, quantity.span), quantity.span, isRate(stated)),
  });
  switch (found.kind) {
    case 'none': {
      const slipped = handSlipIn(context, check, stated, found);
      if (slipped !== null)
        return { ...slipped.draft, trace: traceOf(context, candidates, HAND_SLIP_RULE, slipped.of) };
      const other = currencySlipIn(context, check, stated);
      if (other !== null) return { ...other.draft, trace: traceOf(context, candidates, CURRENCY_RULE, other.of) };
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
const CURRENCY_RULE = 'The record\u2019s figure is in another currency, and has this very number';
const CONFLICT_RULE = 'Two sources of one measure, place, period and day of publication that differ decide nothing';

/** The series that a number may be of; for "3,295 a month" also those whose number for the period makes so many a month. */
function seriesOf(context: CheckContext, stated: StatedValue): readonly Candidate[] {
  const { quantity } = stated;
  const printed = rankedSeries(context, stated);
  const { per } = quantity.unit;
  if (per === undefined) return withYearSoFar(context, stated.time, printed);
  const counted = rankedSeries(context, stated, unitOfRate(quantity.unit));
  return [...printed, ...asRates(context, per, counted)].toSorted((a, b) => b.score - a.score);
}

function isRate({ quantity }: StatedValue): boolean {
  return quantity.unit.per !== undefined;
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

/** A sum of money that the record has in another currency, to the digit. */
function currencySlipIn(
  context: CheckContext,
  check: string,
  stated: StatedValue,
): { readonly draft: FindingDraft; readonly of: Candidate } | null {
  const { quantity, claim } = stated;
  if (quantity.unit.kind !== 'currency') return null;
  const [best, ...others] = rankedSeries(context, stated, null).filter(({ indexed, score }) => {
    const unit = readRecordUnit(indexed.variable.unit);
    return score >= SURE && unit.kind === 'currency' && unit.code !== quantity.unit.code;
  });
  const value = single(best?.cell ?? null);
  if (best === undefined || best.cell === null || value === null || others.length > 0) return null;
  const cause = currencyCause(quantity, value, best.cell.unit);
  const open = restrictions(context, best, nearby(claim.sentence, quantity.span), quantity.span);
  if (cause === null || open.length > 0 || best.where === null || best.where.basis === 'default') return null;
  const answer = { candidate: best, cell: best.cell, value, outcome: 'differs' as const };
  return { draft: { ...decided(context, check, stated, answer, cause), severity: 'warning' }, of: best };
}

/** Whether place and time stand in the claim's own sentence. */
function isInSentence({ claim, time, places }: StatedValue): boolean {
  const inSentence = ({ start, end }: Span) => claim.sentence.start <= start && end <= claim.sentence.end;
  const timeSure = time === undefined || time.from === 'stated' || inSentence(time.span);
  return timeSure && places.every((place) => place.from === 'stated' || inSentence(place.span));
}
