import type { MentionDraft } from './draft.ts';

/**
 * Where two mentions claim the same characters, keeps the one that says more: a name keeps the number inside it ("Group of
 * Seven"), a time keeps its year; otherwise the longer one, and of equals the earlier found. Quotes hold other mentions
 * and never compete. The result is in text order. Log-linear.
 */
export function withoutOverlaps(drafts: readonly MentionDraft[]): MentionDraft[] {
  // Sorting is stable: of equals the earlier found comes first.
  const ordered = drafts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: MentionDraft[] = [];
  for (const draft of ordered) {
    const last = kept[kept.length - 1];
    if (last === undefined || draft.start >= last.end || mayShare(last, draft)) {
      kept.push(draft);
    } else if (draft.end - draft.start > last.end - last.start) {
      kept[kept.length - 1] = draft;
    }
  }
  return kept;
}

/** "Quebec" inside "Quebec’s Eastern Townships", a place inside an organization's name: both are kept by their extractor. */
function mayShare(a: MentionDraft, b: MentionDraft): boolean {
  const isName = (draft: MentionDraft) =>
    draft.kind === 'person' || draft.kind === 'organization' || draft.kind === 'place';
  return isName(a) && isName(b);
}
