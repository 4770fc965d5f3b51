import type { Claim, ClaimPlace, ClaimQuantity, ClaimTime, Measure } from '../../model/claim.ts';
import { shareMeasure } from './share-measure.ts';

/** A number with its setting, as a value claim or a share claim states it. */
export interface StatedValue {
  readonly claim: Claim;
  readonly quantity: ClaimQuantity;
  readonly measure: Measure | undefined;
  readonly places: readonly ClaimPlace[];
  readonly time: ClaimTime | undefined;
}

/** What a claim of the article says one number of; null for claims that state none. */
export function statedValue(text: string, claim: Claim): StatedValue | null {
  if (claim.kind === 'value') {
    const { quantity, measure, places, time } = claim;
    return { claim, quantity, measure, places, time };
  }
  if (claim.kind !== 'share') return null;
  const { quantity, whole, part } = claim;
  const places = whole.places.length > 0 ? whole.places : part.places;
  const measure = shareMeasure(claim, text.slice(claim.sentence.start, claim.sentence.end));
  return { claim, quantity, measure, places, time: whole.time ?? part.time };
}
