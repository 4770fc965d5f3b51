import type { Quantity } from '../../model/quantity.ts';
import { agreement } from '../agree/agreement.ts';
import type { CellValue } from '../match/cell.ts';

/** Whether a value of the record is what the printed number says. */
export function fits(quantity: Quantity, value: CellValue): boolean {
  return agreement(quantity, value.interval) === 'agrees';
}
