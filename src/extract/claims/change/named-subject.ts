import type { Measure } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/mention.ts';
import { contentLemma, nounLemma } from '../../../text/lemma.ts';
import { GRAMMAR_WORDS } from '../../lexicon/grammar-words.ts';
import { tagWindow } from '../../tagging/tag.ts';
import { clauseAt } from '../clause.ts';
import { clauseLemmas } from '../measure.ts';
import type { Scene, SentenceScene } from '../scene.ts';

/** "The number of claims at the crossing rose", "the unemployment rate fell": the phrase that opens the sentence and rose or fell. */
const NUMBER_OF =
  /^(?:the|a|its|their|his|her)?\s*(?:total |average |annual |monthly |overall )*(?:number|rate|level|amount|volume|price|cost|value|share|proportion|percentage|total)s? of ((?:[\p{L}\p{M}'’-]+ ){0,4}?[\p{L}\p{M}'’-]+)(?= (?:at|in|on|to|who|that|from|for|by|with|rose|fell|grew|is|are|was|were|has|have|had|increased|decreased|dropped|jumped|climbed|surged|declined|more|nearly|almost)\b)/iu;

/**
 * What a verb of change has as its subject, read from the beginning of the clause to the verb.
 * Null where there is none of its own; then the number before it is what changed.
 */
export function namedSubject(scene: Scene, here: SentenceScene, quantity: QuantityMention): Measure | null {
  const clause = clauseAt(here.clauses, quantity.start);
  if (clause === undefined) return null;
  const from = here.sentence.start;
  const window = scene.document.text.slice(from, Math.min(quantity.start, from + 240));
  const match = NUMBER_OF.exec(window);
  if (match?.[1] === undefined) return simpleSubject(scene, here, quantity, clauseLemmas(here, clause));
  const start = from + match.index + match[0].length - match[1].length;
  const words = match[1].split(' ');
  const head = nounLemma(words.at(-1) ?? '');
  return {
    text: match[1],
    head,
    modifiers: words
      .slice(0, -1)
      .map(nounLemma)
      .filter((word) => !GRAMMAR_WORDS.has(word)),
    lemmas: [...new Set([...words.map(contentLemma), ...clauseLemmas(here, clause)])],
    spans: [{ start, end: start + match[1].length }],
  };
}

/** "The figure represents a 263% increase": the number of the sentence before is what changed. */
const POINTS_BACK = /^(?:figure|number|total|amount|increase|jump|rise|spike|one)s?$/i;

/** "Asylum claims rose 12%": a bare noun phrase right at the start, before the verb. */
function simpleSubject(
  scene: Scene,
  here: SentenceScene,
  quantity: QuantityMention,
  lemmas: readonly string[],
): Measure | null {
  const before = here.tokens.filter((token) => token.end <= quantity.start).slice(0, 12);
  const first = before[0];
  const last = before.at(-1);
  if (first === undefined || last === undefined || before.length < 2) return null;
  const text = scene.document.text.slice(first.start, last.end);
  const words = tagWindow(text);
  const verb = words.findIndex((word) => word.tags.has('Verb'));
  const phrase = verb < 0 ? [] : words.slice(0, verb).filter((word) => !/^(?:the|a|an)$/i.test(word.text));
  const noun = phrase.at(-1);
  if (noun !== undefined && POINTS_BACK.test(noun.text)) return null;
  const isPlain =
    phrase.length > 0 &&
    phrase.length <= 5 &&
    phrase.every((word) => word.tags.has('Noun') || word.tags.has('Adjective'));
  if (
    !isPlain ||
    noun === undefined ||
    !noun.tags.has('Noun') ||
    noun.tags.has('Pronoun') ||
    noun.tags.has('ProperNoun')
  )
    return null;
  const begin = first.start + (phrase[0]?.start ?? 0);
  return {
    text: text.slice(phrase[0]?.start ?? 0, noun.end),
    head: nounLemma(noun.text),
    modifiers: phrase.slice(0, -1).map((word) => nounLemma(word.text)),
    lemmas: [...new Set([...phrase.map((word) => contentLemma(word.text)), ...lemmas])],
    spans: [{ start: begin, end: first.start + noun.end }],
  };
}
