import type { Reading } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { derivation, textEvidence } from '../evidence/evidence.ts';
import { sentenceAround } from '../evidence/sentence-around.ts';
import type { FindingDraft } from '../finding-draft.ts';
import type { Figure } from './figure.ts';
import { claimsByMention } from './guard.ts';

/** What the other numbers of the text give in place of the one that is flagged. */
export interface Derived {
  readonly check: string;
  readonly message: string;
  /** Where the flagged number stands, and its mention, where it is one. */
  readonly said: Span & { readonly mention?: Figure['mention'] };
  /** In words of arithmetic, with the numbers: "45 / 120 * 100". */
  readonly formula: string;
  readonly inputs: readonly Span[];
  readonly value: number;
  readonly expected: Reading;
  readonly severity?: 'error' | 'warning';
}

/** Numbers of one article that cannot all hold: flagged at the one that follows from the others. */
export function conflict(context: CheckContext, derived: Derived): FindingDraft {
  const { article } = context.extracted;
  const { said, inputs, formula, value } = derived;
  const number = said.mention?.kind === 'quantity' ? said.mention.value : null;
  return {
    check: derived.check,
    claims: said.mention === undefined ? [] : valueClaims(context, said.mention.id),
    start: said.start,
    end: said.end,
    sentence: sentenceAround(article.text, said),
    verdict: 'conflicting',
    severity: derived.severity ?? 'error',
    message: derived.message,
    stated: { text: article.text.slice(said.start, said.end), value: number },
    expected: derived.expected,
    evidence: [
      derivation(
        formula,
        inputs.map((input) => textEvidence(article, input)),
        value,
      ),
    ],
  };
}

/** The claims that state this number as their own. */
function valueClaims(context: CheckContext, mention: string): string[] {
  return (claimsByMention(context).get(mention) ?? [])
    .filter((claim) => (claim.kind === 'value' || claim.kind === 'share') && claim.quantity.mention === mention)
    .map(({ id }) => id);
}

/** One flag a number: the first rule that has it keeps it. */
export function oncePerNumber(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const seen = new Set<number>();
  return drafts.filter(({ start }) => !seen.has(start) && seen.add(start) !== undefined);
}
