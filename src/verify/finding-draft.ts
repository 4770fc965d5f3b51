import { contentId, occurrenceCounter } from '../identity/content-id.ts';
import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';

/** A finding before it has its id and quote; `sentence` is what its id is made of. */
export type FindingDraft = Omit<Finding, 'id' | 'quote'> & { readonly sentence: Span };

/** Sorted by start, then check, then claims; ids from content and from which occurrence of it this is. */
export function finishFindings(article: Article, drafts: readonly FindingDraft[]): Finding[] {
  const occurrence = occurrenceCounter();
  return drafts.toSorted(inOrder).map(({ sentence, ...draft }) => {
    const quote = article.text.slice(draft.start, draft.end);
    const content = [draft.check, article.text.slice(sentence.start, sentence.end), quote];
    const id = contentId('find', [...content, String(occurrence(JSON.stringify(content)))]);
    return { id, quote, ...draft };
  });
}

function inOrder(a: FindingDraft, b: FindingDraft): number {
  return (
    a.start - b.start || compare(a.check, b.check) || a.end - b.end || compare(a.claims.join(' '), b.claims.join(' '))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
