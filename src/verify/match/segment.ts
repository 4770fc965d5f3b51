import type { Span } from '../../model/span.ts';

/** Where one part of a sentence ends and another begins; a comma or point inside a number is no end. */
const MARKS = /[,;:]\s|[()|\u2013\u2014]|\s-\s|\s(?:and|but|while|with|whereas|of whom|of which)\s/gi;

/** The part of a sentence, between marks or conjunctions, that holds a number. */
export function segmentAround(text: string, sentence: Span, number: Span): Span {
  let { start, end } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(MARKS)) {
    const at = sentence.start + match.index;
    if (at + match[0].length <= number.start) start = at + match[0].length;
    else if (at >= number.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}
