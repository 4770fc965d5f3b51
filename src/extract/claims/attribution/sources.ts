import type { Span } from '../../../model/span.ts';
import { type Document, tokensOf } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Token } from '../../document/tokenize.ts';
import { ADVERBS, AUXILIARIES, COORDINATORS, PREPOSITIONS } from '../../lexicon/clause-words.ts';
import { SOURCE_NOUNS } from '../../lexicon/source-nouns.ts';

/*
 * Sources that no verb of saying names. What "according to X" and "X data show" govern is found as indirect speech.
 */
const CITING = new Set(['citing', 'cited']);
const ORIGIN = /^(?:from|by|according)$/;
const PRONOUNS_OF_FIGURES = new Set(['the', 'those', 'these', 'that', 'this', 'such', 'both', 'all']);
const COMES = new Set(
  'come comes came is are was were compiled released published provided collected issued gathered produced supplied reported obtained'.split(
    ' ',
  ),
);

/** "…, citing figures from the agency": the source named at the end of the sentence. */
export function sourceInClause(document: Document, span: Span): Span | null {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return null;
  const { tokens } = document;
  const { firstToken, endToken } = sentence;
  let index = endToken;
  while (index > firstToken && (tokens[index - 1]?.start ?? 0) >= span.end) index -= 1;
  for (; index < endToken; index += 1) {
    if (!CITING.has(tokens[index]?.lower ?? '') || index === firstToken) continue;
    const mark = tokens[index - 1]?.text;
    const isSet = mark === ',' || mark === '—' || mark === '(';
    if (isSet) return phraseAfter(tokensOf(document, sentence), index + 1 - firstToken);
  }
  return null;
}

/** "The figures come from the agency." right after the sentence of the span. */
export function nextSentenceSource(document: Document, span: Span): Span | null {
  const sentence = sentenceAt(document, span.start);
  const next = sentence === null ? undefined : document.sentences[sentence.index + 1];
  if (next === undefined || next.block !== sentence?.block) return null;
  const tokens = tokensOf(document, next);
  const noun = PRONOUNS_OF_FIGURES.has(tokens[0]?.lower ?? '') ? 1 : 0;
  if (!SOURCE_NOUNS.has(tokens[noun]?.lower ?? '')) return null;
  for (let index = noun + 1; index < Math.min(tokens.length, noun + 6); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (ORIGIN.test(token.lower)) {
      const to = token.lower === 'according' ? index + 2 : index + 1;
      return index > noun + 1 ? phraseAfter(tokens, to) : null;
    }
    if (!COMES.has(token.lower) && !ADVERBS.has(token.lower) && !AUXILIARIES.has(token.lower)) return null;
  }
  return null;
}

/** From `first` to the end of the noun phrase: up to a mark, a verb or a word that opens a new clause. */
function phraseAfter(tokens: readonly Token[], first: number): Span | null {
  let last = first;
  while (last < tokens.length && last < first + 16) {
    const token = tokens[last];
    if (token === undefined || (token.kind === 'symbol' && token.text !== '&' && token.text !== '-')) break;
    if (AUXILIARIES.has(token.lower) && token.lower !== "'s") break;
    if (COORDINATORS.has(token.lower) && !/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) break;
    if (PREPOSITIONS.has(token.lower) && !/^(?:of|from|for|by|on)$/.test(token.lower)) break;
    last += 1;
  }
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  return start === undefined || end === undefined || last === first ? null : { start, end };
}

/** The sentence that holds the offset, by halving. */
function sentenceAt(document: Document, offset: number): Sentence | null {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}
