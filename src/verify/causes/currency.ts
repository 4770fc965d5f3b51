import type { ClaimQuantity } from '../../model/claim.ts';
import { agreement } from '../agree/agreement.ts';
import { chanceOfFit, MOST_CHANCE } from '../agree/chance-of-fit.ts';
import { formatValue } from '../evidence/reading.ts';
import type { CellValue } from '../match/cell.ts';
import type { FoundCause } from './slip.ts';

/** A sign that many currencies share says too little to be wrong. */
const SHARED_SIGN = /^\s*(?:\$|dollars?|pesos?|crowns?|krona|kron(?:er|or)|francs?|pounds?|rupees?)\s*$/i;

/** The right number in the wrong money: €474 billion where the record has 474 billion US dollars. */
export function currencyCause(
  quantity: ClaimQuantity,
  { value, interval, evidence }: CellValue,
  unit: string,
): FoundCause | null {
  if (quantity.unit.kind !== 'currency' || SHARED_SIGN.test(quantity.unit.text)) return null;
  const chance = chanceOfFit(quantity, 1);
  if (chance > MOST_CHANCE || agreement(quantity, interval) !== 'agrees') return null;
  return {
    cause: { code: 'currency', detail: `${formatValue(value, unit)} in the record`, evidence: [evidence] },
    message: `The number is right in ${unit}, not in ${quantity.unit.code}`,
    chance,
  };
}
