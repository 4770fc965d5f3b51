import type { ExtractedArticle } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import { composeClaims } from './claims/compose.ts';
import { openDocument } from './document/document.ts';
import { resolveEntities } from './entities/resolve.ts';
import { MENTION_EXTRACTORS } from './mentions/contents.ts';
import type { MentionDraft } from './mentions/draft.ts';
import { finishMentions } from './mentions/finish.ts';
import { withoutOverlaps } from './mentions/overlaps.ts';
import { extractQuotes } from './mentions/quote/quotes.ts';

/**
 * Reads an article: its mentions, the entities they refer to, and the claims that they compose. Pure and synchronous;
 * relative times resolve against the article's publication date and stay open without one.
 */
export function extract(reading: Pick<ReadArticle, 'article' | 'blocks'>): ExtractedArticle {
  const document = openDocument(reading);
  let found: readonly MentionDraft[] = [];
  for (const extractor of MENTION_EXTRACTORS) found = withoutOverlaps([...found, ...extractor(document, found)]);
  const resolved = resolveEntities(document, found);
  const quotes = extractQuotes(document, resolved.drafts, resolved.entities);
  const { mentions, entities } = finishMentions(document, [...resolved.drafts, ...quotes], resolved.entities);
  return { article: reading.article, mentions, entities, claims: composeClaims(document, mentions, entities) };
}
