import { addDays } from '../../../calendar/calendar-date.ts';
import { lengthInDays } from '../../../calendar/interval.ts';
import type { ClaimTime } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { CheckContext } from '../../context.ts';
import { derivation } from '../../evidence/evidence.ts';
import { type Candidate, cellAt, periodMeant } from '../../match/candidates.ts';
import type { Cell, CellValue } from '../../match/cell.ts';
import { single } from '../../match/look-up.ts';

/** How far around the day of publication a table's cut-off still tells of the year so far. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 10;
const SHORTEST = 27;
const MOST_TRIED = 8;

/**
 * "So far this year" runs to a day that the text does not tell, and that tables seldom have. A count only grows, so it lies
 * between the record's last cut-off before the day of publication and the first one after it. Where one of the two is
 * missing, a count that grows evenly stands in for it. Candidates that have a cell, or no such cut-off, stay as they are.
 */
export function withYearSoFar(
  context: CheckContext,
  time: ClaimTime | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const period = periodMeant(time);
  const { published } = context;
  if (period === undefined || published === undefined || !period.from.endsWith('-01-01')) return candidates;
  if (period.to !== addDays(published, 1) || lengthInDays(period) < SHORTEST) return candidates;
  return candidates.map((candidate) =>
    candidate.cell === null ? { ...candidate, cell: cellSoFar(context, candidate, period) } : candidate,
  );
}

function cellSoFar(context: CheckContext, candidate: Candidate, period: Interval): Cell | null {
  const { where, indexed } = candidate;
  const place = where?.places[0];
  if (where === null || place === undefined || indexed.variable.statType !== 'flow') return null;
  const [first, last] = [addDays(period.to, -DAYS_BEFORE), addDays(period.to, DAYS_AFTER)];
  const ends = context.reference
    .observations({ variable: indexed.variable.id, place })
    .flatMap((row) => (row.period === undefined ? [] : [row.period.to]))
    .filter((end) => end > first && end <= last);
  const days = [...new Set(ends)].toSorted();
  const cellTo = (to: string) => cellAt(context, indexed, where, { from: period.from, to });
  const firstCell = (list: readonly string[]) => {
    for (const to of list.slice(0, MOST_TRIED)) {
      const cell = cellTo(to);
      if (single(cell) !== null) return cell;
    }
    return null;
  };
  const before = firstCell(days.filter((end) => end <= period.to).toReversed());
  const after = firstCell(days.filter((end) => end > period.to));
  return between(before, after, period);
}

function between(before: Cell | null, after: Cell | null, period: Interval): Cell | null {
  const nearest = after ?? before;
  const value = single(nearest);
  if (nearest === null || value === null) return null;
  const least = single(before)?.interval.low ?? value.interval.low * growth(period, nearest.period);
  const most = single(after)?.interval.high ?? value.interval.high * growth(period, nearest.period);
  const [low, high] = [single(before), single(after)];
  const evidence =
    low !== null && high !== null
      ? derivation(`from ${low.value} to ${high.value}`, [low.evidence, high.evidence], value.value)
      : value.evidence;
  const current: CellValue = { ...value, interval: { low: least, high: most }, evidence, estimated: true };
  return { ...nearest, current: [current], also: [], older: [], newest: [], derived: true };
}

/** Days of the text's stretch for each day of the table's. */
function growth(period: Interval, known: Interval | undefined): number {
  return known === undefined ? 1 : lengthInDays(period) / lengthInDays(known);
}
