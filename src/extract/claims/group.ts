import type { Measure } from '../../model/claim.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { contentLemma, nounLemma } from '../../text/lemma.ts';
import { CHANGE_NOUNS } from '../lexicon/change-words.ts';
import { GRAMMAR_WORDS } from '../lexicon/grammar-words.ts';
import { withCues } from './claim-quantity.ts';
import { lowerAscii } from './lower.ts';
import type { Scene } from './scene.ts';

const WINDOW = 60;
const GROUP = /(?:^|[^\p{L}])(?:an?|its|their|the) ((?:[\p{L}-]{2,20} ){0,2}?)(\p{L}{3,20}) of $/u;
/** Nouns in the same place that say what kind of number follows, and not what it is of. */
const KINDS_OF_NUMBER =
  /^(?:total|average|number|maximum|minimum|record|high|low|peak|rate|price|cost|figure|amount|level|score|range|mean|median|speed|distance|age|quarter|half|third|out|most|some|one|each|any|part|rest|worth|majority|series|list|error|fine)s?$/;

/** "a crowd of 61,300", "a staff of 1,100": a bare number is of the group in front. Null for any other number. */
export function groupOf({ document }: Scene, quantity: QuantityMention): Measure | null {
  if (quantity.unit.kind !== 'count' || quantity.unit.code !== '') return null;
  const end = withCues(quantity).start;
  // Most numbers have no "of" in front, and the pattern is tried at each of the characters before them.
  if (!document.text.startsWith(' of ', end - ' of '.length)) return null;
  const match = GROUP.exec(lowerAscii(document.text.slice(Math.max(0, end - WINDOW), end)));
  if (match?.[2] === undefined) return null;
  const start = end - ' of '.length - match[2].length;
  const noun = document.text.slice(start, start + match[2].length);
  // "the Group of Seven" is a name.
  if (noun !== noun.toLowerCase()) return null;
  if (KINDS_OF_NUMBER.test(noun) || CHANGE_NOUNS.has(noun) || GRAMMAR_WORDS.has(noun)) return null;
  const leading = document.text.slice(start - (match[1] ?? '').length, start);
  const modifiers = leading.split(' ').filter((word) => word !== '');
  return {
    text: document.text.slice(start, start + noun.length),
    head: nounLemma(noun),
    modifiers: modifiers.map(nounLemma),
    lemmas: [...modifiers, noun].map(contentLemma),
    spans: [{ start, end: start + noun.length }],
  };
}
