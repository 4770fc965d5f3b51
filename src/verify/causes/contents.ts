import type { CauseCode } from '../../model/finding.ts';
import { MOST_CHANCE, MOST_CHANCE_OF_HAND, MOST_CHANCE_OF_KIN } from '../agree/chance-of-fit.ts';
import { digitDropped, digitsSwapped } from './digits.ts';
import { flowForStock } from './flow-for-stock.ts';
import { magnitude } from './magnitude.ts';
import { olderVintage } from './older-vintage.ts';
import { otherDefinition } from './other-definition.ts';
import { otherPeriod } from './other-period.ts';
import { otherPlace } from './other-place.ts';
import { partForWhole } from './part-for-whole.ts';
import type { CauseRule, FoundCause, Slip } from './slip.ts';
import { unitConversion } from './unit-conversion.ts';
import { wholeForPart } from './whole-for-part.ts';

/** Wrong readings in the order they are believed: the same table first, then the keyboard. */
export const CAUSES: readonly CauseRule[] = [
  olderVintage,
  otherPlace,
  otherPeriod,
  wholeForPart,
  partForWhole,
  flowForStock,
  otherDefinition,
  unitConversion,
  digitsSwapped,
  digitDropped,
  magnitude,
];

/** What can be wrong with a number that no cell prints. */
const RATE_CAUSES: readonly CauseRule[] = [digitsSwapped, digitDropped, magnitude];

/** Slips of the hand: the number itself then shows which cell was meant, where the words alone are not sure. */
const HAND_SLIPS: readonly CauseRule[] = [digitsSwapped, digitDropped];
const MOST_CHANCE_ALONE = 0.005;

/** A slip of the hand so exact that it is evidence for the series as well as a cause. */
export function handSlip(slip: Slip): FoundCause | null {
  for (const rule of HAND_SLIPS) {
    const found = rule(slip);
    if (found !== null && found.chance <= MOST_CHANCE_ALONE) return found;
  }
  return null;
}

function mostOf({ cause }: FoundCause): number {
  if (cause.code === 'whole-for-part' || cause.code === 'part-for-whole') return MOST_CHANCE_OF_KIN;
  return isOfHand(cause.code) ? MOST_CHANCE_OF_HAND : MOST_CHANCE;
}

/** Slips with the number alone, which look at no other cell of the table. */
function isOfHand(code: CauseCode): boolean {
  return code === 'digits-swapped' || code === 'digit-dropped' || code === 'magnitude' || code === 'unit-conversion';
}

/** The first wrong reading that gives the printed number and would seldom do so by chance. */
export function likelyCause(slip: Slip): FoundCause | null {
  for (const rule of slip.isRate ? RATE_CAUSES : CAUSES) {
    const found = rule(slip);
    if (found !== null && found.chance <= mostOf(found)) return found;
  }
  return null;
}
