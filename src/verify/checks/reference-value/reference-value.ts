import { statedValue } from '../../match/stated-value.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { judgeValue } from './judge-value.ts';

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
