import type { Document } from '../../document/document.ts';
import type { Marked } from './marks.ts';

/** A word or mark outside quotation marks, or a whole quote as one piece. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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

/** The piece that a quote is. */
export const QUOTE = '“”';
const READ = new Set(['prose', 'list', 'standfirst', 'pull-quote']);

/** Cuts the readable blocks into stretches. Linear in the number of tokens. */
export function cutStretches(document: Document, marked: readonly Marked[]): Stretch[] {
  const stretches: Stretch[] = [];
  let nextQuote = 0;
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
      const { start, end, text, lower, kind } = token;
      pieces.push({ start, end, text, lower, word: kind === 'word' });
    }
    if (sentence.end >= inside && pieces.length > 0) {
      stretches.push(stretchOf(sentence.block, pieces));
      pieces = [];
    }
  }
  return stretches;
}

function stretchOf(block: number, pieces: readonly Piece[]): Stretch {
  return { block, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, pieces };
}

/** Whether the words of the quote end a sentence of their own: "… to fix this.", "Who knows?". */
export function endsSentence(text: string, quote: Marked): boolean {
  return /[.!?…][’')\]]?$/u.test(text.slice(Math.max(quote.start, quote.end - 3), quote.end));
}
