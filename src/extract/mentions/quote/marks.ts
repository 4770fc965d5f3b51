import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokenize.ts';

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

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface MarkStyle {
  readonly single: boolean;
  readonly open: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
}

/**
 * Chicago Manual of Style 13.9–13.11 and 13.32, Oxford Style Manual 9.2: double marks outside and single within, or the
 * reverse; a quote of several paragraphs opens on each and closes on the last.
 */
const STYLES: readonly MarkStyle[] = [
  { single: false, open: new Set(['“', '„', '‟']), close: new Set(['”']) },
  { single: false, open: new Set(['"', "''", '``', '＂']), close: new Set(['"', "''", '＂']) },
  { single: false, open: new Set(['«']), close: new Set(['»']) },
  { single: true, open: new Set(['‘', '‛', "'"]), close: new Set(['’', "'"]) },
];

const BEFORE_OPENING = new Set(['(', '[', '—', '–', '-', '―', '/', '“', '‘', '"', "'", '«', ':', '…']);
const AFTER_CLOSING = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '—',
  '–',
  '-',
  '―',
  '…',
  '”',
  '"',
  "'",
  '’',
  '»',
  '/',
]);
const PUNCTUATED = new Set(['.', ',', '!', '?', '…', '—', '–', '-']);
/** Words that lose their first letters to an apostrophe: "'em", "’90s" and "'n'" open no quote. */
const ELIDED = new Set('em til tis twas cause bout n round cos nuff'.split(' '));
const ELIDED_DECADE = /^\d\ds?$/;

/** Finds what stands between quotation marks, outermost marks only, in text order. Linear in the number of tokens. */
export function findMarked(document: Document): Marked[] {
  const found: Draft[] = [];
  for (const [block, tokens] of tokensByBlock(document)) {
    const pairs = STYLES.flatMap((style) => pairMarks(style, tokens, block));
    found.push(...outermost(pairs));
  }
  return settleOpen(document, found);
}

function tokensByBlock(document: Document): [number, readonly Token[]][] {
  const groups: [number, number, number][] = [];
  for (const sentence of document.sentences) {
    const last = groups.at(-1);
    if (last?.[0] === sentence.block) last[2] = sentence.endToken;
    else groups.push([sentence.block, sentence.firstToken, sentence.endToken]);
  }
  return groups.map(([block, first, end]) => [block, document.tokens.slice(first, end)]);
}

function pairMarks(style: MarkStyle, tokens: readonly Token[], block: number): Draft[] {
  const pairs: Draft[] = [];
  let open: Mark | undefined;
  let weakClose: Mark | undefined;
  const close = (mark: Mark): void => {
    if (open !== undefined && mark.start > open.end) pairs.push(draft(open, mark, block, style.single));
    open = undefined;
    weakClose = undefined;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const mark = markAt(style, tokens, index);
    if (mark === null) continue;
    const width = mark.end - mark.start;
    if (open !== undefined && mark.closes) {
      if (style.single && isWeakClose(tokens, index)) weakClose ??= mark;
      else close(mark);
    } else if (mark.opens) {
      if (open !== undefined && weakClose !== undefined) close(weakClose);
      if (open !== undefined && !style.single) pairs.push(draft(open, undefined, block, style.single));
      open = mark;
      weakClose = undefined;
    }
    if (width === 2 && tokens[index]?.text.length === 1) index += 1;
  }
  if (open !== undefined && weakClose !== undefined) close(weakClose);
  if (open !== undefined && !style.single) pairs.push(draft(open, undefined, block, style.single));
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

function markAt(style: MarkStyle, tokens: readonly Token[], index: number): Mark | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'symbol') return null;
  const following = tokens[index + 1];
  const doubled = (token.text === "'" || token.text === '`') && following?.text === token.text && !following.spaced;
  const before = tokens[index - 1];
  const isSecond = (token.text === "'" || token.text === '`') && before?.text === token.text && !token.spaced;
  if (style.single && (doubled || isSecond)) return null;
  const text = doubled ? token.text.repeat(2) : token.text;
  const canOpen = style.open.has(text);
  const canClose = style.close.has(text);
  if (!canOpen && !canClose) return null;
  const after = tokens[doubled ? index + 2 : index + 1];
  const end = doubled ? token.start + 2 : token.end;
  const attachedAfter = after !== undefined && !after.spaced && !AFTER_CLOSING.has(after.text);
  const freeBefore = before === undefined || token.spaced || BEFORE_OPENING.has(before.text);
  const attachedBefore = before !== undefined && !token.spaced;
  const freeAfter = after === undefined || after.spaced || AFTER_CLOSING.has(after.text);
  if (canOpen && !canClose) {
    const opens = after !== undefined && (freeBefore || attachedAfter);
    return { start: token.start, end, opens: opens && !(style.single && isElision(after)), closes: false };
  }
  if (canClose && !canOpen) {
    return {
      start: token.start,
      end,
      opens: !style.single && before === undefined,
      closes: !style.single || freeAfter,
    };
  }
  return {
    start: token.start,
    end,
    opens: freeBefore && after !== undefined && !after.spaced && !(style.single && isElision(after)),
    closes: style.single ? attachedBefore && freeAfter : attachedBefore || freeAfter,
  };
}

function isElision(token: Token | undefined): boolean {
  return token !== undefined && (ELIDED.has(token.lower) || ELIDED_DECADE.test(token.lower));
}

/** "the workers’ homes": after an s and before a word it is as likely an apostrophe. */
function isWeakClose(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined || PUNCTUATED.has(before.text)) return false;
  return /s$/i.test(before.text) && after.spaced && /^[\p{L}\p{N}]/u.test(after.text);
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
