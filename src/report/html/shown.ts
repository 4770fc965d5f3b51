import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Position, Span } from '../../model/span.ts';

/** A finding without what the page never shows; small, as a report holds thousands. */
export type Shown = Pick<
  Finding,
  | 'id'
  | 'article'
  | 'check'
  | 'start'
  | 'end'
  | 'verdict'
  | 'severity'
  | 'message'
  | 'cause'
  | 'evidence'
  | 'series'
  | 'suggestion'
  | 'suppressed'
  | 'decision'
> & {
  readonly stated: Pick<Finding['stated'], 'text' | 'value'>;
  readonly expected?: Pick<Finding['stated'], 'text'>;
  /** Where the quote begins in the file. */
  readonly at?: Position;
  /** The sentence that the quote stands in. */
  readonly sentence?: Span;
  /** Only where the text that `start` and `end` point to is not at hand. */
  readonly quote?: string;
};

/** The words around a quote: as much of its sentence as a reader needs. */
export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Code units of context on each side, and of a quote. */
const REACH = 280;
const LONGEST_QUOTE = 400;
const MORE = '…';

/** What is shown of a finding in its article, or across articles where none is given. */
export function shownFinding(finding: Finding, checked?: CheckedArticle): Shown {
  const { claims, quote, location, stated, expected, ...rest } = finding;
  return {
    ...rest,
    stated: { text: stated.text, value: stated.value },
    ...(expected === undefined ? {} : { expected: { text: expected.text } }),
    ...(location === undefined ? {} : { at: location.start }),
    ...(checked === undefined ? { quote } : { sentence: sentenceOf(finding, claims, checked) }),
  };
}

export function contextOf({ start, end, sentence, quote }: Shown, text: string): Context {
  if (sentence === undefined) return { before: '', quote: shorten(quote ?? text.slice(start, end)), after: '' };
  const from = Math.max(sentence.start, start - REACH);
  const to = Math.min(sentence.end, end + REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === sentence.start ? before : MORE + before.slice(Math.max(0, before.indexOf(' '))),
    quote: shorten(text.slice(start, end)),
    after: to === sentence.end ? after : after.slice(0, lastSpace(after)) + MORE,
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
