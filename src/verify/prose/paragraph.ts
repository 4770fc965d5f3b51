import type { Span } from '../../model/span.ts';

/** No paragraph of prose is read further than this to either side, so that a text without line ends costs no more. */
const REACH = 2_000;

/** The paragraph that a span stands in, as far as it is read. */
export function paragraphAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const opening = text.slice(from, start).lastIndexOf('\n');
  const closing = text.slice(end, end + REACH).indexOf('\n');
  return {
    start: from + opening + 1,
    end: closing < 0 ? Math.min(text.length, end + REACH) : end + closing,
  };
}
