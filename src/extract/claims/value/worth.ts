import type { Measure } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { contentLemma, nounLemma } from '../../../text/lemma.ts';
import { GRAMMAR_WORDS } from '../../lexicon/grammar-words.ts';
import { withCues } from '../claim-quantity.ts';
import { clauseAt } from '../clause.ts';
import { lowerAscii } from '../lower.ts';
import { clauseLemmas } from '../measure.ts';
import type { Scene, SentenceScene } from '../scene.ts';

const WINDOW = 70;
const WORTH = /(?<![\p{L}-])((?:[\p{L}-]{2,20} ){0,2}?)(\p{L}{3,20}) (?:worth|valued at) $/u;
const ENDING = /(?:worth|valued at) $/i;

/** "exported goods worth $3.4 billion": the sum is of the goods in front, and of what the clause does with them. Null for any other number. */
export function worthOf({ document }: Scene, here: SentenceScene, quantity: QuantityMention): Measure | null {
  if (quantity.unit.kind !== 'currency') return null;
  const end = withCues(quantity).start;
  const window = document.text.slice(Math.max(0, end - WINDOW), end);
  const match = ENDING.test(window) ? WORTH.exec(lowerAscii(window)) : null;
  if (match?.[2] === undefined || GRAMMAR_WORDS.has(match[2])) return null;
  const clause = clauseAt(here.clauses, quantity.start);
  const start = end - match[0].length + (match[1] ?? '').length;
  const noun = document.text.slice(start, start + match[2].length);
  const own = clause === undefined ? [] : clauseLemmas(here, clause);
  return {
    text: noun,
    head: nounLemma(noun),
    modifiers: [],
    lemmas: [...new Set([contentLemma(noun), ...own])],
    spans: [{ start, end: start + noun.length }],
  };
}
