import { MOST_CHANCE_OF_KIN } from '../agree/chance-of-fit.ts';
import { measureCause } from './other-measure.ts';

/** The number of all who were removed, said of those who came to a port of entry. */
export const wholeForPart = measureCause(
  {
    code: 'whole-for-part',
    applies: (own, other) => other.id === own.parent,
    message: () => 'The figure is for the whole, the words are for a part of it',
  },
  MOST_CHANCE_OF_KIN,
);
