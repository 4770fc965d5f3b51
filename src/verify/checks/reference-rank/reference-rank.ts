import type { ComparisonClaim } from '../../../model/claim.ts';
import { lazily } from '../../../text/lazily.ts';
import type { CheckContext } from '../../context.ts';
import { derivation } from '../../evidence/evidence.ts';
import { formatValue } from '../../evidence/reading.ts';
import { referenceSeries } from '../../evidence/reference-series.ts';
import { LINKING_RULE, traceOf } from '../../evidence/trace.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { undecided } from '../undecided.ts';
import { judgeRank, type Order, type Rival, type Row } from './judge-rank.ts';
import { periodRow } from './period-row.ts';
import { placeRow } from './place-row.ts';
import { cellOfNumber, cellOfPlace, type Ranked, type RankedCell } from './ranked-cell.ts';

const NAME = 'reference-rank';

/** Holds "the highest since 2019", "a record", "Canada's second-largest province by area" against the row that the number stands in. */
export const referenceRank: Check = {
  name: NAME,
  kinds: [],
  options: NO_OPTIONS,
  run: (context) =>
    context.extracted.claims.flatMap((claim) =>
      claim.kind === 'comparison' && claim.certainty === 'asserted' && claim.order !== undefined
        ? [check(context, claim, claim.order)]
        : [],
    ),
};

function check(context: CheckContext, claim: ComparisonClaim, order: Order): FindingDraft {
  const ranked = rankedCell(context, claim, order);
  const open = (message: string): FindingDraft => ({
    ...undecided(context, NAME, claim, message, ranked.found === null ? [] : [ranked.found.own.evidence]),
    trace: traceOf(context, ranked.series.ranked, LINKING_RULE, ranked.found?.candidate ?? null),
  });
  if (ranked.found === null) return open('The record does not have this figure, so where it stands is not judged');
  const { cell, own } = ranked.found;
  if (isOfOtherLength(context, claim, ranked.found)) return open('The rank is among periods of another length');
  const row =
    order.among === 'periods'
      ? periodRow(context, cell, own, claim.right.time)
      : placeRow(context, cell, own, claim.right.places);
  if (row === null) {
    return open(
      order.among === 'periods'
        ? 'The text does not say for certain since when'
        : 'The record does not say which places it stands among',
    );
  }
  return decided(context, claim, order, ranked.found, ranked, row, open);
}

function rankedCell(context: CheckContext, claim: ComparisonClaim, { among }: Order): Ranked {
  const subject = claim.subject === undefined ? undefined : context.claimsById.get(claim.subject);
  if (among === 'places') return cellOfPlace(context, claim);
  return subject?.kind === 'value'
    ? cellOfNumber(context, claim, subject)
    : { series: { ranked: [], likely: [], sure: false }, found: null };
}

const LENGTHS: readonly { readonly words: RegExp; readonly days: readonly [number, number] }[] = [
  { words: /\b(?:monthly|month)\b/i, days: [28, 31] },
  { words: /\b(?:quarterly|quarter)\b/i, days: [89, 92] },
  { words: /\b(?:annual|yearly|year)\b/i, days: [365, 366] },
  { words: /\b(?:weekly|week)\b/i, days: [7, 7] },
  { words: /\b(?:daily|day)\b/i, days: [1, 1] },
];

/** "the highest monthly total" of a year's number. */
function isOfOtherLength({ extracted }: CheckContext, claim: ComparisonClaim, { cell }: RankedCell): boolean {
  if (claim.order?.among !== 'periods' || cell.period === undefined) return false;
  const words = extracted.article.text.slice(claim.start, claim.right.time?.span.start ?? claim.end);
  const days = (Date.parse(cell.period.to) - Date.parse(cell.period.from)) / 86_400_000;
  return LENGTHS.some((length) => length.words.test(words) && (days < length.days[0] || days > length.days[1]));
}

const RULE =
  'One value further out refutes a rank; it takes the whole row to bear one out, and values that rounding leaves open are not ranked';

function decided(
  context: CheckContext,
  claim: ComparisonClaim,
  order: Order,
  { candidate, cell, own, sure }: RankedCell,
  { series }: Ranked,
  row: Row,
  open: (message: string) => FindingDraft,
): FindingDraft {
  const verdict = judgeRank(order, row);
  if (verdict.kind === 'open') return open(verdict.why);
  const evidence = rankEvidence(order, row, verdict.rank);
  const trace = traceOf(context, series.ranked, RULE, candidate);
  const base = { ...undecided(context, NAME, claim, 'The record bears this out', [evidence]), trace };
  const size = (rival: Rival) => `${rival.label}: ${formatValue(rival.value.value, cell.unit)}`;
  const among = `${ordinal(verdict.rank)} of ${row.rivals.length + 1}, ${order.end} first`;
  if (verdict.kind === 'supported') {
    return { ...base, verdict: 'supported', expected: { text: `${size(row.own)}, ${among}`, value: verdict.rank } };
  }
  const [first] = verdict.ahead;
  const beside = verdict.ahead.slice(0, 3).map(({ value }) => value.evidence);
  const chart = referenceSeries(context, { variable: candidate.indexed.variable, cell, value: own.value, beside });
  if (!sure) return open('It is not sure which series is meant');
  const more = order.end === 'highest' ? 'higher' : 'lower';
  const isClose = first !== undefined && Math.abs(first.value.value - own.value) <= NEAR * Math.abs(own.value);
  const soft = isClose || cell.derived || own.estimated || verdict.ahead.some(({ value }) => value.estimated);
  return {
    ...base,
    verdict: 'refuted',
    severity: soft ? 'warning' : 'error',
    message:
      first === undefined || verdict.rank < order.position
        ? `The record has it as the ${ordinal(verdict.rank)}, ${order.end} first`
        : `The record has a ${more} one: ${size(first)}`,
    expected: {
      text: `${verdict.ahead.slice(0, 3).map(size).join('; ') || size(row.own)} (${among})`,
      value: verdict.rank,
    },
    ...(chart === undefined ? {} : { series: chart }),
  };
}

/** A row that leads by less may have been revised. */
const NEAR = 0.005;
const MOST_SHOWN = 24;

/** The place of a value in its row, with the rows it was counted among, those in front first. */
function rankEvidence({ end }: Order, { own, rivals }: Row, rank: number) {
  const sign = end === 'highest' ? 1 : -1;
  const sorted = [own, ...rivals].toSorted((a, b) => sign * (b.value.value - a.value.value));
  const shown = sorted.slice(0, MOST_SHOWN).filter((rival) => rival !== own);
  const values = sorted.slice(0, 5).map(({ value }) => value.value);
  const rest = sorted.length > values.length ? ', …' : '';
  const formula = `place of ${own.value.value} among ${sorted.length}, ${end} first: ${values.join(', ')}${rest}`;
  return derivation(formula, [own.value.evidence, ...shown.map(({ value }) => value.evidence)], rank);
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const plurals = lazily(() => new Intl.PluralRules('en', { type: 'ordinal' }));

function ordinal(rank: number): string {
  return `${rank}${ENDINGS[plurals().select(rank)] ?? 'th'}`;
}
