import type { CauseCode } from '../../model/finding.ts';
import type { Variable } from '../../model/reference.ts';
import { chanceOfFit } from '../agree/chance-of-fit.ts';
import { formatValue } from '../evidence/reading.ts';
import { lookUp, single } from '../match/look-up.ts';
import { fits } from './fits.ts';
import type { CauseRule } from './slip.ts';

/** The number of another measure: of the whole for a part, of a part for the whole, of a level for a flow, or who is counted. */
export const otherDefinition: CauseRule = ({ context, quantity, candidate, where, cell }) => {
  const [own, ...more] = where.places;
  if (own === undefined || more.length > 0 || where.whole !== undefined) return null;
  const { variable } = candidate.indexed;
  const others = context.reference.variables
    .filter((other) => other.id !== variable.id && other.unit === variable.unit)
    .toSorted((a, b) => kinship(b, variable) - kinship(a, variable));
  for (const [tried, other] of others.entries()) {
    const value = single(lookUp(context, other, own, cell.period));
    if (value === null || !fits(quantity, value)) continue;
    return {
      cause: {
        code: codeFor(variable, other),
        detail: `${formatValue(value.value, other.unit)} is the figure for \u201C${other.name}\u201D`,
        evidence: [value.evidence],
      },
      message: messageFor(variable, other),
      chance: chanceOfFit(quantity, tried + 1),
    };
  }
  return null;
};

function kinship(other: Variable, variable: Variable): number {
  return other.id === variable.parent || other.parent === variable.id ? 1 : 0;
}

function codeFor(variable: Variable, other: Variable): CauseCode {
  if (other.id === variable.parent) return 'whole-for-part';
  if (other.parent === variable.id) return 'part-for-whole';
  const kinds = new Set([variable.statType, other.statType]);
  return kinds.has('flow') && kinds.has('stock') ? 'flow-for-stock' : 'other-definition';
}

function messageFor(variable: Variable, other: Variable): string {
  switch (codeFor(variable, other)) {
    case 'whole-for-part':
      return 'The figure is for the whole, the words are for a part of it';
    case 'part-for-whole':
      return 'The figure is for a part, the words are for the whole';
    case 'flow-for-stock':
      return variable.statType === 'stock'
        ? 'The figure is for a period, the words are for a level'
        : 'The figure is a level, the words are for a period';
    default:
      return 'The figure is another measure\u2019s';
  }
}
