import type { Quantity } from '../../../model/quantity.ts';
import { type Change, type ChangeReading, changeReadings, mayMeanTimes } from '../../agree/change-readings.ts';
import { quotient } from '../../agree/number-interval.ts';

/** What the two ends of a change give for its size, in every way that writers mean it: the strict one first. */
export function readingsOfChange(
  { unit, value }: Pick<Quantity, 'unit' | 'value'>,
  change: Change,
): readonly ChangeReading[] {
  if (unit.kind === 'multiple' && value !== null && value < 1) return halvings(change);
  const readings = changeReadings(unit, change);
  return mayMeanTimes(unit, value) ? readings : readings.slice(0, 1);
}

/** "Halved" is half of what was. */
function halvings({ from, to }: Change): readonly ChangeReading[] {
  const ratio = quotient(to, from);
  return ratio === null ? [] : [{ formula: 'to / from', value: ratio }];
}
