import type { Measure } from '../../model/claim.ts';
import type { Mention, QuantityMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contentLemma } from '../../text/lemma.ts';
import type { Document } from '../document/document.ts';
import type { Token } from '../document/tokenize.ts';
import { GRAMMAR_WORDS } from '../lexicon/grammar-words.ts';
import { countedNoun } from '../mentions/quantity/counted.ts';
import { type Clause, clauseAt, inClause } from './clause.ts';
import type { SentenceScene } from './scene.ts';

/**
 * What a number counts: its noun phrase, and the content words of the clause it stands in.
 * Null where the text names nothing ("including nearly 5,000 in January"): there the composer may inherit one.
 */
export function measureOf(document: Document, here: SentenceScene, quantity: QuantityMention): Measure | null {
  const counted = countedNoun(document, quantity);
  if (counted === null || (isBareCount(quantity) && counted.span.end <= quantity.start)) return null;
  if (isNamed(here, counted.span)) return null;
  const clause = clauseAt(here.clauses, quantity.start);
  const lemmas = new Set([...counted.modifiers, ...(counted.head === '' ? [] : [counted.head])].map(contentLemma));
  if (clause !== undefined) for (const lemma of clauseLemmas(here, clause)) lemmas.add(lemma);
  return {
    text: counted.text,
    head: counted.head,
    modifiers: [...counted.modifiers],
    lemmas: [...lemmas],
    spans: [{ start: counted.span.start, end: counted.span.end }],
  };
}

/** A date or a name is not what is counted: "$4.2 billion in April", "541 kilometres from Montreal". */
function isNamed(here: SentenceScene, span: Span): boolean {
  return here.mentions.some(
    (mention) =>
      mention.kind !== 'quantity' && mention.kind !== 'quote' && mention.start <= span.start && span.end <= mention.end,
  );
}

/** A number with no noun behind it: the subject in front of it need not be what it counts ("has picked up, including nearly 5,000"). */
function isBareCount({ unit }: QuantityMention): boolean {
  return unit.kind === 'count' && unit.code === '';
}

/** A measure taken over from an earlier claim, with the words of the new clause added to it. */
export function inheritMeasure(from: Measure, at: Span, here: SentenceScene, offset: number): Measure {
  const clause = clauseAt(here.clauses, offset);
  const own = clause === undefined ? [] : clauseLemmas(here, clause);
  return {
    ...from,
    lemmas: [...new Set([...from.lemmas, ...own])],
    inheritedFrom: from.inheritedFrom ?? { start: at.start, end: at.end },
  };
}

/** Content lemmas of a clause: no names, numbers, times or function words. */
export function clauseLemmas(here: SentenceScene, clause: Clause): readonly string[] {
  const known = LEMMAS.get(clause);
  if (known !== undefined) return known;
  const lemmas = new Set<string>();
  const named = here.mentions.filter((mention) => mention.kind !== 'quote');
  for (const token of here.tokens) {
    if (!inClause(clause, token) || !isContent(token, named)) continue;
    lemmas.add(contentLemma(token.lower));
  }
  const found = [...lemmas];
  LEMMAS.set(clause, found);
  return found;
}

/** Every number of a clause asks for the same words: read anew for each, a long list of numbers would take cubic time. */
const LEMMAS = new WeakMap<Clause, readonly string[]>();

function isContent(token: Token, named: readonly Mention[]): boolean {
  if (token.kind !== 'word' || token.lower.length < 3 || GRAMMAR_WORDS.has(token.lower)) return false;
  for (const mention of named) if (mention.start <= token.start && token.end <= mention.end) return false;
  return true;
}
