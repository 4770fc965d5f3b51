import type { ComparisonClaim, ValueClaim } from '../../../model/claim.ts';
import { agreement } from '../../agree/agreement.ts';
import { chanceOfFit } from '../../agree/chance-of-fit.ts';
import { scaledQuantity } from '../../agree/scaled-quantity.ts';
import type { CheckContext } from '../../context.ts';
import { type Candidate, cellAt, periodMeant, type Sought } from '../../match/candidates.ts';
import type { Cell, CellValue } from '../../match/cell.ts';
import { single } from '../../match/look-up.ts';
import { nearby } from '../../match/nearby.ts';
import { presentPeriod } from '../../match/present-period.ts';
import { type Series, seriesFor } from '../../match/series.ts';

/** The cell whose rank is told, in the series that it is a part of. */
export interface RankedCell {
  readonly candidate: Candidate;
  readonly cell: Cell;
  readonly own: CellValue;
  /** Whether it is so surely the one meant that another rank may be held against the text. */
  readonly sure: boolean;
}

export interface Ranked {
  readonly series: Series;
  readonly found: RankedCell | null;
}

/** A number with a narrower window than this does not meet a cell by chance. */
const TELLING_CHANCE = 0.005;

/** The cell of a number that is called the highest: the one that the record has for it. A rank of a wrong number is not judged. */
export function cellOfNumber(context: CheckContext, claim: ComparisonClaim, subject: ValueClaim): Ranked {
  const { quantity, sentence, places, time } = subject;
  const series = seriesFor(
    context,
    {
      measure: subject.measure,
      unit: quantity.unit,
      places,
      time,
      sentence: nearby(sentence, quantity.span),
      attribution: claim.attribution?.name ?? subject.attribution?.name,
    },
    [{ sentence, number: quantity.span }],
  );
  const telling = chanceOfFit(quantity, 1) <= TELLING_CHANCE;
  for (const candidate of series.likely) {
    const { cell, factor } = candidate;
    const stated = scaledQuantity(quantity, factor);
    const own = cell?.current.find(({ interval }) => !/^(?:differs|undecided)$/.test(agreement(stated, interval)));
    if (cell === null || own === undefined) continue;
    return {
      series,
      found: { candidate, cell, own, sure: telling || (series.sure && candidate === series.likely[0]) },
    };
  }
  return { series, found: null };
}

/** The cell of a place that is said to have the most of something; without a date, the present one. */
export function cellOfPlace(context: CheckContext, claim: ComparisonClaim): Ranked {
  const { left } = claim;
  const sought: Sought = {
    measure: left.measure,
    unit: null,
    places: left.places,
    time: left.time,
    sentence: nearby(claim.sentence, claim),
    attribution: claim.attribution?.name,
  };
  const series = seriesFor(context, sought, []);
  const [best] = series.likely;
  if (best === undefined || best.where === null || !series.sure) return { series, found: null };
  const { variable } = best.indexed;
  const period = left.time === undefined ? presentPeriod(context, variable, best.where.places) : periodMeant(left.time);
  const cell = cellAt(context, best.indexed, best.where, period);
  const own = single(cell);
  if (cell === null || own === null || cell.derived) return { series, found: null };
  return { series, found: { candidate: best, cell, own, sure: true } };
}
