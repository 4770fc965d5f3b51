import type { Span } from '../../model/span.ts';
import { sentenceAround } from '../evidence/sentence-around.ts';
import { paragraphAround } from './paragraph.ts';

/** Words by which a sentence says itself that what it gives is not so. */
const NOT_SO =
  /\b(?:not exist|non-?existent|no such|never (?:took place|happened|existed)|jok(?:e|es|ed|ing)|jest|satir\p{L}*|parod\p{L}*|hoax|fake|fiction\p{L}*|imaginary|supposed(?:ly)?|if|suppose|imagine|hypothetical\p{L}*)\b/iu;

/** Words by which it says that this was a slip of somebody's. */
const SLIP =
  /\b(?:typos?|misprint\p{L}*|misspel\p{L}*|mistak\p{L}*|erroneous\p{L}*|errors?|wrong(?:ly)?|incorrect\p{L}*|corrected|correction|mistyped)\b/iu;

/**
 * Whether a passage is not the article's own statement of fact: it stands in quotation marks, or its sentence calls it
 * a mistake, a joke, a fiction or a supposition.
 */
export function isDisowned(text: string, span: Span): boolean {
  return isQuoted(text, span) || isToldAsSlip(text, span) || NOT_SO.test(wordsAround(text, span));
}

/** Whether the sentence of a passage calls it a mistake. */
export function isToldAsSlip(text: string, span: Span): boolean {
  return SLIP.test(wordsAround(text, span));
}

function wordsAround(text: string, span: Span): string {
  const sentence = sentenceAround(text, span);
  return text.slice(sentence.start, sentence.end);
}

/** Whether the span stands between quotation marks of its paragraph. */
export function isQuoted(text: string, span: Span): boolean {
  const paragraph = paragraphAround(text, span);
  const before = text.slice(paragraph.start, span.start);
  const opened = Math.max(before.lastIndexOf('\u201C'), before.lastIndexOf('\u00AB'));
  const closed = Math.max(before.lastIndexOf('\u201D'), before.lastIndexOf('\u00BB'));
  if (opened > closed) return true;
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 && text.slice(span.end, paragraph.end).includes('"');
}
