import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokenize.ts';
import { DOUBLE_STYLES, GLYPHS, isWeakClose, type Mark, type MarkStyle, markAt, SINGLE_STYLE } from './mark.ts';

/** Words between quotation marks. `start` and `end` lie inside the marks, `outerStart` and `outerEnd` outside. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly block: number;
  readonly single: boolean;
  /** Closed by a mark of its own; otherwise it runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Goes on with the quote of the paragraph before, which was left open. */
  readonly continues: boolean;
}

type Draft = { -readonly [Key in keyof Marked]: Marked[Key] };

/** Finds what stands between quotation marks, outermost marks only, in text order. Linear in the number of tokens. */
export function findMarked(document: Document): Marked[] {
  const found = blocksOf(document).flatMap(([block, first, end]) => {
    const tokens = document.tokens.slice(first, end);
    const at = marksAmong(tokens);
    return at.length === 0 ? [] : outermost([...pairDoubles(tokens, at, block), ...pairSingles(tokens, at, block)]);
  });
  return settleOpen(document, found);
}

/** The few tokens that may be marks, found once for all styles. */
function marksAmong(tokens: readonly Token[]): readonly number[] {
  const at: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'symbol' && GLYPHS.has(token.text)) at.push(index);
  }
  return at;
}

/** Each block with its first token and the end of its tokens. */
function blocksOf(document: Document): readonly (readonly [number, number, number])[] {
  const groups: [number, number, number][] = [];
  for (const sentence of document.sentences) {
    const last = groups.at(-1);
    if (last?.[0] === sentence.block) last[2] = sentence.endToken;
    else groups.push([sentence.block, sentence.firstToken, sentence.endToken]);
  }
  return groups;
}

interface OpenMark {
  readonly mark: Mark;
  readonly style: MarkStyle;
}

/** Double marks of all glyphs together: they nest, and one left open may be closed by another glyph: “so". */
function pairDoubles(tokens: readonly Token[], at: readonly number[], block: number): Draft[] {
  const pairs: Draft[] = [];
  const open: OpenMark[] = [];
  const record = (from: OpenMark | undefined, to: Mark | undefined): void => {
    if (from !== undefined && (to === undefined || to.start > from.mark.end))
      pairs.push(draft(from.mark, to, block, false));
  };
  let next = 0;
  for (const index of at) {
    const found = index < next ? null : doubleAt(tokens, index);
    if (found === null) continue;
    const { mark, style } = found;
    const same = open.findLastIndex((candidate) => candidate.style === style);
    if (mark.closes && same >= 0) record(open.splice(same)[0], mark);
    else if (mark.closes && !mark.opens && tokens[index - 1]?.kind !== 'number') record(open.pop(), mark);
    else if (mark.opens) {
      if (same >= 0) record(open.splice(same)[0], undefined);
      open.push({ mark, style });
    }
    if (mark.end - mark.start === 2 && tokens[index]?.text.length === 1) next = index + 2;
  }
  for (const left of open) record(left, undefined);
  return pairs;
}

function doubleAt(tokens: readonly Token[], index: number): OpenMark | null {
  for (const style of DOUBLE_STYLES) {
    const mark = markAt(style, tokens, index);
    if (mark !== null) return { mark, style };
  }
  return null;
}

/** Single marks, apostrophes told apart: one that may be either closes only where no surer one follows. */
function pairSingles(tokens: readonly Token[], at: readonly number[], block: number): Draft[] {
  const pairs: Draft[] = [];
  let open: Mark | undefined;
  let weakClose: Mark | undefined;
  const close = (mark: Mark): void => {
    if (open !== undefined && mark.start > open.end) pairs.push(draft(open, mark, block, true));
    open = undefined;
    weakClose = undefined;
  };
  for (const index of at) {
    const mark = markAt(SINGLE_STYLE, tokens, index);
    if (mark === null) continue;
    if (open !== undefined && mark.closes) {
      if (isWeakClose(tokens, index)) weakClose ??= mark;
      else close(mark);
    } else if (mark.opens) {
      if (open !== undefined && weakClose !== undefined) close(weakClose);
      open = mark;
      weakClose = undefined;
    }
  }
  if (open !== undefined && weakClose !== undefined) close(weakClose);
  return pairs;
}

function draft(open: Mark, close: Mark | undefined, block: number, single: boolean): Draft {
  const end = close?.start ?? -1;
  const outerEnd = close?.end ?? -1;
  return {
    start: open.end,
    end,
    outerStart: open.start,
    outerEnd,
    block,
    single,
    closed: close !== undefined,
    continues: false,
  };
}

/** Keeps the outer of nested pairs; of two that cross, the earlier. A single pair gives way to a double that crosses it. */
function outermost(pairs: readonly Draft[]): Draft[] {
  const doubles = pairs.filter((pair) => !pair.single && pair.closed);
  const ordered = pairs
    .filter((pair) => !pair.single || !crossesAny(pair, doubles))
    .sort((left, right) => left.outerStart - right.outerStart || right.outerEnd - left.outerEnd);
  const kept: Draft[] = [];
  for (const pair of ordered) {
    const outer = kept.at(-1);
    if (outer?.closed && pair.outerStart < outer.outerEnd) continue;
    kept.push(pair);
  }
  return kept;
}

function crossesAny(pair: Draft, doubles: readonly Draft[]): boolean {
  let low = 0;
  let high = doubles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doubles[middle]?.outerStart ?? 0) < pair.outerStart) low = middle + 1;
    else high = middle;
  }
  const before = doubles[low - 1];
  if (before !== undefined && before.outerEnd > pair.outerStart && before.outerEnd < pair.outerEnd) return true;
  let last = low;
  while ((doubles[last]?.outerStart ?? Number.POSITIVE_INFINITY) < pair.outerEnd) last += 1;
  const crossing = doubles[last - 1];
  return last > low && crossing !== undefined && crossing.outerEnd > pair.outerEnd;
}

/**
 * An opening mark that is never closed runs to the end of its paragraph where the next paragraph opens with a mark again,
 * or where the paragraph itself opens with it; anywhere else it is a slip, and is left alone.
 */
function settleOpen(document: Document, found: readonly Draft[]): Marked[] {
  const opening = new Map<number, Draft>();
  for (const pair of found) {
    if (!opening.has(pair.block) && opensBlock(document, pair)) opening.set(pair.block, pair);
  }
  const settled: Draft[] = [];
  let openUntil = -1;
  found.forEach((pair, index) => {
    const block = document.blocks[pair.block];
    if (block === undefined || pair.start < openUntil) return;
    if (!pair.closed) {
      const next = opening.get(pair.block + 1);
      const repeated = found[index + 1]?.block === pair.block && found[index + 1]?.closed === false;
      if (repeated || (next === undefined && opening.get(pair.block) !== pair)) return;
      pair.end = block.start + document.text.slice(block.start, block.end).trimEnd().length;
      pair.outerEnd = pair.end;
      openUntil = pair.end;
      if (next !== undefined) next.continues = true;
    }
    if (pair.end > pair.start) settled.push(pair);
  });
  return settled;
}

function opensBlock(document: Document, pair: Draft): boolean {
  const block = document.blocks[pair.block];
  if (block === undefined || pair.outerStart - block.start > 8) return false;
  return document.text.slice(block.start, pair.outerStart).trim() === '';
}
