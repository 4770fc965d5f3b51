import type { Quantity } from '../../model/quantity.ts';
import { agreeing } from './agreement.ts';

/** Wrong numbers are taken to lie anywhere within a factor of ten of the right one, evenly on a logarithmic scale. */
const RANGE = Math.log(100);

/** A cause that a random wrong number would fit more often than this is not named. */
export const MOST_CHANCE = 0.05;

/**
 * How likely a random wrong number fits one of `tried` alternative readings: the width that the printed number agrees
 * with, as a part of the range of wrong numbers, once for each. "Nearly 40,000" agrees with much, 39,540 with little;
 * a table of ten thousand cells has a cell for every three-digit number.
 */
export function chanceOfFit(quantity: Quantity, tried: number): number {
  const { low, high } = agreeing(quantity);
  if (!(low > 0) || !Number.isFinite(high)) return 1;
  return 1 - (1 - Math.min(1, Math.log(high / low) / RANGE)) ** tried;
}
