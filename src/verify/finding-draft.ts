import { contentId, occurrenceCounter } from '../identity/content-id.ts';
import type { Article } from '../model/article.ts';
import type { CheckSetting } from '../model/check-settings.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { inCodeUnitOrder } from '../text/code-unit-order.ts';

/** A finding before it has its id and quote; `sentence` is what its id is made of. */
export type FindingDraft = Omit<Finding, 'id' | 'quote'> & { readonly sentence: Span };

/** Sorted by start, then check, then claims; ids from content and from which occurrence of it this is. */
export function finishFindings(article: Article, drafts: readonly FindingDraft[]): Finding[] {
  const idOf = findingIds();
  return drafts.toSorted(inOrder).map(({ sentence, ...draft }) => {
    const quote = article.text.slice(draft.start, draft.end);
    const id = idOf(draft.check, article.text.slice(sentence.start, sentence.end), quote);
    return { id, quote, ...draft };
  });
}

/** Ids of findings, asked for in their order: made of the check, the sentence, the words, and which occurrence of these it is. */
export function findingIds(): (check: string, sentence: string, quote: string) => string {
  const occurrence = occurrenceCounter();
  return (...content) => contentId('find', [...content, String(occurrence(JSON.stringify(content)))]);
}

/** The severity of a flag: the one that is set for its check, where one is. */
export function settledSeverity(setting: CheckSetting | undefined, severity: Severity): Severity {
  const set = setting?.severity;
  return set === undefined || set === 'off' ? severity : set;
}

function inOrder(a: FindingDraft, b: FindingDraft): number {
  return (
    a.start - b.start ||
    inCodeUnitOrder(a.check, b.check) ||
    a.end - b.end ||
    inCodeUnitOrder(a.claims.join(' '), b.claims.join(' '))
  );
}
