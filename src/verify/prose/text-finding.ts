import type { Evidence } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { textEvidence } from '../evidence/evidence.ts';
import { sentenceAround } from '../evidence/sentence-around.ts';
import type { FindingDraft } from '../finding-draft.ts';

/** What a check of the words themselves says of a passage; the rest of a finding follows from the passage. */
export type TextFinding = Pick<FindingDraft, 'check' | 'verdict' | 'severity' | 'message'> &
  Partial<Pick<FindingDraft, 'claims' | 'stated' | 'expected' | 'cause' | 'suggestion'>> & {
    readonly evidence?: readonly Evidence[];
  };

/** A finding on a passage of the article, with the passage itself as evidence where there is no other. */
export function textFinding({ extracted }: CheckContext, { start, end }: Span, said: TextFinding): FindingDraft {
  const { article } = extracted;
  const quote = article.text.slice(start, end);
  return {
    claims: [],
    start,
    end,
    sentence: sentenceAround(article.text, { start, end }),
    stated: { text: quote, value: quote },
    ...said,
    evidence: [...(said.evidence ?? [textEvidence(article, { start, end })])],
  };
}
