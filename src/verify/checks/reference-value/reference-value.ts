import type { Claim } from '../../../model/claim.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { judgeValue, type StatedValue } from './judge-value.ts';
import { shareMeasure } from './share-measure.ts';

const NAME = 'reference-value';

/** Holds a stated number, or a percentage of a whole, against the record's for the same measure, place and period. */
export const referenceValue: Check = {
  name: NAME,
  kinds: ['value', 'share'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims.flatMap((claim) => {
      const stated = claim.certainty === 'asserted' ? statedValue(context.extracted.article.text, claim) : null;
      return stated === null ? [] : [judgeValue(context, NAME, stated)];
    }),
};

function statedValue(text: string, claim: Claim): StatedValue | null {
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
