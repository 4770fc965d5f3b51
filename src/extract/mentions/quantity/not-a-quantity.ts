import type { Context } from './context.ts';
import { isAddress, isCode, isNumbered } from './excluded/codes.ts';
import { isClockTime, isDate, isDuration, isYear } from './excluded/dates.ts';
import { isPronounOne, isRhetoric } from './excluded/idioms.ts';
import { isProperName } from './excluded/names.ts';
import type { Numeral } from './numeral.ts';

/** Whether a number without a unit names or dates something instead of counting it. */
type Exclusion = (context: Context, numeral: Numeral) => boolean;

/** In this order, the commonest first. Sources: AP Stylebook, entries "numerals", "dates", "telephone numbers", "aircraft names". */
const EXCLUSIONS: readonly Exclusion[] = [
  isDuration,
  isYear,
  isDate,
  isClockTime,
  isCode,
  isNumbered,
  isProperName,
  isPronounOne,
  isAddress,
  isRhetoric,
];

export function isNoQuantity(context: Context, numeral: Numeral): boolean {
  return EXCLUSIONS.some((exclusion) => exclusion(context, numeral));
}
