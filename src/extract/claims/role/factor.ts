import type { QuantityMention } from '../../../model/mention.ts';
import { type SentenceScene, tokenAt } from '../scene.ts';

/** What is held beside another of its kind; "half the population" is a share, "half the price" a comparison. */
const MEASURES =
  /^(?:number|amount|figure|total|level|rate|average|size|price|cost|volume|length|height|width|depth|weight|speed|time|age|area|value|distance|pace|norm|usual|median|output|population|income|budget|capacity)s?$/;
/** A half is a factor only of what cannot be divided up: "half the time it took", not "half the population". */
const UNDIVIDED =
  /^(?:number|amount|figure|level|rate|average|size|price|cost|length|height|width|speed|time|age|pace|norm|median)s?$/;
const ADJECTIVES = 3;

/** Whether the words behind open the other side of a comparison: "as many as", "the number in 2019", "more likely than", "its output in 2021". */
export function isFactor(here: SentenceScene, quantity: QuantityMention): boolean {
  const at = tokenAt(here.tokens, quantity.end);
  const word = (index: number) => here.tokens[at + index]?.lower ?? '';
  const isPart = quantity.unit.kind === 'ratio' && quantity.unit.text === '';
  if (quantity.unit.kind === 'ratio' && !/half$/i.test(quantity.quote)) return false;
  if (word(0) === 'as') return comesBehind(here, at + 1, 'as') || /^(?:many|much|likely)$/.test(word(1));
  if (word(0) === 'what') return /^(?:it|they|he|she|the|was|were|is|are)$/.test(word(1));
  if (word(0) === 'that' || word(0) === 'those') return /^(?:of|in|for)$/.test(word(1));
  if (/^(?:more|less|fewer|likelier)$/.test(word(0)) || /^[a-z]{2,10}er$/.test(word(0))) {
    return !isPart && comesBehind(here, at, 'than');
  }
  if (!/^(?:the|its|their|his|her|our|annual|average|normal)$/.test(word(0))) return false;
  const wanted = isPart ? UNDIVIDED : MEASURES;
  for (let index = 0; index <= ADJECTIVES; index += 1) {
    if (wanted.test(word(index))) return true;
    if (here.tokens[at + index]?.kind !== 'word') return false;
  }
  return false;
}

const FARTHEST = 8;

function comesBehind(here: SentenceScene, from: number, wanted: string): boolean {
  for (let index = from; index < Math.min(here.tokens.length, from + FARTHEST); index += 1) {
    const token = here.tokens[index];
    if (token === undefined || /^[.;:!?]$/.test(token.text)) return false;
    if (token.lower === wanted) return true;
  }
  return false;
}
