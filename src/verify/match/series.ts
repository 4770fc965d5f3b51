import type { ClaimPlace } from '../../model/claim.ts';
import type { Interval } from '../../model/interval.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { type Candidate, candidatesFor, cellAt, type Sought, type WhereMeant } from './candidates.ts';
import type { Cell, CellValue } from './cell.ts';
import { LINKED, MARGIN, SURE } from './link.ts';
import { single } from './look-up.ts';
import { nearby } from './nearby.ts';
import { restrictions } from './restrictions.ts';

/** The series that a change or a comparison may be of. */
export interface Series {
  /** All candidates, best first. */
  readonly ranked: readonly Candidate[];
  /** Every candidate that is about as likely as the best, best first. */
  readonly likely: readonly Candidate[];
  /** Whether the first may be held against the claim: sure by its score and without a rival. */
  readonly sure: boolean;
}

/** A number and the words that may narrow what it is of. */
export interface Restricted {
  readonly sentence: Span;
  readonly number: Span;
}

/** `others` are places that the sentence names besides, as the other side of a comparison: they narrow nothing. */
export function seriesFor(
  context: CheckContext,
  sought: Sought,
  restricted: readonly Restricted[],
  others: readonly string[] = [],
): Series {
  const ranked = candidatesFor(context, sought);
  const [best] = ranked;
  if (best === undefined || best.score < LINKED) return { ranked, likely: [], sure: false };
  const likely = ranked.filter((candidate) => candidate.score >= Math.max(LINKED, best.score - MARGIN));
  const placed = best.where !== null && best.where.basis !== 'default';
  const known = withPlaces(best, others);
  const open = restricted.some(
    ({ sentence, number }) => restrictions(context, known, nearby(sentence, number), number).length > 0,
  );
  return { ranked, likely, sure: likely.length === 1 && best.score >= SURE && placed && !open };
}

function withPlaces(candidate: Candidate, others: readonly string[]): Candidate {
  const { where } = candidate;
  if (where === null || others.length === 0) return candidate;
  return { ...candidate, where: { ...where, places: [...where.places, ...others] } };
}

/** Where a series has the other side of a comparison; null where it has no such place. */
export function whereOther(
  context: CheckContext,
  candidate: Candidate,
  sought: Sought,
  places: readonly ClaimPlace[],
): WhereMeant | null {
  const same = candidatesFor(context, { ...sought, places }).find(({ indexed }) => indexed === candidate.indexed);
  return same?.where ?? null;
}

/** Two values of one series, the later or greater one called `left`. */
export interface Pair {
  readonly candidate: Candidate;
  readonly left: CellValue;
  readonly right: CellValue;
  readonly cells: readonly [Cell, Cell];
}

/** Where and when one side of a pair is looked up; a constant has no period. */
export interface Side {
  readonly where: WhereMeant | null;
  readonly period: Interval | undefined;
}

export function pairIn(context: CheckContext, candidate: Candidate, left: Side, right: Side): Pair | null {
  const [leftCell, rightCell] = [cellOfSide(context, candidate, left), cellOfSide(context, candidate, right)];
  const [leftValue, rightValue] = [single(leftCell), single(rightCell)];
  if (leftCell === null || rightCell === null || leftValue === null || rightValue === null) return null;
  return { candidate, left: leftValue, right: rightValue, cells: [leftCell, rightCell] };
}

function cellOfSide(context: CheckContext, { indexed }: Candidate, { where, period }: Side): Cell | null {
  return where === null ? null : cellAt(context, indexed, where, period);
}
