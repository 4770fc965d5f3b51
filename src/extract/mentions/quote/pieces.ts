import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Token } from '../../document/tokenize.ts';
import { TIME_WORDS } from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Marked } from './marks.ts';

/** A word or mark outside quotation marks, or a whole quote as one piece. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case with a straight apostrophe; but May keeps its capital, so that no list takes it for the auxiliary. */
  readonly lower: string;
  readonly word: boolean;
  readonly quote?: Marked;
}

/** Sentences that no quote crosses the bounds of, as pieces: the ground on which the grammar of attribution works. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

const ENDS_CUE = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'as',
  'when',
  'with',
  'to',
  'me',
  'him',
  'her',
  'them',
  'us',
  'again',
  'later',
  'aloud',
]);
/** The piece that a quote is. */
const QUOTE = '“”';
const READ = new Set(['prose', 'list', 'standfirst', 'pull-quote']);

/**
 * Cuts the readable blocks into stretches; each of `names`, in text order, becomes one piece, so that the "and" and the
 * commas of "Parks, Rivers and Forests Dale" part no clauses. Linear in the number of tokens.
 */
export function cutStretches(document: Document, marked: readonly Marked[], names: readonly Span[] = []): Stretch[] {
  const stretches: Stretch[] = [];
  let nextQuote = 0;
  let nextName = 0;
  let pieces: Piece[] = [];
  let inside = -1;
  for (const sentence of document.sentences) {
    if (!READ.has(document.blocks[sentence.block]?.role ?? 'table')) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = document.tokens[index];
      if (token === undefined || token.start < inside) continue;
      while ((marked[nextQuote]?.outerStart ?? Number.POSITIVE_INFINITY) < token.start) nextQuote += 1;
      const quote = marked[nextQuote];
      if (quote?.outerStart === token.start) {
        pieces.push({ start: quote.outerStart, end: quote.outerEnd, text: QUOTE, lower: QUOTE, word: false, quote });
        inside = quote.outerEnd;
        continue;
      }
      while ((names[nextName]?.start ?? Number.POSITIVE_INFINITY) < token.start) nextName += 1;
      const name = names[nextName]?.start === token.start ? names[nextName] : undefined;
      const merged =
        name === undefined ? compoundEnd(document, index) : nameEnd(document, index, sentence.endToken, name);
      pieces.push(pieceOf(document, token, merged));
      index = merged;
    }
    if (sentence.end >= inside && pieces.length > 0 && !isAttributedNext(document, sentence, pieces)) {
      stretches.push(stretchOf(sentence.block, pieces));
      pieces = [];
    }
  }
  return stretches;
}

/** Index of the last token of "52-count" or "34-year-old", which the tokenizer cuts at the digits. */
function compoundEnd(document: Document, index: number): number {
  const { tokens } = document;
  if (tokens[index]?.kind !== 'number') return index;
  const [dash, word] = [tokens[index + 1], tokens[index + 2]];
  const joined = dash?.text === '-' && !dash.spaced && word?.kind === 'word' && !word.spaced;
  return joined ? index + 2 : index;
}

function nameEnd(document: Document, index: number, endToken: number, name: Span): number {
  let last = index;
  while (last + 1 < endToken && (document.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= name.end) last += 1;
  return last;
}

function pieceOf(document: Document, token: Token, last: number): Piece {
  const { start, text, lower, kind } = token;
  const end = document.tokens[last]?.end ?? token.end;
  if (end === token.end) return { start, end, text, lower: text === 'May' ? text : lower, word: kind === 'word' };
  const whole = document.text.slice(start, end);
  return { start, end, text: whole, lower: whole.toLowerCase(), word: true };
}

const LONGEST_SUBJECT = 8;

/** "“Who pays?” Ana Ruiz asked.": the mark ends a sentence to the splitter, and the next one only says who asked. */
function isAttributedNext(document: Document, sentence: Sentence, pieces: readonly Piece[]): boolean {
  const quote = pieces.at(-1)?.quote;
  const next = document.sentences[sentence.index + 1];
  if (quote === undefined || next === undefined || next.block !== sentence.block) return false;
  if (!/[?!…][’')\]]?$/u.test(document.text.slice(Math.max(quote.start, quote.end - 3), quote.end))) return false;
  for (let index = next.firstToken; index < Math.min(next.endToken, next.firstToken + LONGEST_SUBJECT); index += 1) {
    const token = document.tokens[index];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false;
    const verb = SPEECH_VERBS.get(token.text);
    if (verb === undefined || index === next.firstToken || verb.use === 'label' || verb.use === 'think') continue;
    const after = document.tokens[index + 1];
    return after === undefined || after.kind === 'symbol' || ENDS_CUE.has(after.lower) || TIME_WORDS.has(after.lower);
  }
  return false;
}

function stretchOf(block: number, pieces: readonly Piece[]): Stretch {
  return { block, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, pieces };
}

const STOPS = new Set(['.', '!', '?', '…']);

/** A mark that ends a sentence: not the stop of "R-Ky.," or "(D-Wis.)". */
export function isStop(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.word || !STOPS.has(piece.text)) return false;
  const next = pieces[index + 1];
  return next === undefined || !/^(?:[,;)\]]|\p{Ll})/u.test(next.text);
}

/** Whether the words of the quote end a sentence of their own: "… to fix this.", "Who knows?". */
export function endsSentence(text: string, quote: Marked): boolean {
  return /[.!?…][’')\]]?$/u.test(text.slice(Math.max(quote.start, quote.end - 3), quote.end));
}
