import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import type { Span } from '../../model/span.ts';
import { type Shown, shownFinding } from './shown.ts';

/** What the page needs of one article once somebody opens it: its text, its claims, and all that is known of each finding. */
export interface ArticlePayload {
  readonly text: string;
  readonly byline: readonly string[];
  readonly language: string;
  readonly dateline?: string;
  readonly url?: string;
  readonly findings: readonly Shown[];
  /** Claims that no check had anything to say about. */
  readonly unchecked: readonly Span[];
}

export function articlePayload(checked: CheckedArticle): ArticlePayload {
  const { article, claims, findings } = checked;
  const met = new Set(findings.flatMap((finding) => finding.claims));
  return {
    text: article.text,
    byline: article.byline,
    language: article.language,
    ...(article.dateline === undefined ? {} : { dateline: article.dateline }),
    ...(article.canonicalUrl === undefined ? {} : { url: article.canonicalUrl }),
    findings: findings.map((finding) => shownFinding(finding, checked)),
    unchecked: claims.filter((claim) => !met.has(claim.id)).map(({ start, end }) => ({ start, end })),
  };
}

/** Findings across articles; what each says of its text stands in its evidence. */
export function batchPayload(findings: readonly Finding[]): { readonly findings: readonly Shown[] } {
  return { findings: findings.map((finding) => shownFinding(finding)) };
}
