import type { Span } from '../../../model/span.ts';

export interface NumberToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'numeral' | 'word' | 'mark';
  /** No space stands before it. */
  readonly glued: boolean;
}

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+(?:['\u2019]\p{L}+)?|\S/gu;

/** Numerals, words and marks of a stretch of text, with offsets into `text`. Linear. */
export function numberTokens(text: string, { start, end }: Span): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  let before = -1;
  for (const { 0: found, index } of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + index;
    const kind = /^\d/.test(found) ? 'numeral' : /^\p{L}/u.test(found) ? 'word' : 'mark';
    tokens.push({
      text: found,
      lower: found.toLowerCase().replace('\u2019', "'"),
      kind,
      glued: from === before,
      start: from,
      end: from + found.length,
    });
    before = from + found.length;
  }
  return tokens;
}
