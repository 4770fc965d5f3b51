import { calendarDate, dateParts } from '../../../../calendar/calendar-date.ts';
import { easterSunday, nthWeekday, weekdayBefore } from '../../../../calendar/holiday.ts';
import { type Period, periodOf, shiftPeriod } from '../../../../calendar/period.ts';
import { HOLIDAYS, type Holiday, type HolidayRule } from '../../../lexicon/holidays.ts';
import { type Context, isCapitalised, type Resolution, type Scan, type TimeRule, tokenAt, word } from '../reading.ts';
import { chooseNear, type Direction, dated, directionOf, open } from '../resolution.ts';
import { yearAt } from './years.ts';

/** Things that a holiday lends its name to. */
const CUSTOMS: ReadonlySet<string> = new Set(
  'tree trees gift gifts present presents card cards lights music song songs carol carols party parties dinner shopping shoppers decorations movie movies pudding market markets sales ornaments egg eggs bunny costume costumes turkey candy'.split(
    ' ',
  ),
);

/** "Christmas Day", "New Year's Eve 1999", "last Easter". */
export const holiday: TimeRule = (scan, at) => {
  const lead = /^(?:last|next|this)$/.test(word(scan, at)) ? word(scan, at) : '';
  const start = lead === '' ? at : at + 1;
  if (!isCapitalised(tokenAt(scan, start))) return null;
  const found = HOLIDAYS.find(({ name }) => named(scan, start, name));
  if (found === undefined) return null;
  const end = start + found.name.length;
  // "Christmas Island", "the Easter Rising", "Christmas trees".
  const next = tokenAt(scan, end);
  if (next?.kind === 'word' && next.spaced && (isCapitalised(next) || CUSTOMS.has(next.lower))) return null;
  const yearIndex = word(scan, end) === ',' ? end + 1 : end;
  const year = yearAt(scan, yearIndex);
  if (year !== null) {
    return { start: at, end: year.end, resolve: () => settled(found, inYear(found.rule, year.value)) };
  }
  return { start: at, end, resolve: (context) => settled(found, resolveHoliday(found.rule, lead, context)) };
};

/** A day that differs from country to country keeps its value, without a stretch to check against. */
function settled({ disputed }: Holiday, day: Resolution | null): Resolution | null {
  return day === null || !disputed ? day : { type: day.type, value: day.value, certain: day.certain };
}

function named(scan: Scan, at: number, name: readonly string[]): boolean {
  return name.every((part, offset) => word(scan, at + offset) === part);
}

function inYear(rule: HolidayRule, year: number): Resolution | null {
  const day = dayIn(rule, year);
  return day === null ? null : dated(day, ['year', 'month', 'day']);
}

function resolveHoliday(rule: HolidayRule, lead: string, context: Context): Resolution | null {
  const { publishedOn } = context;
  if (publishedOn === undefined) return open('XXXX-XX-XX');
  const { year } = dateParts(publishedOn);
  const days = [year - 1, year, year + 1].map((each) => dayIn(rule, each)).filter((day) => day !== null);
  const direction = lead === 'last' ? 'back' : lead === 'next' ? 'forward' : holidayDirection(context);
  const chosen = chooseNear(days, publishedOn, direction);
  return chosen === null ? null : dated(chosen, ['month', 'day']);
}

/** "A Labor Day interview" is of the nearest one, whatever is still to come in the sentence. */
function holidayDirection(context: Context): Direction {
  return /^(?:an?|his|her|its|their)$/.test(context.lead) ? 'nearest' : directionOf(context);
}

function dayIn(rule: HolidayRule, year: number): Period | null {
  const date = dateIn(rule, year);
  return date === null ? null : shiftPeriod(periodOf(date, 'day'), rule.kind === 'easter' ? rule.offset : 0);
}

function dateIn(rule: HolidayRule, year: number): string | null {
  switch (rule.kind) {
    case 'fixed':
      return calendarDate(year, rule.month, rule.day);
    case 'nth':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    case 'easter':
      return easterSunday(year);
    case 'before': {
      const date = calendarDate(year, rule.month, rule.day);
      return date === null ? null : weekdayBefore(date, rule.weekday);
    }
  }
}
