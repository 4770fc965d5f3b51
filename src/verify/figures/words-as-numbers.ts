import type { Quantity } from '../../model/quantity.ts';

/** How far from its number a word may be: "half" of 46 per cent, "doubled" of 2.2 times. deskcheck's own. */
const LOOSE: Readonly<Partial<Record<Quantity['unit']['kind'], number>>> = { ratio: 0.08, multiple: 0.1 };

/**
 * A ratio or a multiple in words as exact as readers take it. The unit of its last digit says little: "half" would
 * be anything from 38 per cent on.
 */
export function wordsAsNumbers<Stated extends Quantity>(quantity: Stated): Stated {
  const slack = quantity.form === 'words' ? LOOSE[quantity.unit.kind] : undefined;
  if (slack === undefined || quantity.value === null) return quantity;
  return { ...quantity, precision: 2 * slack * quantity.value };
}
