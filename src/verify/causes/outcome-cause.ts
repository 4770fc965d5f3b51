import type { Evidence } from '../../model/finding.ts';
import type { Outcome } from '../agree/agreement.ts';
import type { FoundCause } from './slip.ts';

const WORDS = {
  imprecise: 'The number is rounded so coarsely that more than 5 per cent is lost',
  'rounding-direction': 'The number is rounded to the wrong side',
  understated: 'True, but the record is far above the number printed',
  overstated: 'True, but the record is far below the number printed',
} as const satisfies Partial<Record<Outcome, string>>;

/** An outcome short of plain disagreement is a cause by itself; `right` is what the record has, as printed. */
export function outcomeCause(outcome: Outcome, right: string, evidence: Evidence): FoundCause | null {
  if (!isCause(outcome)) return null;
  const cause = { code: outcome, detail: `the record has ${right}`, evidence: [evidence] };
  return { cause, message: WORDS[outcome], chance: 0 };
}

function isCause(outcome: Outcome): outcome is keyof typeof WORDS {
  return Object.hasOwn(WORDS, outcome);
}
