import { readArticles, readText } from './ingest/read-articles.ts';
import type { CheckedArticle } from './model/output.ts';
import type { ReadArticle } from './model/reading.ts';
import type { Reference } from './model/reference.ts';
import { checkArticle } from './pipeline.ts';
import { openReference } from './reference/open-reference.ts';

export { extract } from './extract/extract.ts';
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

export interface CheckOptions {
  /** What to check against; without it an article is held only against itself. */
  readonly reference?: Reference;
  /** ISO 8601 date or date and time; only for a text, as an article that was read brings its own. */
  readonly publishedAt?: string;
}

/** `extract` and `verify` in one, of a text or an article that was read. Synchronous. */
export function check(article: string | ReadArticle, { reference, publishedAt }: CheckOptions = {}): CheckedArticle {
  const reading =
    typeof article === 'string'
      ? readText(article, { uri: '', ...(publishedAt === undefined ? {} : { published: publishedAt }) })
      : article;
  return checkArticle(reading, reference ?? openReference([]));
}
