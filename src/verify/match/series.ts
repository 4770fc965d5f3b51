import type { Interval } from '../../model/interval.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { type Candidate, candidatesFor, cellAt, type Sought } from './candidates.ts';
import type { Cell, CellValue } from './cell.ts';
import { LINKED, MARGIN, SURE } from './link.ts';
import { single } from './look-up.ts';
import { nearby } from './nearby.ts';
import { restrictions } from './restrictions.ts';

/** The series that a change or a comparison may be of. */
export interface Series {
  /** Every candidate that is about as likely as the best, best first. */
  readonly likely: readonly Candidate[];
  /** Whether the first may be held against the claim: sure by its score and without a rival. */
  readonly sure: boolean;
}

export function seriesFor(
  context: CheckContext,
  sought: Sought,
  restricted: readonly { readonly sentence: Span; readonly number: Span }[],
): Series {
  const candidates = candidatesFor(context, sought);
  const [best] = candidates;
  if (best === undefined || best.score < LINKED) return { likely: [], sure: false };
  const likely = candidates.filter((candidate) => candidate.score >= Math.max(LINKED, best.score - MARGIN));
  const placed = best.where !== null && best.where.basis !== 'default';
  const open = restricted.some(
    ({ sentence, number }) => restrictions(context, best, nearby(sentence, number), number).length > 0,
  );
  return { likely, sure: likely.length === 1 && best.score >= SURE && placed && !open };
}

/** Two values of one series, the later or greater one called `left`. */
export interface Pair {
  readonly candidate: Candidate;
  readonly left: CellValue;
  readonly right: CellValue;
  readonly cells: readonly [Cell, Cell];
}

export function pairIn(
  context: CheckContext,
  candidate: Candidate,
  left: Interval | undefined,
  right: Interval | undefined,
): Pair | null {
  if (candidate.where === null || left === undefined || right === undefined) return null;
  const leftCell = cellAt(context, candidate.indexed, candidate.where, left);
  const rightCell = cellAt(context, candidate.indexed, candidate.where, right);
  const [leftValue, rightValue] = [single(leftCell), single(rightCell)];
  if (leftCell === null || rightCell === null || leftValue === null || rightValue === null) return null;
  return { candidate, left: leftValue, right: rightValue, cells: [leftCell, rightCell] };
}
