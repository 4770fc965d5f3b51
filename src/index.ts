import { extract as extractReading } from './extract/extract.ts';
import { readArticles } from './ingest/read-articles.ts';
import type { CheckedArticle, ExtractedArticle } from './model/output.ts';
import type { ReadArticle } from './model/reading.ts';
import type { Reference } from './model/reference.ts';
import { checkArticle } from './pipeline.ts';
import { openReference } from './reference/open-reference.ts';
import { readVerbatim } from './verbatim.ts';

export type { Limits } from './ingest/limits.ts';
export type { FieldMapping, ManifestRow, ReadOptions, ReadResult } from './ingest/options.ts';
export { readArticles, readText } from './ingest/read-articles.ts';
export * from './model/article.ts';
export * from './model/claim.ts';
export * from './model/finding.ts';
export * from './model/interval.ts';
export * from './model/mention.ts';
export * from './model/output.ts';
export * from './model/quantity.ts';
export type * from './model/reading.ts';
export type * from './model/reference.ts';
export * from './model/span.ts';
export * from './model/time.ts';
export { compareArticles } from './pipeline.ts';
export { openReference } from './reference/open-reference.ts';
export { ReferencePackageError } from './reference/problem.ts';
export { verify } from './verify/verify.ts';

type ArticleOptions = Parameters<typeof readArticles>[1];

/** An article could not be read; `code` and `line` as in `Failure`. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: string;
  readonly line?: number;

  constructor({ code, message, line }: { code: string; message: string; line?: number }) {
    super(message);
    this.code = code;
    if (line !== undefined) this.line = line;
  }
}

/** The one article of a file. Throws `ReadError` where it holds none; `readArticles` is for files that hold several. */
export function readArticle(bytes: Uint8Array, options: ArticleOptions): ReadArticle {
  const { readings, failures, skipped } = readArticles(bytes, options);
  const [reading] = readings;
  if (reading !== undefined) return reading;
  throw new ReadError(failures[0] ?? skipped ?? { code: 'no-article', message: 'the file holds no article' });
}

export interface ExtractOptions {
  /** ISO 8601 date or date and time; only for a text, as an article that was read brings its own. */
  readonly publishedAt?: string;
}

/**
 * Mentions, entities and claims of a text, or of an article that was read. Synchronous; relative times want a date.
 * A text is taken as it stands: `article.text` is what was given. Use `readText` for one that was scraped.
 */
export function extract(article: string | ReadArticle, options: ExtractOptions = {}): ExtractedArticle {
  return extractReading(readingOf(article, options));
}

export interface CheckOptions extends ExtractOptions {
  /** What to check against; without it an article is held only against itself. */
  readonly reference?: Reference;
}

/** `extract` and `verify` in one, and every finding located in the text or file. Synchronous. */
export function check(article: string | ReadArticle, options: CheckOptions = {}): CheckedArticle {
  return checkArticle(readingOf(article, options), options.reference ?? openReference([]));
}

function readingOf(article: string | ReadArticle, { publishedAt }: ExtractOptions): ReadArticle {
  return typeof article === 'string' ? readVerbatim(article, publishedAt) : article;
}
