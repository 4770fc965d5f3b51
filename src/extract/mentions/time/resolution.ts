import { addDays, dateParts, dayNumber, weekday } from '../../../calendar/calendar-date.ts';
import {
  dayPeriod,
  type Grain,
  halfPeriod,
  intervalOf,
  isWritable,
  monthPeriod,
  type Period,
  periodOf,
  periodValue,
  quarterPeriod,
  type Season,
  seasonPeriod,
  shiftPeriod,
} from '../../../calendar/period.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { TimeComponent, Timex } from '../../../model/time.ts';
import type { Context, Resolution } from './reading.ts';
import type { VerbCue } from './tense.ts';

/** A date that names one unit of the calendar. */
export function dated(period: Period, certain: readonly TimeComponent[]): Resolution | null {
  if (!isWritable(period)) return null;
  return { type: 'DATE', value: periodValue(period), interval: intervalOf(period), certain, period };
}

/** A date whose unit is known but not which one: without a publication date "last week" is `XXXX-WXX`. */
export function open(value: string, certain: readonly TimeComponent[] = []): Resolution {
  return { type: 'DATE', value, certain };
}

export function withMod(resolution: Resolution, mod: NonNullable<Timex['mod']>): Resolution {
  return { ...resolution, mod };
}

/** The value of a unit of the calendar that stays open. */
export const OPEN_VALUES: Readonly<Record<Grain, string>> = {
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  quarter: 'XXXX-QX',
  season: 'XXXX-SX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
};

/** The unit that lies `offset` units from the one of publication: "last week" is week -1. */
export function fromPublication(context: Context, grain: Grain, offset: number): Resolution | null {
  if (context.publishedOn === undefined) return open(OPEN_VALUES[grain]);
  return dated(shiftPeriod(periodOf(context.publishedOn, grain), offset), []);
}

/** A unit of the year that the text names without its year. */
export type YearPart =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'season'; readonly season: Season };

export function partOfYear(part: YearPart, year: number): Period | null {
  switch (part.kind) {
    case 'month':
      return monthPeriod(year, part.month);
    case 'day':
      return dayPeriod(year, part.month, part.day);
    case 'quarter':
      return quarterPeriod(year, part.quarter);
    case 'half':
      return halfPeriod(year, part.half);
    case 'season':
      return seasonPeriod(year, part.season);
  }
}

export function certainOfPart(part: YearPart): readonly TimeComponent[] {
  return part.kind === 'day' ? ['month', 'day'] : [part.kind];
}

export function openPart(part: YearPart): string {
  switch (part.kind) {
    case 'month':
      return `XXXX-${two(part.month)}`;
    case 'day':
      return `XXXX-${two(part.month)}-${two(part.day)}`;
    case 'quarter':
      return `XXXX-Q${part.quarter}`;
    case 'half':
      return `XXXX-H${part.half}`;
    case 'season':
      return `XXXX-${part.season}`;
  }
}

/** Which way to look from the day of publication. */
export type Direction = 'back' | 'forward' | 'nearest' | 'nearest-soon';

/** `nearest-soon` looks no more days ahead than this: a date that far off would bear its year. */
const SOON = 75;

/** "In January" without a year: the one that the direction asks for, the running one included. */
export function partNear(part: YearPart, context: Context, direction: Direction): Resolution | null {
  const { publishedOn } = context;
  const certain = certainOfPart(part);
  if (publishedOn === undefined) return open(openPart(part), certain);
  const year = dateParts(publishedOn).year;
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => partOfYear(part, candidate))
    .filter((period) => period !== null);
  const chosen = chooseNear(candidates, publishedOn, direction);
  return chosen === null ? null : dated(chosen, certain);
}

/** The latest of `periods` (in order) that has begun, the first that has not ended, or the nearer of the two. */
export function chooseNear(periods: readonly Period[], day: CalendarDate, direction: Direction): Period | null {
  const stretches = periods.map((period) => ({ period, ...intervalOf(period) }));
  const begun = stretches.findLast(({ from }) => from <= day);
  const open = stretches.find(({ to }) => to > day);
  if (begun === undefined || open === undefined) return (begun ?? open)?.period ?? null;
  if (direction === 'back') return begun.period;
  if (direction === 'forward') return open.period;
  const back = dayNumber(day) - dayNumber(begun.to) + 1;
  const ahead = dayNumber(open.from) - dayNumber(day);
  return back <= ahead || (direction === 'nearest-soon' && ahead > SOON) ? begun.period : open.period;
}

/** The weekday nearest to publication in the direction; a weekday that is the day of publication is that day. */
export function weekdayNear(number: number, context: Context, direction: Direction): Resolution | null {
  const { publishedOn } = context;
  if (publishedOn === undefined) return open(`XXXX-WXX-${number}`, ['weekday']);
  const back = (weekday(publishedOn) - number + 7) % 7;
  const offset = direction === 'forward' ? (7 - back) % 7 : -back;
  return dated(periodOf(addDays(publishedOn, offset), 'day'), ['weekday']);
}

/** Back unless the clause looks ahead: news tells what has been. */
export function directionOf(context: Context): Direction {
  return context.verb.tense === 'future' ? 'forward' : 'back';
}

const TOWARDS: ReadonlySet<string> = new Set(['by', 'until', 'till', 'to', 'through']);

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'the', 'his', 'her', 'its', 'their', "'s"]);

/** How near a verb of the future must stand for "Friday's meeting" to be still to come. */
const POSSESSIVE_REACH = 4;

/** A weekday after "until" or "by" that hangs on the verb before it is still to come; "Friday's ruling" mostly has been. */
export function weekdayDirection(context: Context): Direction {
  const { verb, lead } = context;
  const attributive = context.follow === "'s" || DETERMINERS.has(lead);
  if (attributive && (verb.side !== 'before' || verb.distance > POSSESSIVE_REACH)) return 'back';
  if (lead === 'since') return 'back';
  if (isTimetable(verb)) return 'forward';
  return TOWARDS.has(lead) && lead !== 'to' && verb.side === 'before' ? 'forward' : directionOf(context);
}

/** "The vote is Friday", "the election is in November". */
function isTimetable(verb: VerbCue): boolean {
  return verb.tense === 'present' && verb.side === 'before' && verb.distance <= 2;
}

/** A month without its year. "By" and "until" ask for the nearest one, unless it was told as past. */
export function monthDirection(context: Context): Direction {
  const { verb, lead } = context;
  if (lead === 'since') return 'back';
  if (verb.tense === 'future') return verb.sure ? 'forward' : 'nearest';
  if (isTimetable(verb) || lead === 'by' || lead === 'through' || (TOWARDS.has(lead) && verb.tense !== 'past'))
    return 'nearest';
  return 'back';
}

/** A day of a month without its year is the nearest one, unless a verb of the past stands right before it. */
export function dayDirection(context: Context): Direction {
  const { verb, lead } = context;
  if (lead === 'last' || lead === 'since') return 'back';
  if (verb.tense === 'future') return 'nearest';
  if (lead === 'from' || lead === 'between') return verb.tense === 'past' ? 'back' : 'nearest-soon';
  if (verb.tense !== 'past' || verb.side !== 'before' || TOWARDS.has(lead)) return 'nearest-soon';
  return verb.distance <= 2 ? 'back' : 'nearest-soon';
}

/** A quarter or half that has just ended is the one that is spoken of, even where its report is still to come. */
export function quarterDirection(context: Context): Direction {
  return context.verb.tense === 'future' ? 'nearest' : 'back';
}

/** A day counted from publication: yesterday is -1. */
export function dayFromPublication(context: Context, days: number): Resolution | null {
  return fromPublication(context, 'day', days);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
