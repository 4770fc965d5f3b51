import type { Variable } from '../../model/reference.ts';
import { MOST_CHANCE } from '../agree/chance-of-fit.ts';
import { measureCause } from './other-measure.ts';

/** So many waiting at the year's end, said of those who came in the year; or the other way round. */
export const flowForStock = measureCause(
  {
    code: 'flow-for-stock',
    applies: (own, other) => !isKin(own, other) && isFlowAndStock(own, other),
    message: (own) =>
      own.statType === 'stock'
        ? 'The figure is for a period, the words are for a level'
        : 'The figure is a level, the words are for a period',
  },
  MOST_CHANCE,
);

export function isKin(own: Variable, other: Variable): boolean {
  return other.id === own.parent || other.parent === own.id;
}

export function isFlowAndStock(own: Variable, other: Variable): boolean {
  const kinds = new Set([own.statType, other.statType]);
  return kinds.has('flow') && kinds.has('stock');
}
