import type { Token } from '../../document/tokenize.ts';

/** A quotation mark, and what it can be judged by its glyph and by the spaces around it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface MarkStyle {
  readonly single: boolean;
  readonly open: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
}

/**
 * Chicago Manual of Style 13.9–13.11 and 13.32, Oxford Style Manual 9.2: double marks outside and single within, or the
 * reverse; a quote of several paragraphs opens on each and closes on the last.
 */
export const DOUBLE_STYLES: readonly MarkStyle[] = [
  { single: false, open: new Set(['“', '„', '‟']), close: new Set(['”']) },
  { single: false, open: new Set(['"', "''", '``', '＂']), close: new Set(['"', "''", '＂']) },
  { single: false, open: new Set(['«']), close: new Set(['»']) },
];
export const SINGLE_STYLE: MarkStyle = {
  single: true,
  open: new Set(['‘', '‛', "'"]),
  close: new Set(['’', "'"]),
};

/** Every glyph that is a mark or half of one. */
export const GLYPHS: ReadonlySet<string> = new Set(
  [...DOUBLE_STYLES, SINGLE_STYLE].flatMap(({ open, close }) => [...open, ...close]).flatMap((mark) => [...mark]),
);

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

/** The mark of that style at the token, two single marks in a row being one double mark; null where there is none. */
export function markAt(style: MarkStyle, tokens: readonly Token[], index: number): Mark | null {
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
export function isWeakClose(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined || PUNCTUATED.has(before.text)) return false;
  return /s$/i.test(before.text) && after.spaced && /^[\p{L}\p{N}]/u.test(after.text);
}
