import { strict } from 'chrono-node/en';
import { remembered } from '../../../text/remembered.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { type Scan, tokenAt, word } from './reading.ts';

/** What chrono-node is certain of; what it only implies is left out. `end` is the token after it. */
export interface ChronoDate {
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

const ORDINAL_WORDS =
  'st nd rd th of first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  );
const DATE_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), ...ORDINAL_WORDS]);
const NO_WORDS: ReadonlySet<string> = new Set();
const CLOCK_WORDS: ReadonlySet<string> = new Set(
  "am pm a p p. m a.m. p.m. o'clock est edt cst cdt mst mdt pst pdt gmt bst cet utc ast adt nst ndt".split(' '),
);
/** A dash belongs to a date only where figures stand around it: "June 3-5" are two days. */
const DATE_SYMBOLS: ReadonlySet<string> = new Set([',']);
const FIGURE_SYMBOLS: ReadonlySet<string> = new Set(['-', '/']);
const CLOCK_SYMBOLS: ReadonlySet<string> = new Set([':', '.']);
/** No date is longer, so hostile text never gives chrono-node more than this. */
const MOST_TOKENS = 9;
const LONGEST_TOKEN = 12;

/** chrono-node without its parsers of "in 5 days" and "2 weeks ago": they need words that are never handed over. */
const dates = strict.clone();
dates.parsers = dates.parsers.filter((parser) => !parser.constructor.name.startsWith('ENTimeUnit'));

/** Only certain components are read, so the day that chrono-node resolves against has no influence. */
const ANY_DAY = new Date(Date.UTC(2000, 0, 1));

/** Reads the calendar date that starts at the token: "Oct. 15, 1999", "9 February", "2023-02-09". */
export function chronoDateAt(scan: Scan, at: number): ChronoDate | null {
  const inFigures = FIGURE_SYMBOLS.has(word(scan, at + 1));
  const date = inFigures ? parseAt(scan, at, NO_WORDS, FIGURE_SYMBOLS) : parseAt(scan, at, DATE_WORDS, DATE_SYMBOLS);
  return date === null || date.month === undefined || date.day === undefined ? null : date;
}

/** Reads the clock time that starts at the token: "8:15 p.m. EST", "10 a.m.", "5 o'clock". */
export function chronoClockAt(scan: Scan, at: number): ChronoDate | null {
  const clock = parseAt(scan, at, CLOCK_WORDS, CLOCK_SYMBOLS);
  return clock === null || clock.hour === undefined || clock.day !== undefined ? null : clock;
}

function parseAt(scan: Scan, at: number, words: ReadonlySet<string>, symbols: ReadonlySet<string>): ChronoDate | null {
  const first = tokenAt(scan, at);
  if (first === undefined) return null;
  let end = at;
  while (end < at + MOST_TOKENS && belongs(scan, end, words, symbols)) {
    end += 1;
    // The year is the last part of a date: chrono-node would read "2017 11" as a clock time.
    if (end > at + 1 && /^\d{4}$/.test(word(scan, end - 1))) break;
  }
  const last = tokenAt(scan, end - 1);
  if (last === undefined || end === at) return null;
  const read = readText(scan.text.slice(first.start, last.end));
  const stop = read === null ? null : tokenEndingAt(scan, at, end, first.start + read.length);
  return read === null || stop === null ? null : { ...read.parts, end: stop };
}

/** What chrono-node is certain of in the date or time that begins a text, and how long that is. The same dates come again and again. */
const readText = remembered((text: string): { length: number; parts: Omit<ChronoDate, 'end'> } | null => {
  const result = dates.parse(text, ANY_DAY).find((found) => found.index === 0);
  if (result === undefined || (result.end !== null && result.end !== undefined)) return null;
  const { start } = result;
  const certain = (component: 'year' | 'month' | 'day' | 'hour' | 'minute') => {
    const value = start.isCertain(component) ? start.get(component) : null;
    return value === null ? {} : { [component]: value };
  };
  const parts = {
    ...certain('year'),
    ...certain('month'),
    ...certain('day'),
    ...certain('hour'),
    ...certain('minute'),
  };
  return { length: result.text.length, parts };
});

function belongs(scan: Scan, at: number, words: ReadonlySet<string>, symbols: ReadonlySet<string>): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.text.length > LONGEST_TOKEN) return false;
  if (token.kind === 'number') return true;
  return token.kind === 'symbol' ? symbols.has(token.text) : words.has(word(scan, at));
}

/** Index after the token that ends at the offset; null where the offset lies inside a token. */
function tokenEndingAt(scan: Scan, from: number, to: number, offset: number): number | null {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(scan, at);
    if (token !== undefined && token.end >= offset) return token.end === offset ? at + 1 : null;
  }
  return null;
}
