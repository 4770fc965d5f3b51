import type { Quantity } from '../../model/quantity.ts';

/** A quantity in another unit, `factor` of which make one: its bounds, its value and its rounding with it. */
export function scaledQuantity<Stated extends Quantity>(quantity: Stated, factor: number): Stated {
  if (factor === 1) return quantity;
  const times = (value: number | null) => (value === null ? null : value * factor);
  return {
    ...quantity,
    low: times(quantity.low),
    high: times(quantity.high),
    value: times(quantity.value),
    precision: quantity.precision * factor,
  };
}
