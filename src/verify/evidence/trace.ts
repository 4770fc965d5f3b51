import { describeInterval } from '../../calendar/interval.ts';
import type { Trace } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { agreeing, agreementRule, OUTCOME_WORDS, type Outcome } from '../agree/agreement.ts';
import type { CheckContext } from '../context.ts';
import type { Candidate } from '../match/candidates.ts';
import { LINKED, SURE } from '../match/link.ts';
import { formatNumber, formatValue, placeName } from './reading.ts';

/** Further down no series comes into question. */
const MOST_CANDIDATES = 3;

/** Why nothing was decided, where no series was sure. */
export const LINKING_RULE = `A series may be meant from a score of ${LINKED} on; a number that differs is held against the text from ${SURE} on, where one series alone can be meant`;

/**
 * What a finding keeps of how its verdict came about. `chosen` is the candidate that decided, with the score that it had in
 * the end: its place and its number are weighed in only then.
 */
export function traceOf(
  context: CheckContext,
  candidates: readonly Candidate[],
  rule: string,
  chosen: Candidate | null = null,
): Trace {
  const others = candidates.filter(({ indexed }) => indexed !== chosen?.indexed);
  const shown = [...(chosen === null ? [] : [weighed(candidates, chosen)]), ...others];
  return { rule, candidates: shown.slice(0, MOST_CANDIDATES).map((candidate) => traced(context, candidate)) };
}

/** The rule of agreement that decided, with the numbers that the words allow. */
export function agreementWords(quantity: Quantity, outcome: Outcome): string {
  const { low, high } = agreeing(quantity);
  const ends = [
    ...(Number.isFinite(low) ? [`from ${formatNumber(low)}`] : []),
    ...(Number.isFinite(high) ? [`to ${formatNumber(high)}`] : []),
  ];
  const allowed = ends.length === 0 ? '' : ` (${ends.join(' ')})`;
  return `${agreementRule(quantity)}${allowed}; ${OUTCOME_WORDS[outcome]}`;
}

function weighed(candidates: readonly Candidate[], chosen: Candidate): Candidate {
  const before = candidates.find(({ indexed }) => indexed === chosen.indexed)?.score ?? chosen.score;
  const more = chosen.score - before;
  if (Math.abs(more) < 0.005) return chosen;
  const reason = `${more > 0 ? 'it has this very number' : 'it has no such place'} ${more.toFixed(2)}`;
  return { ...chosen, reasons: [...chosen.reasons, reason] };
}

function traced(context: CheckContext, candidate: Candidate): Trace['candidates'][number] {
  const { variable } = candidate.indexed;
  const record = recordOf(context, candidate);
  return {
    variable: variable.id,
    label: variable.name,
    score: Number(candidate.score.toFixed(2)),
    reasons: [...candidate.reasons],
    ...(record === undefined ? {} : { record }),
  };
}

function recordOf({ reference }: CheckContext, { cell }: Candidate): string | undefined {
  if (cell === null) return undefined;
  const values = cell.current.map(({ value }) => formatValue(value, cell.unit)).join(' or ');
  const when = cell.period === undefined ? [] : [describeInterval(cell.period)];
  return [values, placeName(reference, cell.place), ...when].join(' · ');
}
