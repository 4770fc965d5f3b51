import type { DraftRemoval, MetadataCandidate } from '../draft.ts';
import { joinLocated, type Located, sliceLocated, sourceOffset } from '../located/located.ts';
import { tidy } from '../located/tidy.ts';
import { isRunningProse, type Outcome, type Paragraph, type Place, paragraphOf, type Rule } from './paragraph.ts';

export interface Cleaned {
  readonly paragraphs: readonly Paragraph[];
  readonly removals: readonly DraftRemoval[];
  readonly metadata: readonly MetadataCandidate[];
}

/** What stands in a table or an embedded post, and the headline, is no furniture whatever its words. */
const UNTOUCHED: ReadonlySet<string> = new Set(['headline', 'table', 'embed']);

/** Puts each paragraph before the rules in their order; the first that speaks is heard. */
export function applyRules(paragraphs: readonly Paragraph[], rules: readonly Rule[]): Cleaned {
  const first = paragraphs.findIndex(isRunningProse);
  const last = paragraphs.findLastIndex(isRunningProse);
  const kept: Paragraph[] = [];
  const removals: DraftRemoval[] = [];
  const metadata: MetadataCandidate[] = [];
  paragraphs.forEach((paragraph, index) => {
    const place: Place = {
      index,
      previous: paragraphs[index - 1],
      next: paragraphs[index + 1],
      beforeProse: first === -1 || index < first,
      afterProse: last !== -1 && index > last,
    };
    const outcome = UNTOUCHED.has(paragraph.role) ? null : firstOutcome(rules, paragraph, place);
    if (outcome === null) {
      kept.push(paragraph);
      return;
    }
    metadata.push(...(outcome.metadata ?? []));
    if (outcome.kind === 'become') kept.push({ ...paragraph, role: outcome.role });
    else if (outcome.kind === 'remove')
      removals.push(removal(paragraph.body, 0, paragraph.text.length, outcome.reason));
    else {
      removals.push(removal(paragraph.body, outcome.start, outcome.end, outcome.reason));
      const rest = tidy(without(paragraph.body, outcome.start, outcome.end));
      if (rest.text !== '') kept.push(paragraphOf(rest, outcome.role));
    }
  });
  return { paragraphs: kept, removals, metadata };
}

function firstOutcome(rules: readonly Rule[], paragraph: Paragraph, place: Place): Outcome | null {
  for (const rule of rules) {
    const outcome = rule(paragraph, place);
    if (outcome !== null) return outcome;
  }
  return null;
}

function removal(body: Located, start: number, end: number, reason: string): DraftRemoval {
  return { reason, text: body.text.slice(start, end), from: sourceOffset(body, start) };
}

function without(body: Located, start: number, end: number): Located {
  return joinLocated([sliceLocated(body, 0, start), sliceLocated(body, end)]);
}
