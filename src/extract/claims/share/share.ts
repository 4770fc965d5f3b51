import type { Claim, Measure, Operand } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { contentLemma, nounLemma } from '../../../text/lemma.ts';
import { tagWindow } from '../../tagging/tag.ts';
import { claimQuantity, withCues } from '../claim-quantity.ts';
import { measureOf } from '../measure.ts';
import { namedSubject } from '../named-subject.ts';
import { quantityRole } from '../quantity-role.ts';
import type { Composer, Scene, SentenceScene } from '../scene.ts';
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
  const measure = measureOf(scene.document, here, quantity) ?? ownedWhole(scene, quantity);
  const time = timeOf(scene, here, quantity, before);
  return {
    places: placesOf(scene, here, quantity),
    ...(measure === null ? {} : { measure }),
    ...(time === undefined ? {} : { time }),
  };
}

const OWNED = /^\s+of\s+(?:the\s+)?[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.-]+){0,3}['’]s?\s+/u;

/** "7.4 per cent of Canada’s population": the whole stands behind its owner. */
function ownedWhole(scene: Scene, quantity: QuantityMention): Measure | null {
  const window = scene.document.text.slice(quantity.end, quantity.end + 90);
  const owner = OWNED.exec(window);
  if (owner === null) return null;
  const offset = quantity.end + owner[0].length;
  const words = tagWindow(window.slice(owner[0].length), offset);
  const end = words.findIndex((word) => !word.tags.has('Noun') && !word.tags.has('Adjective'));
  const phrase = words.slice(0, end < 0 ? 0 : Math.min(end, 4));
  const [first, head] = [phrase[0], phrase.at(-1)];
  if (first === undefined || head === undefined || !head.tags.has('Noun')) return null;
  return {
    text: scene.document.text.slice(first.start, head.end),
    head: nounLemma(head.text),
    modifiers: phrase.slice(0, -1).map((word) => nounLemma(word.text)),
    lemmas: phrase.map((word) => contentLemma(word.text)),
    spans: [{ start: first.start, end: head.end }],
  };
}

/** What the share is of and of what: the head is the part's, the words are both's. */
function joined(part: Measure | undefined, whole: Measure | undefined): Measure | undefined {
  if (part === undefined || whole === undefined) return part ?? whole;
  return { ...part, lemmas: [...new Set([...part.lemmas, ...whole.lemmas])] };
}
