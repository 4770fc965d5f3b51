import { MONTHS } from '../../lexicon/calendar-words.ts';
import { isCapitalised, type Scan, tokenAt } from './reading.ts';

/** The number of the month that the token names, whatever stands around it; null where it is no capitalised month. */
export function monthAt(scan: Scan, at: number): number | null {
  const token = tokenAt(scan, at);
  if (token === undefined || !isCapitalised(token)) return null;
  return MONTHS.get(token.lower) ?? null;
}
