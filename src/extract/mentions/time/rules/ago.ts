import { addDays } from '../../../../calendar/calendar-date.ts';
import { firstDay, type Grain, periodOf, shiftPeriod } from '../../../../calendar/period.ts';
import { PLURAL_UNITS, SINGULAR_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { amountAt } from '../amount.ts';
import { durationValue, grainOf } from '../duration.ts';
import { hedgeAt } from '../hedge.ts';
import { type Context, type Resolution, type TimeRule, word } from '../reading.ts';
import { dated, open, withMod } from '../resolution.ts';

/** "two years ago", "several months ago", "three weeks earlier", "five days later", "about two years ago". */
export const distance: TimeRule = (scan, at) => {
  const hedge = hedgeAt(scan, at);
  const start = hedge?.end ?? at;
  const one = /^(?:an?|one)$/.test(word(scan, start)) ? SINGULAR_UNITS.get(word(scan, start + 1)) : undefined;
  const bare = hedge === null ? PLURAL_UNITS.get(word(scan, start)) : undefined;
  const amount =
    one !== undefined
      ? { end: start + 1, value: 1 }
      : bare !== undefined
        ? { end: start, value: null }
        : amountAt(scan, start);
  if (amount === null) return null;
  const unit = one ?? PLURAL_UNITS.get(word(scan, amount.end)) ?? SINGULAR_UNITS.get(word(scan, amount.end));
  if (unit === undefined) return null;
  let end = amount.end + 1;
  const orSo = word(scan, end) === 'or' && word(scan, end + 1) === 'so';
  if (orSo) end += 2;
  const way = WAYS.get(word(scan, end));
  if (way === undefined) return null;
  if (bare !== undefined && way.from !== 'publication') return null;
  if (way.from === 'last' && (amount.value === null || unit === 'hour' || unit === 'minute' || unit === 'second'))
    return null;
  if (way.from === 'last' && (amount.value === null || /^(?:hour|minute|second)$/.test(unit))) return null;
  if (way.needsClauseEnd && !endsHere(word(scan, end + 1))) return null;
  const mod = hedge?.mod ?? (orSo || ('approximate' in amount && amount.approximate === true) ? 'APPROX' : undefined);
  return {
    start: at,
    end: end + 1,
    resolve: (context) => {
      const found = resolveDistance(amount.value, unit, way, context);
      if (found === null) return null;
      // "About two years ago" and "40 years ago" name no calendar year for sure.
      const unsure = mod !== undefined || (unit !== 'day' && (amount.value ?? 0) >= ROUND);
      const { interval: _, period: __, ...valued } = found;
      const kept = unsure ? valued : found;
      return mod === undefined ? kept : withMod(kept, mod);
    },
  };
};

/** From here on an amount may be a round number. */
const ROUND = 10;

interface Way {
  readonly sign: 1 | -1;
  readonly from: 'publication' | 'last';
  readonly needsClauseEnd: boolean;
}

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['ago', { sign: -1, from: 'publication', needsClauseEnd: false }],
  ['earlier', { sign: -1, from: 'last', needsClauseEnd: false }],
  ['before', { sign: -1, from: 'last', needsClauseEnd: true }],
  ['previously', { sign: -1, from: 'last', needsClauseEnd: false }],
  ['later', { sign: 1, from: 'last', needsClauseEnd: false }],
  ['hence', { sign: 1, from: 'publication', needsClauseEnd: false }],
]);

/** "three days before the vote" counts from the vote, which stands in no calendar. */
function endsHere(next: string): boolean {
  return next === '' || /^[.,;:!?)”"’—–]$/.test(next);
}

function resolveDistance(amount: number | null, unit: TimeUnit, way: Way, context: Context): Resolution | null {
  const back = way.sign < 0;
  const vague = amount === null || !Number.isInteger(amount);
  const times = { fortnight: 14, decade: 10, century: 100 }[unit as string] ?? 1;
  const grain: Grain | null = unit === 'fortnight' ? 'day' : times > 1 ? 'year' : grainOf(unit);
  if (vague || grain === null) return open(back ? 'PAST_REF' : 'FUTURE_REF');
  const origin = originOf(way, context);
  if (origin === null && way.from === 'last')
    return { type: 'DURATION', value: durationValue(amount, unit), certain: [] };
  if (origin === null) return open(back ? 'PAST_REF' : 'FUTURE_REF');
  const steps = amount * times * way.sign;
  if (Math.abs(steps) > 100_000) return open(back ? 'PAST_REF' : 'FUTURE_REF');
  return dated(shiftPeriod(periodOf(origin, grain), steps), []) ?? open(back ? 'PAST_REF' : 'FUTURE_REF');
}

function originOf(way: Way, context: Context): string | null {
  if (way.from === 'publication') return context.publishedOn ?? null;
  const named = context.last?.resolution.period;
  if (named !== undefined) return addDays(firstDay(named), 0);
  return null;
}
