import type { PlaceMention } from '../../../model/mention.ts';
import type { Scene, SentenceScene } from '../scene.ts';

const REACH = 300;
const HAS =
  /(?:\b(?:has|had|boasts|boasted|supports|supported|ended|with)|,? with)\b(?: (?:only|also|now|currently|just|still|about|a|an|the|its|mere|population|total|estimated|current)){0,4}\s*$/i;
const ADVERBS = /(?:^|\s|,)(?:also|now|currently|only|on the other hand|however|meanwhile|today|still|itself|alone)$/i;

/**
 * Whoever has a property: "Kenya, smaller than Texas, has a", "Kenya covers 580,367 sq km and has a", "Kenya, with a".
 * `offset` is where the property's noun phrase begins. Null where no place is the subject.
 */
export function holderOf(scene: Scene, here: SentenceScene, offset: number): PlaceMention | null {
  const from = Math.max(here.sentence.start, offset - REACH);
  let before = scene.document.text.slice(from, offset);
  const verb = HAS.exec(before);
  if (verb === null) return null;
  before = before
    .slice(0, verb.index)
    .trimEnd()
    .replace(/,?\s(?:which|that)$/i, '');
  const isSecond = /(?:\band|,)$/i.test(before) || /^,?\s*with/i.test(verb[0]);
  const first = isSecond ? opening(scene, here) : null;
  return first ?? placeEndingAt(here, from + withoutRemark(withoutAdverbs(before)).length);
}

function withoutAdverbs(text: string): string {
  return text.replace(ADVERBS, '').replace(/,$/, ',').trimEnd();
}

/** "Georgia, roughly smaller than South Carolina," and "Djibouti (the city and the state)": what is said beside the subject. */
function withoutRemark(text: string): string {
  if (text.endsWith(')')) {
    const open = text.lastIndexOf('(');
    return open > 0 ? text.slice(0, open).trimEnd() : text;
  }
  if (!text.endsWith(',')) return text;
  const comma = text.lastIndexOf(',', text.length - 2);
  return comma > 0 ? text.slice(0, comma) : text.slice(0, -1);
}

function placeEndingAt(here: SentenceScene, offset: number): PlaceMention | null {
  return here.places.find((place) => place.end === offset) ?? null;
}

/** The place that opens the sentence, as its subject: after a time, "however" or "the" at most. */
function opening({ document }: Scene, here: SentenceScene): PlaceMention | null {
  const [first] = here.places;
  if (first === undefined) return null;
  const time = here.times.find((other) => other.end <= first.start);
  const start = time !== undefined && time.start - here.sentence.start < 12 ? time.end : here.sentence.start;
  const before = document.text.slice(start, first.start);
  return /^[\s,]{0,3}(?:(?:however|meanwhile|today|now|currently|while|but|and)[,\s]{1,2}){0,2}(?:the\s)?$/i.test(
    before,
  )
    ? first
    : null;
}
