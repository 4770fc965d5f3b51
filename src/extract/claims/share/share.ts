import type { Claim, Measure, Operand } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { measureOf } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import { nounAfter } from '../noun-after.ts';
import { quantityRole } from '../role/quantity-role.ts';
import { type Composer, type Scene, type SentenceScene, wordsAfter } from '../scene.ts';
import { placesOf } from '../setting/place.ts';
import { timeOf } from '../setting/time.ts';
import { subjectOf } from '../subject.ts';

/** "40 per cent of claimants", "one for every 10 asylum claimants": a part of a whole. */
export const composeShares: Composer = (scene, here, before) =>
  here.quantities
    .filter((quantity) => quantityRole(here, quantity).role === 'share')
    .map((quantity) => {
      const span = withCues(quantity);
      const whole = wholeOf(scene, here, before, quantity);
      const part = partOf(scene, here, before, quantity, whole);
      const measure = joined(part.measure, whole.measure);
      return {
        kind: 'share' as const,
        start: span.start,
        end: Math.max(span.end, ...(whole.measure?.spans ?? []).map((place) => place.end)),
        quantity: claimQuantity(quantity),
        part,
        whole,
        mentions: [quantity.id],
        ...(measure === undefined ? {} : { measure }),
      };
    });

/** The subject in front, else the number that the sentence or the one before speaks of. */
function partOf(
  scene: Scene,
  here: SentenceScene,
  before: readonly Claim[],
  quantity: QuantityMention,
  whole: Operand,
): Operand {
  const named = namedSubject(scene, here, quantity);
  const subject = named === null ? subjectOf(here, before, quantity) : null;
  const measure = named ?? subject?.measure;
  const time = subject?.time ?? whole.time;
  return {
    places: subject?.places ?? whole.places,
    ...(subject === null ? {} : { quantity: subject.quantity }),
    ...(measure === undefined ? {} : { measure }),
    ...(time === undefined ? {} : { time }),
  };
}

function wholeOf(scene: Scene, here: SentenceScene, before: readonly Claim[], quantity: QuantityMention): Operand {
  const measure = wholeMeasure(scene, here, quantity);
  const time = timeOf(scene, here, quantity, before);
  return {
    places: placesOf(scene, here, quantity),
    ...(measure === null ? {} : { measure }),
    ...(time === undefined ? {} : { time }),
  };
}

/** "one in five adults", "7% of its staff": what stands behind; the subject in front is the part, and never the whole. */
function wholeMeasure(scene: Scene, here: SentenceScene, quantity: QuantityMention): Measure | null {
  const counted = measureOf(scene.document, here, quantity);
  if (counted?.spans[0] !== undefined && counted.spans[0].start >= quantity.end) return counted;
  const next = wordsAfter(here.tokens, quantity.end, 1)[0];
  const isInside = quantity.unit.kind === 'ratio' && quantity.unit.text !== '';
  return next === 'of' || isInside ? nounAfter(scene, quantity.end) : null;
}

/** What the share is of and of what: the head is the part's, the words are both's. */
function joined(part: Measure | undefined, whole: Measure | undefined): Measure | undefined {
  if (part === undefined || whole === undefined) return part ?? whole;
  return { ...part, lemmas: [...new Set([...part.lemmas, ...whole.lemmas])] };
}
