import { dateParts } from '../../../../calendar/calendar-date.ts';
import { shiftYears } from '../../../../calendar/interval.ts';
import { periodOf, shiftPeriod, shiftPeriodYears } from '../../../../calendar/period.ts';
import { PLURAL_UNITS } from '../../../lexicon/calendar-words.ts';
import { amountAt } from '../amount.ts';
import { type Context, type Resolution, type Scan, type TimeRule, word } from '../reading.ts';
import { dated } from '../resolution.ts';
import { apartAt } from './relative.ts';
import { yearAt } from './years.ts';

const PERIOD_NOUNS: ReadonlySet<string> = new Set([
  'period',
  'time',
  'stretch',
  'point',
  'month',
  'months',
  'quarter',
  'week',
  'day',
  'half',
  'span',
  'season',
]);
const LIKE: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'similar', 'equivalent', 'like']);

/** "the same period last year", "that time period the year before", "the corresponding quarter of 2023", "the year-earlier period". */
export const samePeriod: TimeRule = (scan, at) => {
  const noun = nounAt(scan, at);
  if (noun === null) return null;
  const year = yearOf(scan, noun.end);
  if (noun.plain && !/^(?:a|the)$/.test(word(scan, noun.end))) return null;
  if (noun.year !== undefined && year === null) {
    return { start: at, end: noun.end, resolve: (context) => resolveEarlier(scan, noun.end - 1, context) };
  }
  if (year === null) return null;
  return { start: at, end: year.end, resolve: (context) => resolveSame(context, year.year) };
};

type OtherYear =
  | { readonly kind: 'shift'; readonly years: number }
  | { readonly kind: 'from-publication'; readonly years: number }
  | { readonly kind: 'absolute'; readonly year: number };

/** The period itself: "the same period", "that time period", "the comparable year-earlier quarter". */
function nounAt(scan: Scan, at: number): { end: number; plain: boolean; year?: true } | null {
  const first = word(scan, at);
  let next = at;
  if (/^(?:the|that|this|a)$/.test(first)) next += 1;
  const like = LIKE.has(word(scan, next));
  if (like) next += 1;
  const apart = /^(?:year-earlier|year-ago)$/.test(word(scan, next));
  if (apart) next += 1;
  const plain = !like && !apart && first === 'the';
  const isThis = first === 'this' && word(scan, next) === 'time';
  if (!like && !apart && !plain && !isThis && first !== 'that') return null;
  if (word(scan, next) === 'time' && word(scan, next + 1) === 'period') next += 1;
  const amount = like ? amountAt(scan, next) : null;
  if (amount !== null && PLURAL_UNITS.has(word(scan, amount.end))) return { end: amount.end + 1, plain };
  if (!PERIOD_NOUNS.has(word(scan, next))) return null;
  return { end: next + 1, plain, ...(apart ? { year: true as const } : {}) };
}

/** Which year's: "last year", "in 2023", "of the previous year", "a year ago", "the year before". */
function yearOf(scan: Scan, at: number): { end: number; year: OtherYear } | null {
  const start = /^(?:in|of|from|during)$/.test(word(scan, at)) ? at + 1 : at;
  const absolute = yearAt(scan, start);
  if (absolute !== null) return { end: absolute.end, year: { kind: 'absolute', year: absolute.value } };
  if (word(scan, start) === 'last' && word(scan, start + 1) === 'year') {
    return { end: start + 2, year: { kind: 'from-publication', years: -1 } };
  }
  if (
    word(scan, start) === 'the' &&
    /^(?:previous|prior|preceding)$/.test(word(scan, start + 1)) &&
    word(scan, start + 2) === 'year'
  ) {
    return { end: start + 3, year: { kind: 'shift', years: -1 } };
  }
  const apart = apartAt(scan, start);
  return apart === null || apart.years > 0 ? null : { end: apart.end, year: { kind: 'shift', years: apart.years } };
}

/** "the year-earlier quarter": of the quarter named before, or of the one that has just ended. */
function resolveEarlier(scan: Scan, nounAt: number, context: Context): Resolution | null {
  const { publishedOn, lastPeriod } = context;
  if (word(scan, nounAt) !== 'quarter' || publishedOn === undefined)
    return resolveSame(context, { kind: 'shift', years: -1 });
  const named = lastPeriod?.resolution.period;
  const quarter = named?.grain === 'quarter' ? named : shiftPeriod(periodOf(publishedOn, 'quarter'), -1);
  const found = dated(shiftPeriodYears(quarter, -1), []);
  if (found === null) return null;
  const sure = named?.grain === 'quarter' ? found : { type: found.type, value: found.value, certain: [] };
  return { ...sure, baseline: true };
}

/** How many sentences back the period may have been named. */
const REACH = 2;

function resolveSame(context: Context, year: OtherYear): Resolution | null {
  const found = sameIn(context, year);
  return found === null ? null : { ...found, baseline: true };
}

function sameIn(context: Context, year: OtherYear): Resolution | null {
  const named = context.lastStretch;
  if (named === undefined || context.sentence - named.sentence > REACH) return openSame(context, year);
  const { interval, period } = named.resolution;
  if (interval === undefined) return openSame(context, year);
  const own = dateParts(interval.from).year;
  const years =
    year.kind === 'shift'
      ? year.years
      : year.kind === 'absolute'
        ? year.year - own
        : context.publishedOn === undefined
          ? 0
          : dateParts(context.publishedOn).year + year.years - own;
  if (years === 0) return openSame(context, year);
  if (period !== undefined) return dated(shiftPeriodYears(period, years), []);
  const { type, value } = named.resolution;
  const moved = shiftYears(interval, years);
  return type === 'DURATION'
    ? { type, value, interval: moved, certain: [] }
    : { type: 'DATE', value: moved.from.slice(0, 4), interval: moved, certain: [] };
}

/** The year is known, the part of it is not: a value without an interval. */
function openSame(context: Context, year: OtherYear): Resolution | null {
  if (year.kind === 'absolute') return { type: 'DATE', value: String(year.year).padStart(4, '0'), certain: ['year'] };
  if (context.publishedOn === undefined) return { type: 'DATE', value: 'XXXX', certain: [] };
  return {
    type: 'DATE',
    value: String(dateParts(context.publishedOn).year + year.years).padStart(4, '0'),
    certain: [],
  };
}
