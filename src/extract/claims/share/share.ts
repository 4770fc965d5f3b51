import type { Claim, Operand } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { measureOf } from '../measure.ts';
import { quantityRole } from '../quantity-role.ts';
import type { Composer, Scene, SentenceScene } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { timeOf } from '../setting/time.ts';
import { subjectOf } from '../subject.ts';

/** "40 per cent of claimants", "one for every 10 asylum claimants": a part of a whole. */
export const composeShares: Composer = (scene, here, before) =>
  here.quantities
    .filter((quantity) => isShare(here, quantity))
    .map((quantity) => {
      const span = withCues(quantity);
      const subject = subjectOf(here, before, quantity);
      const whole = wholeOf(scene, here, before, quantity);
      const part: Operand = {
        places: subject?.places ?? whole.places,
        ...(subject === null ? {} : { quantity: subject.quantity }),
        ...(subject?.measure === undefined ? {} : { measure: subject.measure }),
        ...(subject?.time === undefined ? {} : { time: subject.time }),
      };
      return {
        kind: 'share' as const,
        start: span.start,
        end: Math.max(span.end, ...(whole.measure?.spans ?? []).map((place) => place.end)),
        quantity: claimQuantity(quantity),
        part,
        whole,
        mentions: [quantity.id],
        ...(whole.measure === undefined ? {} : { measure: whole.measure }),
      };
    });

/** A percentage "of" something, or "one in 10", unless it is where a change begins or ends. */
function isShare(here: SentenceScene, quantity: QuantityMention): boolean {
  return quantityRole(here, quantity).role === 'share';
}

function wholeOf(scene: Scene, here: SentenceScene, before: readonly Claim[], quantity: QuantityMention): Operand {
  const measure = measureOf(scene.document, here, quantity);
  const time = timeOf(scene, here, quantity, before);
  return {
    places: placesOf(scene, here, quantity),
    ...(measure === null ? {} : { measure }),
    ...(time === undefined ? {} : { time }),
  };
}
