import { z } from 'zod';
import { Article } from './article.ts';
import { Claim } from './claim.ts';
import { Finding, Severity, Verdict } from './finding.ts';
import { Entity, Mention } from './mention.ts';
import { Position } from './span.ts';

/** What `extract` gives for one article. */
export const ExtractedArticle = z.object({
  article: Article,
  mentions: z.array(Mention),
  entities: z.array(Entity),
  claims: z.array(Claim),
});
export type ExtractedArticle = z.infer<typeof ExtractedArticle>;

/** Something wrong with how a file talks to deskcheck, not with what it says: a suppression that suppresses nothing. */
export const Notice = Position.extend({ code: z.string(), message: z.string() });
export type Notice = z.infer<typeof Notice>;

/** What `check` gives for one article; `notices` stands only where there are some. */
export const CheckedArticle = ExtractedArticle.extend({
  findings: z.array(Finding),
  notices: z.array(Notice).exactOptional(),
});
export type CheckedArticle = z.infer<typeof CheckedArticle>;

/** A file that could not be done, with what was wrong and what to do. */
export const Failure = z.object({
  uri: z.string(),
  code: z.string(),
  message: z.string(),
  line: z.int().positive().exactOptional(),
});
export type Failure = z.infer<typeof Failure>;

export const Summary = z.object({
  articles: z.int(),
  failed: z.int(),
  skipped: z.int(),
  claims: z.int(),
  verdicts: z.record(Verdict, z.int()),
  /** Flags: findings with a severity that nothing suppresses and no editor dismissed. */
  severities: z.record(Severity, z.int()),
  /** Findings that a comment or a baseline suppresses, and that an editor dismissed; absent where there are none. */
  suppressed: z.int().exactOptional(),
  dismissed: z.int().exactOptional(),
  /** Claims left unchecked for want of a publication date. */
  undated: z.int(),
});
export type Summary = z.infer<typeof Summary>;

/** `deskcheck check -f json`, version 1. */
export const CheckOutput = z.object({
  version: z.literal(1),
  articles: z.array(CheckedArticle),
  batchFindings: z.array(Finding),
  failures: z.array(Failure),
  summary: Summary,
});
export type CheckOutput = z.infer<typeof CheckOutput>;
