import type { Unit } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { LINKED } from './link.ts';
import { narrowing } from './narrowing.ts';
import { nearby } from './nearby.ts';
import { segmentAround } from './segment.ts';
import { statedPlaces } from './stated-places.ts';
import type { StatedValue } from './stated-value.ts';
import { stem } from './words.ts';

/** The series that a claim's number is thought to be of, and those that it is less likely to be of. */
export interface SeriesLink {
  /** Best first; `score` is from 0 to 1, `reasons` say where it comes from. */
  readonly candidates: readonly Candidate[];
  /** The best of them where it is above the threshold and nothing beside the number speaks against it. */
  readonly chosen: Candidate | null;
  /** Why none was chosen; '' where one was. */
  readonly why: string;
}

const GROWTH = stem('growth');

/** Series by how likely they are meant, before any number is looked at; `unit` where not the printed one is to be asked for. */
export function rankedSeries(
  context: CheckContext,
  stated: StatedValue,
  unit: Unit | null = stated.quantity.unit,
): readonly Candidate[] {
  const { claim, quantity, measure, places, time } = stated;
  const sentence = nearby(claim.sentence, quantity.span);
  const ranked = candidatesFor(context, {
    measure,
    unit,
    places,
    time,
    sentence,
    beside: segmentAround(context.extracted.article.text, sentence, quantity.span),
    attribution: claim.attribution?.name,
  });
  return stated.isGrowth === true ? ranked.filter(({ indexed }) => indexed.stems.has(GROWTH)) : ranked;
}

/** The statement with its places as the reference knows them, and with the subject's where the clause names none. */
export function withPlaces(context: CheckContext, stated: StatedValue): StatedValue {
  const { claim, quantity, measure, places } = stated;
  const sentence = nearby(claim.sentence, quantity.span);
  return { ...stated, places: statedPlaces(context, places, measure, sentence, quantity.span) };
}

/** Which series a stated number is of, going by the words, the unit, the place and who counted. */
export function linkOf(context: CheckContext, given: StatedValue, threshold: number = LINKED): SeriesLink {
  const stated = withPlaces(context, given);
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
