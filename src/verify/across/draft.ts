import type { CheckSettings } from '../../model/check-settings.ts';
import type { Finding, Reading, Severity } from '../../model/finding.ts';
import { inCodeUnitOrder } from '../../text/code-unit-order.ts';
import { findingIds, settledSeverity } from '../finding-draft.ts';
import { type Passage, passageEvidence } from './article-row.ts';

/** A finding between articles: the words it stands at, and those that contradict them. */
export interface AcrossDraft {
  readonly check: string;
  readonly passage: Passage;
  readonly claims: readonly string[];
  readonly severity: Severity;
  readonly message: string;
  readonly stated: Reading;
  readonly evidence: readonly Passage[];
}

/** Sorted by article, place and check, with ids made of content and with the severity that is set for their check. */
export function finishDrafts(
  drafts: readonly AcrossDraft[],
  uriOf: (article: string) => string | undefined,
  settings: CheckSettings,
): Finding[] {
  const idOf = findingIds();
  return drafts
    .filter(({ check }) => settings[check]?.severity !== 'off')
    .map((draft) => ({ draft, uri: uriOf(draft.passage.article) ?? '' }))
    .toSorted(
      (a, b) =>
        inCodeUnitOrder(a.uri, b.uri) ||
        a.draft.passage.start - b.draft.passage.start ||
        inCodeUnitOrder(a.draft.check, b.draft.check),
    )
    .map(({ draft: { check, passage, claims, severity, message, stated, evidence } }) => {
      return {
        id: idOf(check, passage.sentence, passage.quote),
        article: passage.article,
        check,
        claims: [...claims],
        start: passage.start,
        end: passage.end,
        quote: passage.quote,
        verdict: 'conflicting' as const,
        severity: settledSeverity(settings[check], severity),
        message,
        stated,
        evidence: evidence.map((other) => passageEvidence(other, uriOf(other.article))),
        ...(passage.location === undefined ? {} : { location: passage.location }),
      };
    });
}
