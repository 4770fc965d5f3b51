import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Span } from '../../model/span.ts';

/** The words around a quote: as much of its sentence as a reader needs. */
export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A finding with its context, and without what the page never shows. */
export type Shown = Omit<Finding, 'claims' | 'quote'> & { readonly context: Context };

/** Code units of context on each side, and of a quote. */
const REACH = 280;
const LONGEST_QUOTE = 400;
const MORE = '…';

export function withContext(finding: Finding, checked: CheckedArticle | undefined): Shown {
  const { claims, quote, ...rest } = finding;
  if (checked === undefined) return { ...rest, context: { before: '', quote: shorten(quote), after: '' } };
  return { ...rest, context: contextOf(checked.article.text, sentenceOf(finding, claims, checked), finding) };
}

function contextOf(text: string, sentence: Span, quote: Span): Context {
  const start = Math.max(sentence.start, quote.start - REACH);
  const end = Math.min(sentence.end, quote.end + REACH);
  const before = text.slice(start, quote.start);
  const after = text.slice(quote.end, end);
  return {
    before: start === sentence.start ? before : MORE + before.slice(Math.max(0, before.indexOf(' '))),
    quote: shorten(text.slice(quote.start, quote.end)),
    after: end === sentence.end ? after : after.slice(0, lastSpace(after)) + MORE,
  };
}

function lastSpace(text: string): number {
  const space = text.lastIndexOf(' ');
  return space === -1 ? text.length : space + 1;
}

function shorten(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE)}${MORE}`;
}

/** The sentence of the claim that holds the quote, else the line of the text that does. */
function sentenceOf(quote: Span, claimIds: readonly string[], { claims, article }: CheckedArticle): Span {
  const claim = claims.find(
    ({ id, sentence }) => claimIds.includes(id) && sentence.start <= quote.start && quote.end <= sentence.end,
  );
  if (claim !== undefined) return claim.sentence;
  const newline = article.text.indexOf('\n', quote.end);
  return {
    start: article.text.lastIndexOf('\n', Math.max(0, quote.start - 1)) + 1,
    end: newline === -1 ? article.text.length : newline,
  };
}
