import type { Measure, ShareClaim } from '../../../model/claim.ts';

/** A share is of something in something: the words of both sides say which. It counts no noun of its own. */
export function shareMeasure({ measure, part, whole }: ShareClaim): Measure {
  const sides = [measure, part.measure, whole.measure].filter((side) => side !== undefined);
  const words = sides.flatMap((side) => [side.head, ...side.modifiers, ...side.lemmas]).filter((word) => word !== '');
  return {
    text: measure?.text ?? whole.measure?.text ?? '',
    head: '',
    modifiers: [],
    lemmas: [...new Set(words)],
    spans: sides.flatMap((side) => side.spans),
  };
}
