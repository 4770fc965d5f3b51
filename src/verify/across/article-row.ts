import type { Article } from '../../model/article.ts';
import type { Finding, TextEvidence } from '../../model/finding.ts';
import type { SourceMap } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { locateSpan } from '../../text/source-map.ts';
import type { Signature } from './min-hash.ts';

/** What the comparison keeps of an article. */
export interface ArticleRow {
  readonly id: string;
  readonly uri: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly canonicalUrl?: string;
  readonly signature?: Signature;
}

export function articleRow(article: Article, signature: Signature | null): ArticleRow {
  const { id, uri, title, publisher, publishedAt, canonicalUrl } = article;
  return {
    id,
    uri,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(signature === null ? {} : { signature }),
  };
}

/** Words of an article that another may contradict, with all that a finding on them needs. */
export interface Passage extends Span {
  readonly article: string;
  readonly quote: string;
  /** The sentence as printed: what the finding's id is made of. */
  readonly sentence: string;
  readonly location?: NonNullable<Finding['location']>;
}

export function passageOf(article: Article, span: Span, sentence: Span, sourceMap: SourceMap): Passage {
  const { text } = article;
  return {
    article: article.id,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    sentence: text.slice(sentence.start, sentence.end),
    ...(sourceMap.length === 0 ? {} : { location: locateSpan(sourceMap, span) }),
  };
}

export function passageEvidence(passage: Passage, uri: string | undefined): TextEvidence {
  const { article, start, end, quote } = passage;
  return { type: 'text', article, start, end, quote, ...(uri === undefined ? {} : { uri }) };
}
