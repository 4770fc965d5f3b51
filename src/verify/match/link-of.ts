import type { CheckContext } from '../context.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { LINKED } from './link.ts';
import { narrowing } from './narrowing.ts';
import { nearby } from './nearby.ts';
import type { StatedValue } from './stated-value.ts';
import { subjectPlace } from './subject-place.ts';

/** The series that a claim's number is thought to be of, and those that it is less likely to be of. */
export interface SeriesLink {
  /** Best first; `score` is from 0 to 1, `reasons` say where it comes from. */
  readonly candidates: readonly Candidate[];
  /** The best of them where it is above the threshold and nothing beside the number speaks against it. */
  readonly chosen: Candidate | null;
  /** Why none was chosen; '' where one was. */
  readonly why: string;
}

/** Series by how likely they are meant, before any number is looked at. */
export function rankedSeries(
  context: CheckContext,
  { claim, quantity, measure, places, time }: StatedValue,
): readonly Candidate[] {
  return candidatesFor(context, {
    measure,
    unit: quantity.unit,
    places,
    time,
    sentence: nearby(claim.sentence, quantity.span),
    attribution: claim.attribution?.name,
  });
}

/** The statement with its place, where the clause leaves it to the subject: "Quebec's jobless rate was 4.3 %". */
export function withSubjectPlace(context: CheckContext, stated: StatedValue): StatedValue {
  if (stated.places.length > 0) return stated;
  const { claim, quantity } = stated;
  return { ...stated, places: subjectPlace(context, nearby(claim.sentence, quantity.span), quantity.span) };
}

/** Which series a stated number is of, going by the words, the unit, the place and who counted. */
export function linkOf(context: CheckContext, given: StatedValue, threshold: number = LINKED): SeriesLink {
  const stated = withSubjectPlace(context, given);
  const { claim, quantity } = stated;
  const candidates = rankedSeries(context, stated);
  const [best] = candidates;
  const none = (why: string): SeriesLink => ({ candidates, chosen: null, why });
  if (best === undefined || best.score < threshold) return none('no series fits the words');
  if (best.where === null || best.where.basis === 'default') return none('no place that the series has');
  const narrower = narrowing(context, best, stated.measure, nearby(claim.sentence, quantity.span), quantity.span);
  if (narrower !== null) return none(`\u201C${narrower}\u201D narrows it`);
  return { candidates, chosen: best, why: '' };
}
