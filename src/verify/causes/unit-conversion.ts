import { agreement } from '../agree/agreement.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { exactly } from '../agree/number-interval.ts';
import { otherUnits } from '../agree/units.ts';
import { rounded } from '../evidence/derived-reading.ts';
import { formatNumber } from '../evidence/reading.ts';
import type { CauseRule } from './slip.ts';

/** The right number of another unit: 8,891 miles where the record has 8,891 kilometres. */
export const unitConversion: CauseRule = ({ printed, candidate, expected }) => {
  if (printed.unit.kind !== 'physical') return null;
  // Metres for kilometres is a matter of noughts, and noughts are the magnitude's.
  const units = otherUnits(printed.unit.code).filter(({ factor }) => !Number.isInteger(rounded(Math.log10(factor))));
  for (const unit of units) {
    const meant = (expected.value / candidate.factor) * unit.factor;
    if (agreement(printed, exactly(meant)) !== 'agrees') continue;
    return {
      cause: {
        code: 'unit-conversion',
        detail: `${formatNumber(meant)} is the figure in ${unit.name}`,
        evidence: [expected.evidence],
      },
      message: `The number is right in ${unit.name}`,
      chance: chanceOfFit(printed, units.length),
    };
  }
  return null;
};
