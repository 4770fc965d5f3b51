import type { Span } from '../../model/span.ts';

/** Further than this from a number the words of its sentence say little of it; and some "sentences" never end. */
const REACH = 400;

/** The part of a sentence around a number. */
export function nearby(sentence: Span, number: Span): Span {
  return {
    start: Math.max(sentence.start, number.start - REACH),
    end: Math.min(sentence.end, number.end + REACH),
  };
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.start ?? 0));
}

/** Looks spans up by the stretch they overlap. The spans must not overlap one another. */
export function overlapIndex<Found extends Span>(spans: readonly Found[]): (span: Span) => readonly Found[] {
  const ordered = inOrder(spans) ? spans : spans.toSorted((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while ((ordered[last]?.start ?? span.end) < span.end) last += 1;
    return ordered.slice(low, last);
  };
}
