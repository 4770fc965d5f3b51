import { describeInterval, lengthInDays, sameInterval } from '../../calendar/interval.ts';
import type { Interval } from '../../model/interval.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { formatValue } from '../evidence/reading.ts';
import { lookUp, single } from '../match/look-up.ts';
import { fits } from './fits.ts';
import type { CauseRule } from './slip.ts';

const SAME_LENGTH_SLACK = 3;

/** The number of another month or year, those of the same length and nearest in time first. */
export const otherPeriod: CauseRule = ({ context, quantity, candidate, where, cell }) => {
  const [own, ...more] = where.places;
  const stated = cell.period;
  if (own === undefined || more.length > 0 || where.whole !== undefined || stated === undefined) return null;
  const rows = context.reference.observations({ variable: cell.variable, place: own });
  const periods = distinct(rows.flatMap(({ period }) => (period === undefined ? [] : [period])))
    .filter((period) => !sameInterval(period, stated))
    .toSorted((a, b) => distance(a, stated) - distance(b, stated));
  for (const period of periods) {
    const value = single(lookUp(context, candidate.indexed.variable, own, period));
    if (value === null || !fits(quantity, value)) continue;
    return {
      cause: {
        code: 'other-period',
        detail: `${formatValue(value.value, cell.unit)} is the figure for ${describeInterval(period)} in the same series`,
        evidence: [value.evidence],
      },
      message: `The figure is for ${describeInterval(period)}, not for ${describeInterval(stated)}`,
      chance: chanceOfFit(quantity, periods.length),
    };
  }
  return null;
};

function distance(period: Interval, stated: Interval): number {
  const sameLength = Math.abs(lengthInDays(period) - lengthInDays(stated)) <= SAME_LENGTH_SLACK;
  return Math.abs(Date.parse(period.from) - Date.parse(stated.from)) + (sameLength ? 0 : 1e15);
}

function distinct(periods: readonly Interval[]): readonly Interval[] {
  return [...new Map(periods.map((period) => [`${period.from}/${period.to}`, period])).values()];
}
