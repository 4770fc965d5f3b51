import { MOST_CHANCE } from '../agree/chance-of-fit.ts';
import { isFlowAndStock, isKin } from './flow-for-stock.ts';
import { measureCause } from './other-measure.ts';

/** Who is counted: claims for interceptions, citizens for residents. */
export const otherDefinition = measureCause(
  {
    code: 'other-definition',
    applies: (own, other) => !isKin(own, other) && !isFlowAndStock(own, other),
    message: () => 'The figure is another measure\u2019s',
  },
  MOST_CHANCE,
);
