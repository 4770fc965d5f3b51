import { addDays } from '../../calendar/calendar-date.ts';
import type { Interval } from '../../model/interval.ts';
import type { Variable } from '../../model/reference.ts';
import type { CheckContext } from '../context.ts';

/** A level said of the present is looked up this many days back at most; further back it is another time's. */
const FARTHEST_BACK = 3 * 366;

/**
 * The last period, on the day of publication, that a level has rows for at every one of some places: what "Germany has
 * twice as many inhabitants as Spain" speaks of. Undefined for flows, which need a period in words, and where all is too old.
 */
export function presentPeriod(
  { reference, published }: CheckContext,
  variable: Variable,
  places: readonly string[],
): Interval | undefined {
  if (published === undefined || (variable.statType !== 'stock' && variable.statType !== 'share')) return undefined;
  const earliest = addDays(published, -FARTHEST_BACK);
  const [first, ...others] = places.map(
    (place) =>
      new Map(
        reference
          .observations({ variable: variable.id, place })
          .flatMap(({ period }) => (period === undefined ? [] : [[`${period.from}/${period.to}`, period] as const]))
          .filter(([, { from, to }]) => to > earliest && from <= published),
      ),
  );
  const shared = [...(first?.entries() ?? [])].filter(([key]) => others.every((periods) => periods.has(key)));
  return shared.toSorted(([, a], [, b]) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)).at(-1)?.[1];
}
