import { isAttached, type Scan, word } from '../reading.ts';
import { YEAR_SHIFTS, yearAt } from './years.ts';

/** How the text names the year: in figures, or counted from the year of publication. */
export type YearOf =
  | { readonly kind: 'absolute'; readonly year: number }
  | { readonly kind: 'relative'; readonly shift: number };

/** "of 1990", "1990", "of this year", "of last year", "of the year". */
export function yearTailAt(scan: Scan, at: number): { end: number; year: YearOf } | null {
  const of = word(scan, at) === 'of' || word(scan, at) === 'in';
  const start = of ? at + 1 : at;
  const fiscal = of && word(scan, start) === 'fiscal' ? start + 1 : start;
  const absolute = yearAt(scan, fiscal);
  if (absolute !== null && (of || !isAttached(scan, start))) {
    return { end: absolute.end, year: { kind: 'absolute', year: absolute.value } };
  }
  const shift = word(scan, start) === 'the' ? 0 : YEAR_SHIFTS.get(word(scan, start));
  if (shift === undefined || word(scan, start + 1) !== 'year') return null;
  if (word(scan, start) === 'the' && !of) return null;
  return { end: start + 2, year: { kind: 'relative', shift } };
}
