import type { Span } from '../../model/span.ts';
import { characters, widthOf } from './layout.ts';
import { printable } from './printable.ts';

/** Code units of context looked at on each side: more than any line shows, so that a sentence of 1 MB costs nothing. */
const REACH = 400;
const MORE = '…';

export interface Excerpt {
  readonly line: string;
  /** Spaces and tildes that stand under the quote when printed in the line below. */
  readonly underline: string;
}

/**
 * One line of `width` columns that shows the quote in its sentence, as much of it as has room, cut at words.
 */
export function excerpt(text: string, sentence: Span, quote: Span, width: number): Excerpt {
  const start = Math.max(sentence.start, quote.start - REACH);
  const end = Math.min(sentence.end, quote.end + REACH);
  const shown = shorten(printable(text.slice(quote.start, Math.min(quote.end, quote.start + REACH))).trim(), width - 4);
  const before = printable(text.slice(start, quote.start)).trimStart();
  const after = printable(text.slice(quote.end, end)).trimEnd();
  const room = Math.max(0, width - widthOf(shown));
  // An unused share of one side goes to the other.
  const share = Math.floor(room / 2);
  const left = cutLeft(before, Math.max(share, room - widthOf(after)), start > sentence.start);
  const right = cutRight(after, room - widthOf(left), end < sentence.end);
  return {
    line: left + shown + right,
    underline: ' '.repeat(widthOf(left)) + '~'.repeat(Math.max(1, widthOf(shown))),
  };
}

/** As much of the beginning as has room, up to a word's end, and an ellipsis. */
function cutRight(text: string, width: number, more: boolean): string {
  if (!more && widthOf(text) <= width) return text;
  if (width <= 2) return '';
  const cut = take(characters(text), width - 2);
  const rest = text.charAt(cut.length);
  if (rest === '' || rest === ' ') return `${cut.trimEnd()} ${MORE}`;
  return cut.includes(' ') ? `${cut.slice(0, cut.lastIndexOf(' ') + 1)}${MORE}` : `${cut}${MORE}`;
}

/** As much of the end as has room, from a word's beginning, after an ellipsis. */
function cutLeft(text: string, width: number, more: boolean): string {
  if (!more && widthOf(text) <= width) return text;
  if (width <= 2) return '';
  const cut = [...characters(take([...characters(text)].reverse(), width - 2))].reverse().join('');
  const rest = text.charAt(text.length - cut.length - 1);
  if (rest === '' || rest === ' ') return `${MORE} ${cut.trimStart()}`;
  return cut.includes(' ') ? `${MORE}${cut.slice(cut.indexOf(' '))}` : `${MORE}${cut}`;
}

function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${take(characters(text), width - 1)}${MORE}`;
}

function take(list: readonly string[], width: number): string {
  let taken = '';
  let used = 0;
  for (const character of list) {
    used += widthOf(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}
