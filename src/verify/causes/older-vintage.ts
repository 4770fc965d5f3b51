import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { describeDate, formatValue } from '../evidence/reading.ts';
import { fits } from './fits.ts';
import type { CauseRule } from './slip.ts';

/** A number that had been revised by the day of publication. */
export const olderVintage: CauseRule = ({ quantity, cell, expected }) => {
  const value = cell.older.find((older) => fits(quantity, older));
  if (value === undefined) return null;
  const when = value.asOf === undefined ? 'earlier' : `as of ${describeDate(value.asOf)}`;
  const since = expected.asOf === undefined ? 'since' : `by ${describeDate(expected.asOf)}`;
  return {
    cause: {
      code: 'older-vintage',
      detail: `${formatValue(value.value, cell.unit)} was published ${when} and revised ${since}`,
      evidence: [value.evidence],
    },
    message: `The figure has been revised to ${formatValue(expected.value, cell.unit)}`,
    chance: chanceOfFit(quantity, cell.older.length),
  };
};
