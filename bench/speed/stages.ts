import { composeClaims } from '../../src/extract/claims/compose.ts';
import { openDocument } from '../../src/extract/document/document.ts';
import { resolveEntities } from '../../src/extract/entities/resolve.ts';
import type { MentionDraft } from '../../src/extract/mentions/draft.ts';
import { finishMentions } from '../../src/extract/mentions/finish.ts';
import { extractNames } from '../../src/extract/mentions/name/names.ts';
import { withoutOverlaps } from '../../src/extract/mentions/overlaps.ts';
import { extractQuantities } from '../../src/extract/mentions/quantity/quantity.ts';
import { extractQuotes } from '../../src/extract/mentions/quote/quotes.ts';
import { extractTimes } from '../../src/extract/mentions/time/time.ts';
import type { ReadArticle } from '../../src/model/reading.ts';

/** The stages of the extraction, in their order. */
export const STAGES = ['document', 'times', 'quantities', 'names', 'entities', 'quotes', 'finish', 'claims'] as const;

export type Stage = (typeof STAGES)[number];

/** Extracts an article as `extract` does, and hands every stage to `run`, which must call it once and return its result. */
export function extractByStages(reading: ReadArticle, run: <Result>(stage: Stage, work: () => Result) => Result): void {
  const document = run('document', () => openDocument(reading));
  const times = run('times', () => withoutOverlaps(extractTimes(document, [])));
  const numbers = run('quantities', () => withoutOverlaps([...times, ...extractQuantities(document, times)]));
  const found: readonly MentionDraft[] = run('names', () =>
    withoutOverlaps([...numbers, ...extractNames(document, numbers)]),
  );
  const resolved = run('entities', () => resolveEntities(document, found));
  const quotes = run('quotes', () => extractQuotes(document, resolved.drafts, resolved.entities));
  const drafts = [...resolved.drafts, ...quotes];
  const finished = run('finish', () => finishMentions(document, drafts, resolved.entities));
  run('claims', () => composeClaims(document, finished.mentions, finished.entities));
}
