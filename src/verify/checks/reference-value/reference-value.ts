import type { ValueClaim } from '../../../model/claim.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Outcome } from '../../agree/agreement.ts';
import { scaledQuantity } from '../../agree/scaled-quantity.ts';
import { likelyCause } from '../../causes/contents.ts';
import { fits } from '../../causes/fits.ts';
import type { FoundCause } from '../../causes/slip.ts';
import type { CheckContext } from '../../context.ts';
import { formatValue, placeName, recordReading, suggestion } from '../../evidence/reading.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Candidate, candidatesFor, type WhereMeant } from '../../match/candidates.ts';
import type { Cell, CellValue } from '../../match/cell.ts';
import { LINKED, type Link, link } from '../../match/link.ts';
import type { Check } from '../check.ts';
import { neighbours, statedOf, undecided } from '../undecided.ts';

const NAME = 'reference-value';

/** Holds a stated number against the record's for the same measure, place and period. */
export const referenceValue: Check = {
  name: NAME,
  kinds: ['value'],
  run: (context) =>
    context.extracted.claims
      .filter((claim) => claim.kind === 'value' && claim.certainty === 'asserted')
      .map((claim) => check(context, claim as ValueClaim)),
};

function check(context: CheckContext, claim: ValueClaim): FindingDraft {
  const candidates = candidatesFor(context, {
    measure: claim.measure,
    unit: claim.quantity.unit,
    places: claim.places,
    time: claim.time,
    sentence: claim.sentence,
    attribution: claim.attribution?.name,
  });
  const found = link(claim.quantity, candidates, isSure(claim));
  switch (found.kind) {
    case 'none':
      return undecided(context, NAME, claim, found.why, nearestRows(context, claim, found));
    case 'conflicting':
      return conflicting(context, claim, found.candidate, found.cell);
    case 'decided':
      return decided(context, claim, found);
  }
}

function nearestRows(context: CheckContext, claim: ValueClaim, { nearest }: Extract<Link, { kind: 'none' }>) {
  return nearest === null || nearest.score < LINKED ? [] : neighbours(context, nearest, claim.time);
}

/** Whether place and time stand in the claim's own sentence, so that a difference can be held against it. */
function isSure({ time, places, sentence }: ValueClaim): boolean {
  const inSentence = ({ start, end }: { start: number; end: number }) => sentence.start <= start && end <= sentence.end;
  const timeSure = time === undefined || time.from === 'stated' || inSentence(time.span);
  return timeSure && places.every((place) => place.from === 'stated' || inSentence(place.span));
}

function decided(
  context: CheckContext,
  claim: ValueClaim,
  { candidate, cell, value, outcome }: Extract<Link, { kind: 'decided' }>,
): FindingDraft {
  const where = candidate.where ?? { places: [cell.place], basis: 'default' as const };
  const stated = statedOf(context, claim);
  const quote = context.extracted.article.text.slice(claim.quantity.span.start, claim.quantity.span.end);
  const expected = recordReading(value.value, cell.unit, describeWhere(context, where), cell.period);
  const base = {
    check: NAME,
    claims: [claim.id],
    start: claim.quantity.span.start,
    end: claim.quantity.span.end,
    sentence: claim.sentence,
    stated,
    expected,
    evidence: [value.evidence, ...cell.current.filter((other) => other !== value).map((other) => other.evidence)],
  };
  const quantity = scaledQuantity(claim.quantity, candidate.factor);
  if (outcome === 'agrees') return supported(base, cell, quantity);
  const slip = { context, quantity, printed: claim.quantity, candidate, where, cell, expected: value };
  const cause = outcome === 'differs' ? likelyCause(slip) : outcomeCause(outcome, value, cell);
  const replacement = candidate.factor === 1 && isExact(claim) ? suggestion(quote, value.value) : undefined;
  return {
    ...base,
    verdict: outcome === 'understated' || outcome === 'overstated' ? 'supported' : 'refuted',
    severity: severityOf(outcome, cell, cause),
    message: cause?.message ?? `The record has ${formatValue(value.value, cell.unit)}`,
    ...(cause === null ? {} : { cause: cause.cause }),
    ...(replacement === undefined ? {} : { suggestion: replacement }),
  };
}

type Base = Pick<FindingDraft, 'check' | 'claims' | 'start' | 'end' | 'sentence' | 'stated' | 'evidence'>;

function supported(base: Base, cell: Cell, quantity: ValueClaim['quantity']): FindingDraft {
  const revised = cell.later.find((later) => !fits(quantity, later));
  if (revised === undefined) {
    return { ...base, verdict: 'supported', severity: null, message: 'The record bears this out' };
  }
  const since = formatValue(revised.value, cell.unit);
  return {
    ...base,
    verdict: 'supported',
    severity: 'note',
    message: `Right when published, and since revised to ${since}`,
    cause: { code: 'older-vintage', detail: `${since} as of ${revised.asOf ?? 'later'}`, evidence: [revised.evidence] },
  };
}

function conflicting(context: CheckContext, claim: ValueClaim, candidate: Candidate, cell: Cell): FindingDraft {
  const values = cell.current.map((value) => formatValue(value.value, cell.unit)).join(' and ');
  return {
    ...undecided(
      context,
      NAME,
      claim,
      `Sources differ on this figure: ${values}`,
      cell.current.map((v) => v.evidence),
    ),
    verdict: 'conflicting',
    severity: 'note',
    expected: recordReading(
      candidate.cell?.current[0]?.value ?? 0,
      cell.unit,
      placeName(context.reference, cell.place),
      cell.period,
    ),
  };
}

/** Each outcome short of plain disagreement is a cause by itself. */
const OUTCOME_WORDS: Partial<Record<Outcome, string>> = {
  imprecise: 'The number is rounded so coarsely that more than 5 per cent is lost',
  'rounding-direction': 'The number is rounded to the wrong side',
  understated: 'True, but the record is far above the number printed',
  overstated: 'True, but the record is far below the number printed',
};

function outcomeCause(outcome: Outcome, value: CellValue, cell: Cell): FoundCause | null {
  const words = OUTCOME_WORDS[outcome];
  if (
    words === undefined ||
    outcome === 'agrees' ||
    outcome === 'near-miss' ||
    outcome === 'undecided' ||
    outcome === 'differs'
  )
    return null;
  return {
    cause: {
      code: outcome,
      detail: `the record has ${formatValue(value.value, cell.unit)}`,
      evidence: [value.evidence],
    },
    message: words,
    chance: 0,
  };
}

const SEVERITIES: Readonly<Record<Outcome, Severity | null>> = {
  agrees: null,
  undecided: null,
  understated: 'note',
  overstated: 'note',
  imprecise: 'warning',
  'near-miss': 'warning',
  'rounding-direction': 'warning',
  differs: 'error',
};

/** A sum that the tables do not print may lack a part; the whole's number for a part is right in itself. */
function severityOf(outcome: Outcome, cell: Cell, cause: FoundCause | null): Severity | null {
  const softened = cell.derived || cause?.cause.code === 'whole-for-part' || cause?.cause.code === 'older-vintage';
  return outcome === 'differs' && softened ? 'warning' : SEVERITIES[outcome];
}

function isExact({ quantity }: ValueClaim): boolean {
  return quantity.hedge === 'exact' && quantity.bound === 'none' && quantity.form === 'digits';
}

function describeWhere({ reference }: CheckContext, { places, whole }: WhereMeant): string {
  const names = places.map((place) => placeName(reference, place)).join(' and ');
  return whole === undefined ? names : `${placeName(reference, whole)} other than ${names}`;
}
