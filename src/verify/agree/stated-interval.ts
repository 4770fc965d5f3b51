import type { Quantity } from '../../model/quantity.ts';
import { agreeing } from './agreement.ts';
import type { NumberInterval } from './number-interval.ts';

/**
 * Where the true number lies if a writer's number holds, for arithmetic within one article: bare integers in digits are
 * exact, hedged and rounded ones carry their slack. Null for vague words and for bounds that are open to one side.
 */
export function statedInterval(quantity: Quantity): NumberInterval | null {
  if (quantity.form === 'vague') return null;
  const interval = agreeing(quantity, 'own-arithmetic');
  return Number.isFinite(interval.low) && Number.isFinite(interval.high) ? interval : null;
}
