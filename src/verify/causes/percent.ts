import type { ChangeClaim, ClaimQuantity } from '../../model/claim.ts';
import { agreement } from '../agree/agreement.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { middle, scale } from '../agree/number-interval.ts';
import { workedOut } from '../evidence/derived-reading.ts';
import type { CellValue } from '../match/cell.ts';
import { percentBase } from './percent-base.ts';
import { percentForPoints } from './percent-for-points.ts';
import { percentForTimes } from './percent-for-times.ts';
import type { PercentSlip } from './percent-slip.ts';
import type { FoundCause } from './slip.ts';

/** Slips with changes, in the order in which they are believed. */
const PERCENT_SLIPS: readonly PercentSlip[] = [...percentForPoints, ...percentForTimes, ...percentBase];

/** Few readings come into question here, and all of them are old habits: more may fit by chance than of a table's cells. */
const MOST_CHANCE = 0.1;

/** The slip that gives the printed change, if any does and would seldom do so by chance. */
export function percentCause(
  by: ClaimQuantity,
  direction: ChangeClaim['direction'],
  unit: string,
  from: CellValue,
  to: CellValue,
): FoundCause | null {
  const possible = PERCENT_SLIPS.filter((slip) => slip.applies(by, unit));
  for (const [tried, slip] of possible.entries()) {
    const chance = chanceOfFit(by, tried + 1);
    const value = slip.value(from.interval, to.interval);
    if (value === null || chance > MOST_CHANCE) continue;
    const signed = direction === 'down' && slip.formula !== 'to / from' ? scale(value, -1) : value;
    if (agreement(by, signed) !== 'agrees') continue;
    const { code, detail, message } = slip;
    const evidence = [workedOut(slip.formula, to, from, middle(value))];
    return { cause: { code, detail, evidence }, message, chance };
  }
  return null;
}
