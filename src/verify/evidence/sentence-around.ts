import type { Span } from '../../model/span.ts';

const LONGEST = 600;

/**
 * The sentence that a span stands in, for ids and messages: back to a line end or to ". " before it, on to the next.
 * Abbreviations may cut it short; what matters is that the same text gives the same answer wherever it stands.
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const opening = Math.max(before.lastIndexOf('\n'), ...['. ', '? ', '! '].map((mark) => lastAfter(before, mark)));
  const closing = [/\n/, /[.?!][\u201D"']?(?=\s|$)/].map((mark) => after.search(mark)).filter((at) => at >= 0);
  return {
    start: start - before.length + opening + 1,
    end: closing.length === 0 ? end + after.length : end + Math.min(...closing),
  };
}

function lastAfter(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? -1 : at + 1;
}
