import type { CauseCode } from '../../model/finding.ts';
import type { Variable } from '../../model/reference.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { formatValue } from '../evidence/reading.ts';
import { lookUp, single } from '../match/look-up.ts';
import { fits } from './fits.ts';
import type { CauseRule, FoundCause, Slip } from './slip.ts';

/** One way in which two measures are taken for each other. */
export interface MeasureSlip {
  readonly code: Extract<CauseCode, 'whole-for-part' | 'part-for-whole' | 'flow-for-stock' | 'other-definition'>;
  /** Whether the number of `other` would be this slip where that of `own` is meant. */
  readonly applies: (own: Variable, other: Variable) => boolean;
  readonly message: (own: Variable, other: Variable) => string;
}

/** The number of another measure at the same place and over the same period, as long as chance leaves room to try one more. */
export function measureCause({ code, applies, message }: MeasureSlip, most: number): CauseRule {
  return (slip) => {
    const { context, quantity, candidate } = slip;
    const own = candidate.indexed.variable;
    let tried = 0;
    for (const other of context.reference.variables) {
      if (other.id === own.id || other.unit !== own.unit || !applies(own, other)) continue;
      const value = numberOf(slip, other);
      if (value === null) continue;
      tried += 1;
      const chance = chanceOfFit(quantity, tried);
      if (chance > most) return null;
      if (!fits(quantity, value)) continue;
      const detail = `${formatValue(value.value, other.unit)} is the figure for \u201C${other.name}\u201D`;
      const found: FoundCause = {
        cause: { code, detail, evidence: [value.evidence] },
        message: message(own, other),
        chance,
      };
      return found;
    }
    return null;
  };
}

function numberOf({ context, where, cell }: Slip, other: Variable) {
  const [place, ...more] = where.places;
  if (place === undefined || more.length > 0 || where.whole !== undefined) return null;
  return single(lookUp(context, other, place, cell.period));
}
