import { monthAt } from './month-name.ts';
import { isAttached, type Scan, tokenAt, word } from './reading.ts';
import { yearAt } from './rules/years.ts';

/** Words and dashes that join two dates, which may then share their month or year. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', 'till', 'through', '-', '–', '—', ',']);
const MOST_JOINED = 6;

export function isJoiner(scan: Scan, at: number): boolean {
  return JOINERS.has(word(scan, at));
}

/** The day of the month in figures: "15", "15th". */
export function dayAt(scan: Scan, at: number): { readonly end: number; readonly day: number } | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return null;
  const suffixed = isAttached(scan, at + 1) && /^(?:st|nd|rd|th)$/.test(word(scan, at + 1));
  return { end: suffixed ? at + 2 : at + 1, day: Number(token.text) };
}

/**
 * The year that a month or day shares with the ones joined to it: "between January and March 2017", "June 3-5, 2014",
 * "from October to March 2017" (2016 for October). `end` is the token after the expression, `month` its month.
 */
export function yearAhead(scan: Scan, end: number, month: number): number | null {
  let at = end;
  let latest = month;
  let years = 0;
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    if (!isJoiner(scan, at)) return null;
    at += 1;
    const next = monthAt(scan, at);
    if (next !== null) {
      at += 1;
      if (next < latest) years += 1;
      latest = next;
    }
    const day = dayAt(scan, at);
    if (day !== null) at = day.end;
    if (next === null && day === null) return null;
    const comma = word(scan, at) === ',' && day !== null ? at + 1 : at;
    const year = yearAt(scan, comma);
    if (year !== null) return year.value - years;
  }
  return null;
}
