import type { Quantity } from '../../model/quantity.ts';
import { fitting } from './agreement.ts';

/** Wrong numbers are taken to lie anywhere within a factor of ten of the right one, evenly on a logarithmic scale. */
const RANGE = Math.log(100);

/**
 * A cause that a random wrong number would fit more often than this is not named. Several rules look through the table one
 * after the other, and wrong numbers of the table's own size meet its cells two or three times as often as the scale says.
 */
export const MOST_CHANCE = 0.0125;
/** Slips of the hand try a few readings of one cell only. */
export const MOST_CHANCE_OF_HAND = 0.05;

/** A measure has one whole and few parts, and they are often taken for each other: more may fit by chance. */
export const MOST_CHANCE_OF_KIN = 0.1;

/**
 * How likely a random wrong number fits one of `tried` alternative readings: the width that the printed number agrees
 * with, as a part of the range of wrong numbers, once for each. "Nearly 40,000" agrees with much, 39,540 with little;
 * a table of ten thousand cells has a cell for every three-digit number.
 */
export function chanceOfFit(quantity: Quantity, tried: number): number {
  const { low, high } = fitting(quantity);
  if (!(low > 0) || !Number.isFinite(high)) return 1;
  return 1 - (1 - Math.min(1, Math.log(high / low) / RANGE)) ** tried;
}
