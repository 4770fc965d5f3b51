import type { ChangeClaim, Claim, ClaimPlace, ClaimQuantity, ClaimTime, Measure } from '../../model/claim.ts';
import { shareMeasure } from './share-measure.ts';

/** A number with its setting, as a value claim or a share claim states it. */
export interface StatedValue {
  readonly claim: Claim;
  readonly quantity: ClaimQuantity;
  readonly measure: Measure | undefined;
  readonly places: readonly ClaimPlace[];
  readonly time: ClaimTime | undefined;
  /** Set where it is so many per cent more than before: only a series of growth can have it. */
  readonly isGrowth?: boolean;
}

/**
 * "The economy grew 5.3 per cent in 2014": a percentage of change that is given since no other time is the value of a growth rate,
 * where the record has one.
 */
function growthStated(claim: ChangeClaim): StatedValue | null {
  const { by, from, to, baseline, measure, places, time, direction } = claim;
  if (by === undefined || by.unit.kind !== 'percent' || from !== undefined || to !== undefined) return null;
  if (baseline !== undefined || measure === undefined || direction !== 'up') return null;
  const growth = { ...measure, lemmas: [...new Set([...measure.lemmas, 'growth'])] };
  return { claim, quantity: by, measure: growth, places, time, isGrowth: true };
}

/** What a claim of the article says one number of; null for claims that state none. */
export function statedValue(text: string, claim: Claim): StatedValue | null {
  if (claim.kind === 'value') {
    const { quantity, measure, places, time } = claim;
    return { claim, quantity, measure, places, time };
  }
  if (claim.kind === 'change') return growthStated(claim);
  if (claim.kind !== 'share') return null;
  const { quantity, whole, part } = claim;
  const places = whole.places.length > 0 ? whole.places : part.places;
  const measure = shareMeasure(claim, text.slice(claim.sentence.start, claim.sentence.end));
  return { claim, quantity, measure, places, time: whole.time ?? part.time };
}
