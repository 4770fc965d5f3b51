import type { Span } from '../../../model/span.ts';
import type { UnitWord } from './unit-words.ts';

/**
 * What the words beside a number make of it. `bare` has nothing behind it that says; `counted` has a word behind it that is no unit.
 * `part` is a piece of something that is no amount: a clock, the day of a date, a name ("F35", "9/11").
 */
export type NumberKind = UnitWord['dimension'] | 'age' | 'ordinal' | 'counted' | 'bare' | 'part';

/** A number as it is printed, in digits or words. The span covers the numeral, its magnitude and a currency's sign. */
export interface PrintedNumber extends Span {
  readonly value: number;
  /** One unit of the last significant digit as printed: 24K -> 1,000; 5.2B -> 100 million. */
  readonly precision: number;
  readonly kind: NumberKind;
  /** Size of one unit in the base unit of its dimension; 1 where it has none. */
  readonly size: number;
  readonly hedge: 'none' | 'about' | 'under' | 'over';
  readonly form: 'digits' | 'words' | 'vague';
  /** Four digits without a comma between 1000 and 2100, or an apostrophe and two: it may be a year. */
  readonly mayBeYear: boolean;
  /** What else it may mean: '82 is 1982, or the 82 of a quotation. */
  readonly orElse?: number;
  /** Which token of its text it begins at, for neighbourhood. */
  readonly token: number;
}
