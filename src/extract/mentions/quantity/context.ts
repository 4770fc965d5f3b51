import type { Span } from '../../../model/span.ts';
import { startsCapital } from '../../../text/capital.ts';
import type { Document } from '../../document/document.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { DraftOf } from '../draft.ts';
import type { Refusal } from './numeral.ts';
import type { Piece } from './pieces.ts';

/** One sentence as the quantity rules see it. */
export interface Context {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** Time expressions found before. */
  readonly times: readonly DraftOf<'time'>[];
  /** Most words are capitalised, so that a capital says nothing. */
  readonly titleCase: boolean;
}

/** What a rule found: the draft, and the piece after it. `draft` is null where it knows that there is no quantity here. */
export interface Found {
  readonly end: number;
  readonly draft: DraftOf<'quantity'> | null;
  /** Why a number that stands here gives none. */
  readonly refused?: Refusal['refused'];
}

/** One concept a rule: whether a quantity of its kind begins at this piece; null where it does not, or is not sure. */
export type QuantityRule = (context: Context, index: number) => Found | null;

export function lowerAt(context: Context, index: number): string {
  return context.pieces[index]?.lower ?? '';
}

export function spanOf(context: Context, first: number, end: number): Span {
  return { start: context.pieces[first]?.start ?? 0, end: context.pieces[end - 1]?.end ?? 0 };
}

export function textOf(context: Context, first: number, end: number): string {
  const { start, end: stop } = spanOf(context, first, end);
  return context.document.text.slice(start, stop);
}

export function isCapitalised(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === 'word' && startsCapital(piece.text);
}

/** Whether the word's capital means something: it does not open the sentence, and the sentence is no title in capitals. */
export function isNameLike(context: Context, index: number): boolean {
  if (context.titleCase || !isCapitalised(context.pieces[index])) return false;
  return index > 0 && !/^["“‘'([—–:]$/.test(context.pieces[index - 1]?.text ?? '');
}

/** The time expression that covers a part of this range of pieces. */
export function timeAt(context: Context, first: number, end: number): DraftOf<'time'> | undefined {
  const { start, end: stop } = spanOf(context, first, end);
  const { times } = context;
  // Times are in order and do not overlap: the first that ends behind the start is the only one to look at.
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  return time !== undefined && time.start < stop ? time : undefined;
}
