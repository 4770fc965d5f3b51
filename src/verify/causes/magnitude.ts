import { agreement } from '../agree/agreement.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { around } from '../agree/number-interval.ts';
import { scaledQuantity } from '../agree/scaled-quantity.ts';
import { formatNumber } from '../evidence/reading.ts';
import type { CauseRule } from './slip.ts';

const MAGNITUDES: readonly { readonly power: number; readonly words: string }[] = [
  { power: 1000, words: 'a thousand times' },
  { power: 1_000_000, words: 'a million times' },
  { power: 10, words: 'ten times' },
  { power: 100, words: 'a hundred times' },
];

/** Thousand for million, million for billion, or a nought too many or too few. */
export const magnitude: CauseRule = ({ quantity, expected }) => {
  for (const { power, words } of MAGNITUDES) {
    for (const factor of [power, 1 / power]) {
      const corrected = scaledQuantity(quantity, factor);
      if (agreement(corrected, around(expected.value, 0)) !== 'agrees') continue;
      const size = factor > 1 ? `${words} too small` : `${words} too large`;
      return {
        cause: {
          code: 'magnitude',
          detail: `the record\u2019s ${formatNumber(expected.value)}, ${size}`,
          evidence: [expected.evidence],
        },
        message: `The figure is ${size}: the record has ${formatNumber(expected.value)}`,
        chance: chanceOfFit(quantity, MAGNITUDES.length * 2),
      };
    }
  }
  return null;
};
