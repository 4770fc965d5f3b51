import type { Quantity } from '../../model/quantity.ts';
import { agreement, type Outcome } from '../agree/agreement.ts';
import { scaledQuantity } from '../agree/scaled-quantity.ts';
import type { Candidate } from './candidates.ts';
import type { Cell, CellValue } from './cell.ts';

/** Below this a variable is not what the claim speaks of. */
export const LINKED = 0.45;
/** From here on a number that differs is held against the claim. */
export const SURE = 0.55;
/** Candidates closer than this to the best are as likely as it is. */
export const MARGIN = 0.12;

/** What the record says to a claim's number. */
export type Link =
  | { readonly kind: 'none'; readonly nearest: Candidate | null; readonly why: string }
  | {
      readonly kind: 'decided';
      readonly candidate: Candidate;
      readonly cell: Cell;
      readonly value: CellValue;
      readonly outcome: Outcome;
    }
  | { readonly kind: 'conflicting'; readonly candidate: Candidate; readonly cell: Cell };

/**
 * Chooses the series that a number is held against.
 *
 * Most printed numbers are right, so among the likely candidates one that agrees wins. A number that none bears out is
 * held against the best candidate only where no other is nearly as good, its place stands in the text and its score
 * is sure: otherwise nobody knows which number was meant.
 */
export function link(quantity: Quantity, candidates: readonly Candidate[], placeAndTimeStated: boolean): Link {
  const [best] = candidates;
  if (best === undefined || best.score < LINKED) {
    return { kind: 'none', nearest: best ?? null, why: 'The record has no series that this number clearly belongs to' };
  }
  const likely = candidates.filter((candidate) => candidate.score >= Math.max(LINKED, best.score - MARGIN));
  const answers = likely.flatMap((candidate) => answersOf(quantity, candidate));
  const agreeing = answers.find(
    ({ outcome }) => outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated',
  );
  if (agreeing !== undefined) {
    const disputed = agreeing.cell.current.some(
      (value) => outcomeOf(quantity, agreeing.candidate, value) === 'differs',
    );
    return disputed
      ? { kind: 'conflicting', candidate: agreeing.candidate, cell: agreeing.cell }
      : { kind: 'decided', ...agreeing };
  }
  const [first] = answers;
  if (first === undefined) {
    return { kind: 'none', nearest: best, why: whyNoCell(best) };
  }
  const rivals = new Set(likely.map(({ indexed }) => indexed.variable.id));
  const close = first.outcome !== 'differs' && first.outcome !== 'undecided';
  if (first.candidate !== best || first.outcome === 'undecided')
    return { kind: 'none', nearest: best, why: whyNoCell(best) };
  if (rivals.size > 1 && !close) {
    return { kind: 'none', nearest: best, why: 'More than one series could be meant, and none has this number' };
  }
  // A number this near is its own evidence for the series: only a plain difference needs the place in words.
  const telling = first.outcome === 'near-miss';
  const unplaced = best.where?.basis === 'default' && !telling;
  if ((best.score < SURE && !telling) || !placeAndTimeStated || unplaced) {
    return {
      kind: 'none',
      nearest: best,
      why: 'The nearest series has another number, but it is not sure that it is the one meant',
    };
  }
  return { kind: 'decided', ...first };
}

interface Answer {
  readonly candidate: Candidate;
  readonly cell: Cell;
  readonly value: CellValue;
  readonly outcome: Outcome;
}

/** Closest first: where sources differ, the one that the number comes nearest to speaks. */
const CLOSENESS: readonly Outcome[] = [
  'agrees',
  'understated',
  'overstated',
  'near-miss',
  'rounding-direction',
  'imprecise',
  'undecided',
  'differs',
];

function answersOf(quantity: Quantity, candidate: Candidate): readonly Answer[] {
  const { cell } = candidate;
  if (cell === null) return [];
  return cell.current
    .map((value) => ({ candidate, cell, value, outcome: outcomeOf(quantity, candidate, value) }))
    .toSorted((a, b) => CLOSENESS.indexOf(a.outcome) - CLOSENESS.indexOf(b.outcome))
    .slice(0, 1);
}

function outcomeOf(quantity: Quantity, { factor }: Candidate, value: CellValue): Outcome {
  return agreement(scaledQuantity(quantity, factor), value.interval);
}

function whyNoCell({ where, indexed }: Candidate): string {
  const series = `\u201C${indexed.variable.name}\u201D`;
  return where === null
    ? `The nearest series, ${series}, has no such place`
    : `The nearest series, ${series}, has no row for this place and period`;
}
