import { addDays, dateParts, weekday } from '../../../../calendar/calendar-date.ts';
import { dayPeriod, firstDay, periodOf } from '../../../../calendar/period.ts';
import { WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import { NAMED_DATES } from '../../../lexicon/named-dates.ts';
import { type ChronoDate, chronoDateAt } from '../chrono-date.ts';
import { yearAhead } from '../joined.ts';
import { monthAt } from '../month-name.ts';
import { once } from '../once.ts';
import { phraseTable } from '../phrase-table.ts';
import {
  type Context,
  isAttached,
  isCapitalised,
  type Resolution,
  type Scan,
  type TimeRule,
  tokenAt,
  word,
} from '../reading.ts';
import {
  dated,
  dayDirection,
  dayFromPublication,
  open,
  partNear,
  weekdayDirection,
  weekdayNear,
} from '../resolution.ts';
import { yearOfJoined } from './shared-dates.ts';
import { yearTailAt } from './year-tail.ts';

/** "Oct. 15, 1999", "9 February", "Friday, Oct. 23", "2023-02-09": chrono-node reads the date, the year is ours. */
export const calendarDate: TimeRule = once((scan, at) => {
  const namedAt = weekdayAt(scan, at) !== null ? at : leadOf(scan, at);
  const named = namedAt === null ? null : weekdayAt(scan, namedAt);
  let start = at;
  if (named !== null && namedAt !== null) {
    start = namedAt + 1;
    if (word(scan, start) === ',') start += 1;
    if (word(scan, start) === 'the') start += 1;
  } else if (word(scan, at) === 'the' && tokenAt(scan, at + 1)?.kind === 'number') start = at + 1;
  if (!mayStartDate(scan, start)) return null;
  const date = chronoDateAt(scan, start);
  if (date === null || isAmbiguous(scan, start, date)) return null;
  const year = date.year ?? yearAhead(scan, date.end, date.month ?? 0) ?? eventYear(scan, date) ?? undefined;
  const full = year === undefined ? date : { ...date, year };
  const of = year === undefined ? yearTailAt(scan, date.end) : null;
  if (of !== null && of.year.kind === 'relative') {
    const { shift } = of.year;
    return {
      start: at,
      end: of.end,
      resolve: (context) => resolveDate(inYear(full, shift, context), named !== null, context),
    };
  }
  return { start: at, end: date.end, resolve: (context) => resolveDate(full, named !== null, context) };
});

/** "June 16 of last year". */
function inYear(date: ChronoDate, shift: number, { publishedOn }: Context): ChronoDate {
  return publishedOn === undefined ? date : { ...date, year: dateParts(publishedOn).year + shift };
}

/** The year of an event that is named by its day: "the Sept. 11 attacks". */
function eventYear(scan: Scan, { end, month, day }: ChronoDate): number | null {
  const event = NAMED_DATES.find((row) => row.month === month && row.day === day && row.after.has(word(scan, end)));
  return event?.year ?? null;
}

function resolveDate(date: ChronoDate, withWeekday: boolean, context: Context): Resolution | null {
  const { month = 0, day = 0 } = date;
  const year = date.year ?? yearOfJoined(context, month) ?? undefined;
  const weekdays = withWeekday ? (['weekday'] as const) : [];
  if (year !== undefined) {
    const period = dayPeriod(year, month, day);
    return period === null ? null : dated(period, ['year', 'month', 'day', ...weekdays]);
  }
  const found = partNear({ kind: 'day', month, day }, context, dayDirection(context));
  return found === null ? null : { ...found, certain: [...found.certain, ...weekdays] };
}

/** Where the weekday stands after "this coming" or "last". */
function leadOf(scan: Scan, at: number): number | null {
  const lead = weekdayLead(scan, at);
  return lead === undefined ? null : at + lead.words.length;
}

/** A month name beside a number, or digits written as a date: nothing else is given to chrono-node. */
function mayStartDate(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined) return false;
  if (token.kind === 'number') {
    if (!/^\d{1,4}$/.test(token.text)) return false;
    const next = tokenAt(scan, at + 1);
    if (next === undefined) return false;
    if (!next.spaced && /^[-/]$/.test(next.text)) return isFigureDate(scan, at);
    for (let ahead = at + 1; ahead <= at + 3; ahead += 1) {
      if (monthAt(scan, ahead) !== null) return true;
      if (!/^(?:st|nd|rd|th|of)$/.test(word(scan, ahead))) return false;
    }
    return false;
  }
  if (monthAt(scan, at) === null) return false;
  const next = tokenAt(scan, at + 1);
  if (next === undefined || !next.spaced) return false;
  if (next.kind !== 'number') return /(?:st|nd|rd|th|first|second)$/.test(next.lower) && !isCapitalised(next);
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(next.text);
}

/** Three figures with the same sign between, and no fourth: "2023-02-09", "13/02/2020", "10/30/89". */
function isFigureDate(scan: Scan, at: number): boolean {
  const sign = word(scan, at + 1);
  if (word(scan, at + 3) !== sign || (isAttached(scan, at) && word(scan, at - 1) === sign)) return false;
  for (let part = at + 1; part <= at + 4; part += 1) if (!isAttached(scan, part)) return false;
  if (isAttached(scan, at + 5) && word(scan, at + 5) === sign) return false;
  const figures = `${word(scan, at)} ${word(scan, at + 2)} ${word(scan, at + 4)}`;
  return /^(?:\d{4} \d{2} \d{2}|\d{1,2} \d{1,2} (?:\d{2}|\d{4}))$/.test(figures);
}

/** "02/09/2023" is February or September: unsure, so nothing. "3/4" and "9-11" are no dates at all. */
function isAmbiguous(scan: Scan, at: number, date: ChronoDate): boolean {
  const digits = tokenAt(scan, at)?.text ?? '';
  const separator = word(scan, at + 1);
  if (!/^\d+$/.test(digits) || !/^[-/]$/.test(separator)) return false;
  if (digits.length === 4) return false;
  if (date.year === undefined) return true;
  return Number(digits) <= 12 && Number(word(scan, at + 2)) <= 12;
}

/** The ISO number of the weekday that the token names. */
export function weekdayAt(scan: Scan, at: number): number | null {
  const token = tokenAt(scan, at);
  if (token === undefined || !isCapitalised(token)) return null;
  return WEEKDAYS.get(token.lower) ?? null;
}

const NAMES_BEFORE: ReadonlySet<string> = new Set([
  'black',
  'bloody',
  'super',
  'good',
  'ash',
  'cyber',
  'giving',
  'palm',
  'the',
  'easter',
  'news',
]);

/** "Friday", "on Sunday", "last Monday", "this coming Sunday", "the previous Friday", "next Tuesday". */
export const weekdayName: TimeRule = (scan, at) => {
  const plain = weekdayAt(scan, at);
  if (plain !== null) {
    if (!isWeekdayHere(scan, at)) return null;
    return { start: at, end: at + 1, resolve: (context) => weekdayNear(plain, context, weekdayDirection(context)) };
  }
  const lead = weekdayLead(scan, at);
  if (lead === undefined) return null;
  const number = weekdayAt(scan, at + lead.words.length);
  if (number === null) return null;
  return {
    start: at,
    end: at + lead.words.length + 1,
    resolve: (context) => resolveLeadWeekday(number, lead.way, context),
  };
};

type WeekdayWay = 'last' | 'next' | 'this' | 'previous' | 'following';
const weekdayLead = phraseTable<{ readonly words: readonly string[]; readonly way: WeekdayWay }>([
  { words: ['this', 'past'], way: 'last' },
  { words: ['this', 'coming'], way: 'next' },
  { words: ['the', 'past'], way: 'last' },
  { words: ['the', 'previous'], way: 'previous' },
  { words: ['the', 'following'], way: 'following' },
  { words: ['the', 'next'], way: 'following' },
  { words: ['last'], way: 'last' },
  { words: ['past'], way: 'last' },
  { words: ['next'], way: 'next' },
  { words: ['coming'], way: 'next' },
  { words: ['this'], way: 'this' },
]);

function resolveLeadWeekday(number: number, way: WeekdayWay, context: Context): Resolution | null {
  const { publishedOn, last } = context;
  if (publishedOn === undefined) return open(`XXXX-WXX-${number}`, ['weekday']);
  const from = last?.resolution.period?.grain === 'day' ? firstDay(last.resolution.period) : publishedOn;
  switch (way) {
    case 'this':
      return weekdayNear(number, context, context.verb.tense === 'past' ? 'back' : 'forward');
    case 'last':
      return dated(periodOf(addDays(publishedOn, -back(publishedOn, number)), 'day'), ['weekday']);
    case 'next':
      return dated(periodOf(addDays(publishedOn, ahead(publishedOn, number)), 'day'), ['weekday']);
    case 'previous':
      return dated(periodOf(addDays(from, -back(from, number)), 'day'), ['weekday']);
    case 'following':
      return dated(periodOf(addDays(from, ahead(from, number)), 'day'), ['weekday']);
  }
}

/** Days back to the last such weekday, one week where the day itself is one. */
function back(date: string, number: number): number {
  return ((weekday(date) - number + 6) % 7) + 1;
}

function ahead(date: string, number: number): number {
  return ((number - weekday(date) + 6) % 7) + 1;
}

/** "Sunday Times", "Black Friday" and "the Friday Group" are names. */
function isWeekdayHere(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  const nextIsName = next !== undefined && next.kind === 'word' && next.spaced && isCapitalised(next);
  if (
    before !== undefined &&
    NAMES_BEFORE.has(before.lower) &&
    (before.lower === 'the' ? nextIsName : isCapitalised(before))
  )
    return false;
  if (
    nextIsName &&
    /^(?:times|mirror|telegraph|herald|mail|star|sun|post|express|world|tribune|gazette|night|evening|morning|observer)$/.test(
      next.lower,
    )
  )
    return false;
  return true;
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tomorrow". */
export const dayWord: TimeRule = (scan, at) => {
  const offset = DAY_WORDS.get(word(scan, at));
  if (offset === undefined) return null;
  // "USA Today" is a newspaper, "Today" within a sentence a programme.
  const lead = tokenAt(scan, at - 1);
  if (isCapitalised(tokenAt(scan, at)) && lead?.kind === 'word' && !/^(?:but|and)$/.test(lead.lower)) return null;
  return { start: at, end: at + 1, resolve: (context) => dayFromPublication(context, offset) };
};
