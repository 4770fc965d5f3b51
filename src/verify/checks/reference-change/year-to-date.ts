import { addDays } from '../../../calendar/calendar-date.ts';
import { shiftYears } from '../../../calendar/interval.ts';
import type { ChangeClaim } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { CheckContext } from '../../context.ts';
import type { Candidate } from '../../match/candidates.ts';
import { type Pair, pairIn } from '../../match/series.ts';

/** The stretch of this year to the day of the text, which the same days of the year before stand beside. */
const SO_FAR = /\bso far this year\b|\byear[ -]to[ -]date\b|\bthis year so far\b/i;

/**
 * The year that a change is said to have run since the start of: "up 82% since the start of the year", "down 4% so far
 * this year". Null where the claim says anything else.
 */
export function yearSoFar({ baseline, time }: ChangeClaim): string | null {
  const value = baseline?.timex?.value ?? '';
  if (baseline?.timex?.mod === 'START' && /^\d{4}$/.test(value)) return value;
  if (baseline !== undefined || time === undefined || !SO_FAR.test(time.text)) return null;
  return time.interval?.from.slice(0, 4) ?? null;
}

/** How far around the day of publication a cut-off still says something of the text's. */
const DAYS_BEFORE = 62;
const DAYS_AFTER = 31;
const MOST_TRIED = 12;

/** The year so far by the record, cut off before the text's day and after it, beside the same days of the year before. */
export interface Cutoffs {
  readonly before: Pair | null;
  readonly after: Pair | null;
}

/**
 * The nearest two cut-offs that the record has in both years. A text rarely says to which day its figures run, and a table
 * rarely has that day: the nearest before it may bear the text out, and both show what the record does have.
 */
export function cutoffsAround(context: CheckContext, candidate: Candidate, year: string): Cutoffs {
  const { published, reference } = context;
  const place = candidate.where?.places[0];
  if (published === undefined || place === undefined) return { before: null, after: null };
  const [first, last] = [addDays(published, -DAYS_BEFORE), addDays(published, DAYS_AFTER)];
  const ends = reference
    .observations({ variable: candidate.indexed.variable.id, place })
    .flatMap(({ period }) => (period?.to.startsWith(year) ? [period.to] : []))
    .filter((end) => end > first && end <= last);
  const days = [...new Set(ends)].toSorted();
  const pairTo = (to: string): Pair | null => {
    const period: Interval = { from: `${year}-01-01`, to };
    const { where } = candidate;
    return pairIn(context, candidate, { where, period }, { where, period: shiftYears(period, -1) });
  };
  const firstPair = (tried: readonly string[]): Pair | null => {
    for (const day of tried.slice(0, MOST_TRIED)) {
      const pair = pairTo(day);
      if (pair !== null) return pair;
    }
    return null;
  };
  return {
    before: firstPair(days.filter((day) => day <= published).toReversed()),
    after: firstPair(days.filter((day) => day > published)),
  };
}
