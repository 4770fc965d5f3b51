import { MOST_CHANCE_OF_KIN } from '../agree/chance-of-fit.ts';
import { measureCause } from './other-measure.ts';

/** The number of those who came to a port of entry, said of all. */
export const partForWhole = measureCause(
  {
    code: 'part-for-whole',
    applies: (own, other) => other.parent === own.id,
    message: () => 'The figure is for a part, the words are for the whole',
  },
  MOST_CHANCE_OF_KIN,
);
