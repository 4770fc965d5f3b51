import { DAY_PARTS, WEEKDAY_PLURALS } from '../../../lexicon/calendar-words.ts';
import {
  type Context,
  isCapitalised,
  type Reading,
  type Resolution,
  type TimeRule,
  tokenAt,
  word,
} from '../reading.ts';
import { dayFromPublication } from '../resolution.ts';
import { dayNamed, withClock } from './clock.ts';
import { calendarDate, dayWord, weekdayName } from './days.ts';

/** "Friday morning", "Monday afternoon", "yesterday evening", "last night", "this morning", "tonight", "overnight". */
export const dayPart: TimeRule = (scan, at) => {
  const day = weekdayName(scan, at) ?? dayWord(scan, at) ?? calendarDate(scan, at);
  if (day !== null) {
    const part = DAY_PARTS.get(word(scan, day.end));
    if (part === undefined || part === 'MI') return null;
    return { start: at, end: day.end + 1, resolve: (context) => withPart(day.resolve(context), part) };
  }
  const lower = word(scan, at);
  if (lower === 'tonight') return nightOf(at, at + 1, 0, 'NI');
  if (lower === 'last' && word(scan, at + 1) === 'night') return nightOf(at, at + 2, -1, 'NI');
  if (lower === 'this' || lower === 'earlier this' || lower === 'later this') {
    const part = DAY_PARTS.get(word(scan, at + 1));
    return part === undefined ? null : nightOf(at, at + 2, 0, part);
  }
  if (lower === 'overnight') {
    return { start: at, end: at + 1, resolve: (context) => overnight(context) };
  }
  return null;
};

function nightOf(start: number, end: number, days: number, part: string): Reading {
  return { start, end, resolve: (context) => withPart(dayFromPublication(context, days), part) };
}

function overnight(context: Context): Resolution | null {
  return withPart(dayFromPublication(context, 0), 'NI');
}

function withPart(day: Resolution | null, part: string): Resolution | null {
  if (day === null || day.type !== 'DATE') return null;
  return { ...day, type: 'TIME', value: `${day.value}T${part}` };
}

/** "mid-afternoon yesterday", "noon Saturday", "midnight Friday". */
export const partBeforeDay: TimeRule = (scan, at) => {
  const lower = word(scan, at);
  const part = lower === 'midnight' ? '24:00' : lower === 'noon' || lower === 'midday' ? '12:00' : undefined;
  if (lower === 'overnight') {
    const night = weekdayName(scan, at + 1) ?? dayWord(scan, at + 1);
    if (night === null) return null;
    return { start: at, end: night.end, resolve: (context) => withPart(night.resolve(context), 'NI') };
  }
  if (part === undefined || (isCapitalised(tokenAt(scan, at)) && isCapitalised(tokenAt(scan, at - 1)))) return null;
  const dayAt = word(scan, at + 1) === 'on' ? at + 2 : at + 1;
  const day = weekdayName(scan, dayAt) ?? dayWord(scan, dayAt);
  if (day !== null) return { start: at, end: day.end, resolve: (context) => withClock(day.resolve(context), part) };
  return { start: at, end: at + 1, resolve: (context) => withClock(dayNamed(context), part) };
};

/** "Tuesdays", "Tuesday nights": a set, not a day. */
export const weekdaySet: TimeRule = (scan, at) => {
  const token = tokenAt(scan, at);
  const number = token === undefined ? undefined : WEEKDAY_PLURALS.get(token.lower);
  if (number === undefined || !isCapitalised(token)) return null;
  return {
    start: at,
    end: at + 1,
    resolve: () => ({ type: 'SET', value: `XXXX-WXX-${number}`, certain: ['weekday'] }),
  };
};
