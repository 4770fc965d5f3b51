import type { Measure, ShareClaim } from '../../model/claim.ts';
import { contentStems } from './words.ts';

/** A share is of something in something: the words of both sides say which, or the sentence's. It counts no noun of its own. */
export function shareMeasure({ measure, part, whole }: ShareClaim, sentence: string): Measure {
  const sides = [measure, part.measure, whole.measure].filter((side) => side !== undefined);
  const stated = sides.flatMap((side) => [side.head, ...side.modifiers, ...side.lemmas]).filter((word) => word !== '');
  const words = stated.length > 0 ? stated : contentStems(sentence);
  return {
    text: measure?.text ?? whole.measure?.text ?? '',
    head: '',
    modifiers: [],
    lemmas: [...new Set(words)],
    spans: sides.flatMap((side) => side.spans),
  };
}
