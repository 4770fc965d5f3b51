import type { Measure } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { withCues } from '../claim-quantity.ts';
import { nounAfter } from '../noun-after.ts';
import type { Scene } from '../scene.ts';
import { linkBefore } from './attribute-link.ts';

const WINDOW = 160;

/** "Statistics put interceptions in Quebec at 1,970", "spent $410 billion on imports": a verb that ties the number to its noun. */
export function saidOf(scene: Scene, quantity: QuantityMention): Measure | null {
  const { text } = scene.document;
  const { start } = withCues(quantity);
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const put = PUT_AT.exec(before);
  if (put !== null) return nounAfter(scene, start - before.length + put.index + (put[1]?.length ?? 0));
  const on =
    quantity.unit.kind === 'currency' && SPENT.test(before)
      ? ON.exec(text.slice(quantity.end, quantity.end + 8))
      : null;
  return on === null ? null : nounAfter(scene, quantity.end + on[0].length);
}

const PUT_AT =
  /\b((?:puts?|estimates?|estimated|pegs?|pegged|placed?|reckons?) (?:the (?:number|total|tally|count) of )?)[^.,;:]{3,90} at $/i;
const SPENT = /\b(?:spends?|spent|spending|paid|pays?|earn(?:s|ed)?|made) (?:an? )?$/i;
const ON = /^ (?:on|for|from) /i;

/** "The number of asylum claims in Canada in 2014 was", "the total of live births came to": the noun behind "of" is what the number counts. */
export function opensWithNumber(scene: Scene, from: number, quantity: QuantityMention): boolean {
  const { start } = withCues(quantity);
  const lead = scene.document.text.slice(Math.max(from, start - 2 * WINDOW), start);
  if (!/ of /i.test(lead) || !NUMBER_OF.test(lead)) return false;
  const link = linkBefore(lead);
  return link !== null && !link.isRow && !link.isOf;
}

const NUMBER_OF =
  /^(?:[^,.;:]{0,30}, )?(?:the|a|its|their|his|her)\s+(?:total |overall |annual |monthly )?(?:number|total|tally|count) of /i;

/** "Iraq stretches over 438,317 square kilometres", "is 2,400 sq km in area": a size in square units is an area. */
export function areaOf(scene: Scene, quantity: QuantityMention): Measure | null {
  if (quantity.unit.kind !== 'physical' || !SQUARE.test(quantity.unit.code)) return null;
  const { text } = scene.document;
  const { start } = withCues(quantity);
  const before = text.slice(Math.max(0, start - 40), start);
  if (!COVERS.test(before) && !IN_AREA.test(text.slice(quantity.end, quantity.end + 12))) return null;
  return { text: '', head: 'area', modifiers: [], lemmas: ['area'], spans: [] };
}

const SQUARE = /2$|^(?:har|\[sml_i\]|\[acr_us\])$/;
const COVERS =
  /\b(?:cover(?:s|ed|ing)?|stretch(?:es|ed|ing)? (?:over|across)|spann?(?:s|ed|ing)?|occup(?:y|ies|ied|ying)|extend(?:s|ed|ing)? over|sprawl(?:s|ed|ing)? over) (?:some )?$/i;
const IN_AREA = /^ in (?:area|size)\b/i;
