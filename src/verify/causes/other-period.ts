import { dayNumber } from '../../calendar/calendar-date.ts';
import { describeInterval, lengthInDays, sameInterval } from '../../calendar/interval.ts';
import type { Interval } from '../../model/interval.ts';
import { chanceOfFit, MOST_CHANCE } from '../agree/chance-of-fit.ts';
import { formatValue } from '../evidence/reading.ts';
import { lookUp, single } from '../match/look-up.ts';
import { fits } from './fits.ts';
import type { CauseRule } from './slip.ts';

const SAME_LENGTH_SLACK = 3;
const MONTHS = 12;
const FAR = 1e9;

/** The number of another month or year: first those of the same length, and of them the neighbours and the same month of other years. */
export const otherPeriod: CauseRule = ({ context, quantity, candidate, where, cell }) => {
  const [own, ...more] = where.places;
  const stated = cell.period;
  if (own === undefined || more.length > 0 || where.whole !== undefined || stated === undefined) return null;
  const rows = context.reference.observations({ variable: cell.variable, place: own });
  const periods = distinct(rows.flatMap(({ period }) => (period === undefined ? [] : [period])))
    .filter((period) => !sameInterval(period, stated))
    .toSorted((a, b) => distance(a, stated) - distance(b, stated));
  for (const [tried, period] of periods.entries()) {
    const chance = chanceOfFit(quantity, tried + 1);
    if (chance > MOST_CHANCE) return null;
    const value = single(lookUp(context, candidate.indexed.variable, own, period));
    if (value === null || !fits(quantity, value)) continue;
    return {
      cause: {
        code: 'other-period',
        detail: `${formatValue(value.value, cell.unit)} is the figure for ${describeInterval(period)} in the same series`,
        evidence: [value.evidence],
      },
      message: `The figure is for ${describeInterval(period)}, not for ${describeInterval(stated)}`,
      chance,
    };
  }
  return null;
};

function distance(period: Interval, stated: Interval): number {
  const sameLength = Math.abs(lengthInDays(period) - lengthInDays(stated)) <= SAME_LENGTH_SLACK;
  const days = Math.abs(dayNumber(period.from) - dayNumber(stated.from));
  // The same month a year before stands beside this one in most tables.
  const sameSeason = period.from.slice(5) === stated.from.slice(5);
  return (sameSeason ? days / MONTHS : days) + (sameLength ? 0 : FAR);
}

function distinct(periods: readonly Interval[]): readonly Interval[] {
  return [...new Map(periods.map((period) => [`${period.from}/${period.to}`, period])).values()];
}
