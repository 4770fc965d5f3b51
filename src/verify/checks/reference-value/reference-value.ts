import { statedValue } from '../../match/stated-value.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { judgeValue } from './judge-value.ts';
import { shareOfTotal } from './share-of-total.ts';

const NAME = 'reference-value';

/** Holds a stated number, or a percentage of a whole, against the record's for the same measure, place and period. */
export const referenceValue: Check = {
  name: NAME,
  kinds: ['value', 'share'],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims.flatMap((claim) => {
      const stated = claim.certainty === 'asserted' ? statedValue(context.extracted.article.text, claim) : null;
      if (stated === null) return [];
      const judged = judgeValue(context, NAME, stated);
      if (claim.kind === 'share' && judged.verdict === 'not-enough-evidence') {
        return [shareOfTotal(context, NAME, claim) ?? judged];
      }
      // A change is first of all a change: of it only a verdict is said here.
      return claim.kind === 'change' && judged.verdict === 'not-enough-evidence' ? [] : [judged];
    }),
};
