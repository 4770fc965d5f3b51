import { addDays, addMonths, dayNumber } from '../../../calendar/calendar-date.ts';
import { describeInterval, lengthInDays } from '../../../calendar/interval.ts';
import type { ClaimTime } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { CheckContext } from '../../context.ts';
import { type Cell, type CellValue, cellOf } from '../../match/cell.ts';
import { single } from '../../match/look-up.ts';
import type { Rival, Row } from './judge-rank.ts';

const SIMILAR = 0.15;
const YEAR = 360;
/** Days that may lie between two periods without a third between them. */
const NO_GAP = 3;

/**
 * A cell among the periods before it that are as long: the months before a month, the calendar years before one. `since` is
 * "2019" of "since 2019", which does not count itself, or "five years"; without it the row is all that the record has, and
 * then never complete: nobody knows how far back a record reaches. Null where `since` cannot be resolved.
 */
export function periodRow(context: CheckContext, cell: Cell, own: CellValue, since: ClaimTime | undefined): Row | null {
  const { period } = cell;
  const from = period === undefined ? null : startOf(context, period, since);
  if (period === undefined || from === null) return null;
  const rows = context.reference.observations({ variable: cell.variable, place: cell.place });
  const earlier = Map.groupBy(
    rows.filter((row) => row.period !== undefined && isBefore(row.period, period, from)),
    (row) => `${row.period?.from}/${row.period?.to}`,
  );
  const known = [...earlier.values()].flatMap((list): (Rival & { readonly period: Interval })[] => {
    const value = single(cellOf(list, context.published));
    const when = list[0]?.period;
    return value === null || when === undefined ? [] : [{ label: describeInterval(when), value, period: when }];
  });
  const rivals = known.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
  return {
    own: { label: describeInterval(period), value: own },
    rivals,
    complete: since !== undefined && isCovered(rivals, from, period.from),
    lacks: lackOf(rivals, since),
  };
}

/** The first day that counts; '' where the row has no beginning. */
function startOf({ extracted }: CheckContext, own: Interval, since: ClaimTime | undefined): string | null {
  if (since === undefined) return '';
  const mention = extracted.mentions.find(({ id }) => id === since.mention);
  if (mention?.kind !== 'time') return null;
  if (mention.timex.type === 'DATE') return mention.interval?.to ?? null;
  const length = /^P(\d{1,3})([YMWD])$/.exec(mention.timex.value);
  if (length?.[1] === undefined) return null;
  const count = Number(length[1]);
  const back = { Y: addMonths(own.from, -12 * count), M: addMonths(own.from, -count) }[length[2] ?? ''];
  const start = back ?? addDays(own.from, -count * (length[2] === 'W' ? 7 : 1));
  // Whether the period at the far end counts is more than "in five years" tells.
  return addDays(start, lengthInDays(own));
}

function isBefore(period: Interval, own: Interval, from: string): boolean {
  const [a, b] = [lengthInDays(period), lengthInDays(own)];
  if (Math.abs(a - b) > SIMILAR * b || period.to > own.from || period.from < from) return false;
  // A fiscal year is no calendar year.
  return b < YEAR || period.from.slice(5) === own.from.slice(5);
}

/** Whether periods in order leave no gap between two days. */
function isCovered(rivals: readonly { readonly period: Interval }[], from: string, to: string): boolean {
  let reached = from;
  for (const { period } of rivals) {
    if (dayNumber(period.from) > dayNumber(reached) + NO_GAP) return false;
    if (period.to > reached) reached = period.to;
  }
  return rivals.length > 0 && dayNumber(reached) + NO_GAP >= dayNumber(to);
}

function lackOf(rivals: readonly Rival[], since: ClaimTime | undefined): string {
  const [first] = rivals;
  if (first === undefined) return 'The record has no earlier figures to rank it among';
  return since === undefined
    ? `Nothing in the record stands before it, but that begins with ${first.label}`
    : 'Nothing in the record stands before it, but not all of the time is covered';
}
