import type { Quantity } from '../../model/quantity.ts';
import { agreement, type Outcome } from '../agree/agreement.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { around } from '../agree/number-interval.ts';
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
  | {
      readonly kind: 'none';
      readonly nearest: Candidate | null;
      readonly why: string;
      /** Cells that have another number, of series that may be the one meant. */
      readonly differing: readonly Answer[];
    }
  | ({ readonly kind: 'decided' } & Answer)
  | { readonly kind: 'conflicting'; readonly candidate: Candidate; readonly cell: Cell };

/**
 * Chooses the series that a number is held against.
 *
 * Most printed numbers are right, so among the likely candidates one that agrees wins. A number that none bears out is
 * held against the best candidate only where no other is nearly as good, its place stands in the text and its score
 * is sure: otherwise nobody knows which number was meant.
 */
export function link(quantity: Quantity, ranked: readonly Candidate[], stated: StatedSetting): Link {
  const candidates = weighed(quantity, ranked, stated.place);
  const [best] = candidates;
  if (best === undefined || best.score < LINKED) {
    const why = 'The record has no series that this number clearly belongs to';
    return { kind: 'none', nearest: best ?? null, why, differing: [] };
  }
  const likely = withoutKin(candidates.filter((candidate) => candidate.score >= Math.max(LINKED, best.score - MARGIN)));
  const answers = likely.flatMap((candidate) => answersOf(quantity, candidate));
  const telling = chanceOfFit(quantity, 1) <= TELLING_CHANCE;
  const agreeing = answers.find(
    ({ outcome, candidate }) => isTrue(outcome) && (telling || stated.restrictions(candidate).length <= MOST_UNKNOWN),
  );
  if (agreeing !== undefined) {
    const { cell, candidate } = agreeing;
    return isDisputed(quantity, agreeing) ? { kind: 'conflicting', candidate, cell } : { kind: 'decided', ...agreeing };
  }
  const differing = answers.filter(({ outcome, value }) => outcome === 'differs' || value.estimated);
  const unsure = (why: string): Link => ({ kind: 'none', nearest: best, why, differing });
  const [first] = answers;
  if (first === undefined || first.candidate !== best) return unsure(whyNoCell(best));
  if (first.outcome === 'undecided') return unsure(first.value.estimated ? NEAR_ESTIMATE : TOO_VAGUE);
  if (likely.length > 1 && first.outcome === 'differs') {
    return unsure('More than one series could be meant, and none has this number');
  }
  // A number this near is its own evidence for the series: only a plain difference needs the place in words.
  const nearMiss = first.outcome === 'near-miss';
  const [narrowing] = nearMiss ? [] : stated.restrictions(best);
  if (narrowing !== undefined)
    return unsure(`The words beside the number (\u201C${narrowing}\u201D) may narrow what it counts`);
  const unplaced = best.where?.basis === 'default' && !nearMiss;
  if ((best.score < SURE && !nearMiss) || !stated.inSentence || unplaced) {
    return unsure('The nearest series has another number, but it is not sure that it is the one meant');
  }
  return { kind: 'decided', ...first };
}

const NEAR_ESTIMATE = 'The record has an estimate near this number';
const TOO_VAGUE = 'The words are too vague for the record to decide';

/** What the text says of where and when. */
export interface StatedSetting {
  /** Whether the claim names a place at all. */
  readonly place: boolean;
  /** Whether its place and its time stand in its own sentence, so that a difference can be held against it. */
  readonly inSentence: boolean;
  /** Words beside the number that may narrow what it counts, and that a series does not know. */
  readonly restrictions: (candidate: Candidate) => readonly string[];
}

/** A rounded number with more unknown words beside it than this may be of something else that happens to be as large. */
const MOST_UNKNOWN = 2;
const NO_SUCH_PLACE = 0.15;
const SAME_NUMBER = 0.15;
/** A number with a narrower window than this does not meet a cell by chance. */
const TELLING_CHANCE = 0.005;

/**
 * Scores with the place and the number weighed in: a series that has no rows for the place stated is less likely the one
 * meant; a cell with exactly the number printed is more likely, where the number is exact enough to tell.
 */
function weighed(quantity: Quantity, ranked: readonly Candidate[], placeStated: boolean): readonly Candidate[] {
  const telling = chanceOfFit(quantity, 1) <= TELLING_CHANCE;
  return ranked
    .map((candidate) => {
      const missing = placeStated && candidate.where === null;
      // A part's number said of the whole is the slip itself, and no sign that the part was meant.
      const isKin = ranked.some((other) => other.score > candidate.score && areKin(candidate, other));
      const same = telling && !isKin && answersOf(quantity, candidate).some(({ outcome }) => outcome === 'agrees');
      const score = candidate.score - (missing ? NO_SUCH_PLACE : 0) + (same ? SAME_NUMBER : 0);
      return score === candidate.score ? candidate : { ...candidate, score: Math.min(1, score) };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** Of a series and one that it is a part of, the one that the words fit better: the other's number is another thing's. */
function withoutKin(ranked: readonly Candidate[]): readonly Candidate[] {
  return ranked.filter((candidate, at) => !ranked.slice(0, at).some((better) => areKin(candidate, better)));
}

function areKin({ indexed: { variable } }: Candidate, { indexed: { variable: other } }: Candidate): boolean {
  return variable.parent === other.id || other.parent === variable.id;
}

/** Whether another source has another number for the same cell and vintage. */
function isDisputed(quantity: Quantity, { candidate, cell, value }: Answer): boolean {
  return cell.current.some(
    (other) =>
      other.sourceId !== value.sourceId &&
      other.asOf === value.asOf &&
      outcomeOf(quantity, candidate, other) === 'differs',
  );
}

function isTrue(outcome: Outcome): boolean {
  return outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated';
}

export interface Answer {
  readonly candidate: Candidate;
  readonly cell: Cell;
  readonly value: CellValue;
  readonly outcome: Outcome;
}

/** Closest first: where sources or vintages differ, the one that the number comes nearest to speaks. */
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
  return [...cell.current, ...cell.also]
    .map((value) => ({ candidate, cell, value, outcome: outcomeOf(quantity, candidate, value) }))
    .toSorted((a, b) => CLOSENESS.indexOf(a.outcome) - CLOSENESS.indexOf(b.outcome))
    .slice(0, 1);
}

/** Two estimates of one thing differ by this much without either being a slip. */
const BETWEEN_ESTIMATES = 0.1;

function outcomeOf(quantity: Quantity, { factor }: Candidate, value: CellValue): Outcome {
  const stated = scaledQuantity(quantity, factor);
  const outcome = agreement(stated, value.interval);
  if (!value.estimated || outcome === 'agrees' || outcome === 'understated' || outcome === 'overstated') return outcome;
  const slack = BETWEEN_ESTIMATES * Math.abs(value.value);
  return agreement(stated, around(value.value, slack)) === 'agrees' ? 'undecided' : outcome;
}

function whyNoCell({ where, indexed }: Candidate): string {
  const series = `\u201C${indexed.variable.name}\u201D`;
  return where === null
    ? `The nearest series, ${series}, has no such place`
    : `The nearest series, ${series}, has no row for this place and period`;
}
