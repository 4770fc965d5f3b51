import { DAY_PARTS } from '../../../lexicon/calendar-words.ts';
import { chronoClockAt } from '../chrono-date.ts';
import { type Context, type Resolution, type Scan, type TimeRule, tokenAt, word } from '../reading.ts';
import { dated, dayFromPublication } from '../resolution.ts';
import { calendarDate, dayWord, weekdayName } from './days.ts';

/** "8:15 p.m. EST Tuesday", "10 a.m.", "5 o'clock": chrono-node reads the clock. */
export const clockTime: TimeRule = (scan, at) => {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text) || !mayBeClock(scan, at + 1)) return null;
  const clock = chronoClockAt(scan, at);
  if (clock === null || clock.hour === undefined || clock.hour > 24) return null;
  let end = clock.end;
  if (/^[ap]$/.test(word(scan, end - 1)) && word(scan, end) === '.') {
    // chrono-node leaves the "m." of a cut-off "p.m" behind.
    end = word(scan, end + 1) === 'm' ? end + 2 : end + 1;
  }
  if (word(scan, end) === '.' && word(scan, end - 1) === 'm' && word(scan, end - 2) === '.') end += 1;
  if (/^(?:ET|PT|CT|MT|AT|NT)$/.test(tokenAt(scan, end)?.text ?? '')) end += 1;
  const part = partAt(scan, end);
  if (part !== null) end = part.end;
  const hour = part?.isLate === true && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  const value = `${two(hour)}:${two(clock.minute ?? 0)}`;
  const dayAt = word(scan, end) === 'on' || word(scan, end) === ',' ? end + 1 : end;
  const day = calendarDate(scan, dayAt) ?? weekdayName(scan, dayAt) ?? dayWord(scan, dayAt);
  if (day !== null) return { start: at, end: day.end, resolve: (context) => withClock(day.resolve(context), value) };
  const isToday = part?.isToday === true;
  return {
    start: at,
    end,
    resolve: (context) => withClock(isToday ? dayFromPublication(context, 0) : dayNamed(context), value),
  };
};

/** "in the morning", "this afternoon": which half of the day the hour is of. */
function partAt(scan: Scan, at: number): { end: number; isLate: boolean; isToday: boolean } | null {
  const start =
    word(scan, at) === 'in' && word(scan, at + 1) === 'the' ? at + 2 : word(scan, at) === 'this' ? at + 1 : null;
  const part = start === null ? undefined : DAY_PARTS.get(word(scan, start));
  if (start === null || part === undefined || part === 'MI') return null;
  return { end: start + 1, isLate: part !== 'MO', isToday: word(scan, at) === 'this' };
}

/** The day named in this or the last sentence; else the value of the day of publication, without a stretch. */
export function dayNamed(context: Context): Resolution | null {
  const { last, sentence } = context;
  if (last !== undefined && last.resolution.period?.grain === 'day' && sentence - last.sentence <= 1) {
    return dated(last.resolution.period, []);
  }
  const today = dayFromPublication(context, 0);
  return today === null ? null : { type: today.type, value: today.value, certain: [] };
}

function mayBeClock(scan: Scan, at: number): boolean {
  const next = word(scan, at);
  if (next === ':' || next === '.')
    return /^\d{2}$/.test(word(scan, at + 1)) && (next === ':' || /^[ap]\.?m?\.?$/.test(word(scan, at + 2)));
  if (next === 'a') return word(scan, at + 1) === '.' && word(scan, at + 2) === 'm';
  if (next === 'p.') return word(scan, at + 1) === 'm';
  return /^(?:am|pm|a\.m\.|p\.m\.|o'clock)$/.test(next);
}

/** A day with a time of day. */
export function withClock(day: Resolution | null, clock: string): Resolution | null {
  if (day === null || day.type !== 'DATE') return null;
  return { ...day, type: 'TIME', value: `${day.value}T${clock}`, certain: [...day.certain, 'hour', 'minute'] };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
