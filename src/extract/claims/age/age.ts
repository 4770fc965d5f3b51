import { claimQuantity } from '../claim-quantity.ts';
import type { Composer } from '../scene.ts';

/** "said Gravel, 77": an age printed right behind a name. */
export const composeAges: Composer = (scene, here) =>
  here.quantities.flatMap((quantity) => {
    if (quantity.unit.kind !== 'age') return [];
    const person = here.people.findLast((candidate) => candidate.end <= quantity.start);
    const between = person === undefined ? '' : scene.document.text.slice(person.end, quantity.start);
    if (
      person === undefined ||
      person.entity === '' ||
      !/^,?\s*(?:(?:who )?(?:is|was|aged?|turned)\s+)?$/i.test(between)
    )
      return [];
    const entity = scene.entities.find((candidate) => candidate.id === person.entity);
    return [
      {
        kind: 'age' as const,
        start: person.start,
        end: quantity.end,
        person: person.entity,
        personName: entity?.name ?? person.name,
        quantity: claimQuantity(quantity),
        mentions: [person.id, quantity.id],
      },
    ];
  });
