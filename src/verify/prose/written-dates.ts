import { MONTH_NAMES, WEEKDAY_NAMES } from '../../calendar/names.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';

/** A day as prose writes it. `month` and `weekday` count from 1; the day may be one that no calendar has. */
export interface WrittenDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly weekday?: number;
  /** Where day, month and year stand, without the weekday. */
  readonly date: Span;
  /** Where the weekday stands, before the date or behind it ("June 3, 2020, a Wednesday"). */
  readonly weekdaySpan?: Span;
  /** Whether the day is written so that it can be nothing else: with a year, as an ordinal, or in ISO 8601. */
  readonly sure: boolean;
}

/** Abbreviations after the AP Stylebook; "Mar", "May" and the like need their capital. */
const MONTH = `(?<month>${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
const DAY = String.raw`(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?`;
const YEAR = String.raw`(?:(?<comma>,) ?|\s)(?<year>\d{4})(?![\d,.:%]\d|\d|%)`;

/** One row a way of writing a day; weekdays are looked for around what these find. */
const WORDINGS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])${MONTH} ${DAY}(?![\d%]|[.,:/]\d)(?:${YEAR})?`, 'gu'),
  new RegExp(String.raw`(?<![\d.,:/$£€#-])${DAY} (?:of )?${MONTH}(?![\p{L}\d])(?:${YEAR})?`, 'gu'),
  /(?<![\d-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?![\d-])/gu,
];

/** Days written in a text, in order. A day that stands in two wordings ("5 May 3") is given as the first reads it. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found = WORDINGS.flatMap((wording) => [...text.matchAll(wording)].map((match) => readDate(text, match)));
  let end = 0;
  return found
    .toSorted((a, b) => a.date.start - b.date.start || b.date.end - a.date.end)
    .filter(({ date }) => {
      if (date.start < end) return false;
      end = date.end;
      return true;
    });
}

const known = new WeakMap<CheckContext, readonly WrittenDate[]>();

/** The days written in an article: found once for all checks. */
export function articleDates(context: CheckContext): readonly WrittenDate[] {
  const dates = known.get(context) ?? writtenDates(context.extracted.article.text);
  known.set(context, dates);
  return dates;
}

function readDate(text: string, match: RegExpMatchArray): WrittenDate {
  const { month = '', number, day = '', year, ordinal } = match.groups ?? {};
  const start = match.index ?? 0;
  const date = { start, end: start + match[0].length };
  const weekday = weekdayBefore(text, start) ?? weekdayBehind(text, date.end);
  return {
    start: Math.min(date.start, weekday?.span.start ?? date.start),
    end: Math.max(date.end, weekday?.end ?? date.end),
    day: Number(day),
    month: number === undefined ? monthNumber(month) : Number(number),
    ...(year === undefined ? {} : { year: Number(year) }),
    date,
    ...(weekday === null ? {} : { weekday: weekday.number, weekdaySpan: weekday.span }),
    sure: year !== undefined || ordinal !== undefined,
  };
}

function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}

interface FoundWeekday {
  readonly number: number;
  readonly span: Span;
  /** Where the words that tie it to the date end. */
  readonly end: number;
}

const WEEKDAY = String.raw`(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.)`;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])${WEEKDAY}(?<part> (?:morning|afternoon|evening|night))?(?:,? (?:the )?| \(| [–—-] )$`,
  'u',
);
const BEHIND = new RegExp(String.raw`^(?:,| [–—-]| \() ?a ${WEEKDAY}(?=[,;.)]| [–—-]|$)`, 'u');
const REACH = 32;

function weekdayBefore(text: string, start: number): FoundWeekday | null {
  const from = Math.max(0, start - REACH);
  const match = BEFORE.exec(text.slice(from, start));
  const name = match?.groups?.['weekday'];
  if (match === null || name === undefined) return null;
  const at = from + match.index;
  return { number: weekdayNumber(name), span: { start: at, end: at + name.length }, end: start };
}

function weekdayBehind(text: string, end: number): FoundWeekday | null {
  const match = BEHIND.exec(text.slice(end, end + REACH));
  const name = match?.groups?.['weekday'];
  if (match === null || name === undefined) return null;
  const close = end + match[0].length;
  return { number: weekdayNumber(name), span: { start: close - name.length, end: close }, end: close };
}

function weekdayNumber(name: string): number {
  return WEEKDAY_NAMES.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}
