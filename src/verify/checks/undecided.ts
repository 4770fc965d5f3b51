import { dayNumber } from '../../calendar/calendar-date.ts';
import type { ChangeClaim, Claim, ClaimQuantity } from '../../model/claim.ts';
import type { Evidence, Reading } from '../../model/finding.ts';
import type { Interval } from '../../model/interval.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { observationEvidence } from '../evidence/evidence.ts';
import { statedReading } from '../evidence/reading.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { type Candidate, periodMeant } from '../match/candidates.ts';

/** The verdict for a claim that no rule decides: no severity, and a word on what was missing. */
export function undecided(
  context: CheckContext,
  check: string,
  claim: Claim,
  message: string,
  evidence: readonly Evidence[] = [],
): FindingDraft {
  const span = focusOf(claim);
  return {
    check,
    claims: [claim.id],
    start: span.start,
    end: span.end,
    sentence: claim.sentence,
    verdict: 'not-enough-evidence',
    severity: null,
    message,
    stated: statedOf(context, claim),
    evidence: [...evidence],
  };
}

/** The words of a claim that a finding on it points to: its number, its date, else all of it. */
function focusOf(claim: Claim): Span {
  const quantity = quantityOf(claim);
  if (quantity !== undefined) return quantity.span;
  return claim.kind === 'event' ? claim.time.span : { start: claim.start, end: claim.end };
}

function quantityOf(claim: Claim): ClaimQuantity | undefined {
  switch (claim.kind) {
    case 'value':
    case 'share':
    case 'age':
      return claim.quantity;
    case 'location':
      return claim.quantity;
    case 'change':
      return claim.by ?? claim.to ?? claim.from;
    case 'comparison':
      // A rank is in words: its number is another claim's.
      return claim.order === undefined ? (claim.factor ?? claim.left.quantity) : undefined;
    default:
      return undefined;
  }
}

const DIRECTIONS: Readonly<Record<ChangeClaim['direction'], string>> = { up: 'up ', down: 'down ', flat: '' };

export function statedOf({ extracted }: CheckContext, claim: Claim): Reading {
  const { text } = extracted.article;
  const quantity = quantityOf(claim);
  if (quantity === undefined) return { text: text.slice(claim.start, claim.end), value: null };
  const places = 'places' in claim ? claim.places : [];
  const time = 'time' in claim ? claim.time : undefined;
  const reading = statedReading(text, quantity, claim.measure, places, time);
  return claim.kind === 'change' && quantity === claim.by
    ? { ...reading, text: `${DIRECTIONS[claim.direction]}${reading.text}` }
    : reading;
}

const MOST_NEIGHBOURS = 2;

/** Rows of the nearest series around the period asked for, so that a person sees what the record does have. */
export function neighbours(
  { reference }: CheckContext,
  { indexed, where }: Candidate,
  time: Parameters<typeof periodMeant>[0],
): readonly Evidence[] {
  const place = where?.places[0];
  const asked = periodMeant(time);
  if (place === undefined || asked === undefined) return [];
  return reference
    .observations({ variable: indexed.variable.id, place })
    .flatMap((row) => (row.period === undefined ? [] : [{ row, distance: apart(row.period, asked) }]))
    .toSorted((a, b) => a.distance - b.distance || a.row.row - b.row.row)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ row }) => observationEvidence(row));
}

/** Days by which two periods differ at both ends. */
function apart(a: Interval, b: Interval): number {
  return Math.abs(dayNumber(a.from) - dayNumber(b.from)) + Math.abs(dayNumber(a.to) - dayNumber(b.to));
}
