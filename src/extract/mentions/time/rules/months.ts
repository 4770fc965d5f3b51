import { dateParts } from '../../../../calendar/calendar-date.ts';
import { firstDay, intervalOf, monthPeriod, periodOf, shiftPeriod } from '../../../../calendar/period.ts';
import { AMBIGUOUS_MONTHS, GIVEN_NAME_MONTHS, MONTHS } from '../../../lexicon/calendar-words.ts';
import { yearAhead } from '../joined.ts';
import { monthAt } from '../month-name.ts';
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
import { chooseNear, dated, monthDirection, open, partNear, withMod } from '../resolution.ts';
import { yearOfJoined } from './shared-dates.ts';
import { YEAR_SHIFTS, yearAt } from './years.ts';

/** Words that stand before a month and make it one. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since by until till through during before after from between early late mid last next this of for around throughout and or to previous late-'.split(
    ' ',
  ),
);

/** "June 2024", "June of 2024", "January this year", "June last year". */
export const monthOfYear: TimeRule = (scan, at) => {
  const month = monthAt(scan, at);
  if (month === null) return null;
  let next = at + 1;
  if (word(scan, next) === ',') next += 1;
  if (word(scan, next) === 'of') next += 1;
  const year = yearAt(scan, next);
  if (year !== null) {
    return { start: at, end: year.end, resolve: () => dated(monthPeriod(year.value, month), ['year', 'month']) };
  }
  const named = namedYear(scan, next);
  if (named !== undefined) {
    return {
      start: at,
      end: next + named.words.length,
      resolve: (context) => {
        const of = yearNamed(context);
        return of === null ? resolveMonth(month, context) : dated(monthPeriod(of + named.shift, month), ['month']);
      },
    };
  }
  const shift = YEAR_SHIFTS.get(word(scan, next));
  if (shift === undefined || word(scan, next + 1) !== 'year') return null;
  return {
    start: at,
    end: next + 2,
    resolve: ({ publishedOn }) =>
      publishedOn === undefined
        ? open(`XXXX-${String(month).padStart(2, '0')}`, ['month'])
        : dated(monthPeriod(dateParts(publishedOn).year + shift, month), ['month']),
  };
};

/** Years counted from the one named last: "March of that year". */
const namedYear = phraseTable<{ readonly words: readonly string[]; readonly shift: number }>([
  { words: ['that', 'year'], shift: 0 },
  { words: ['the', 'same', 'year'], shift: 0 },
  { words: ['that', 'same', 'year'], shift: 0 },
  { words: ['the', 'following', 'year'], shift: 1 },
  { words: ['the', 'next', 'year'], shift: 1 },
  { words: ['the', 'previous', 'year'], shift: -1 },
  { words: ['the', 'year', 'before'], shift: -1 },
]);

/** The year of the date named last. */
function yearNamed({ last }: Context): number | null {
  const interval = last?.resolution.interval;
  return interval === undefined ? null : dateParts(interval.from).year;
}

/** "last April", "next June", "this September". */
export const deicticMonth: TimeRule = (scan, at) => {
  const lower = word(scan, at);
  const past = lower === 'this' && word(scan, at + 1) === 'past';
  const coming = lower === 'this' && word(scan, at + 1) === 'coming';
  if (lower !== 'last' && lower !== 'next' && lower !== 'this') return null;
  const monthIndex = past || coming ? at + 2 : at + 1;
  const month = monthAt(scan, monthIndex);
  if (month === null || /^\d{1,2}$/.test(word(scan, monthIndex + 1))) return null;
  return {
    start: at,
    end: monthIndex + 1,
    resolve: (context) => {
      const { publishedOn } = context;
      if (publishedOn === undefined) return open(`XXXX-${String(month).padStart(2, '0')}`, ['month']);
      const { year } = dateParts(publishedOn);
      if (lower === 'this' && !past && !coming) return dated(monthPeriod(year, month), ['month']);
      const months = [-1, 0, 1].map((shift) => monthPeriod(year + shift, month));
      const running = publishedOn.slice(0, 7);
      const others = months.filter((period) => dated(period, [])?.value !== running);
      const chosen = chooseNear(others, publishedOn, lower === 'next' || coming ? 'forward' : 'back');
      return chosen === null ? null : dated(chosen, ['month']);
    },
  };
};

/** "January", "in March", "since June". */
export const bareMonth: TimeRule = (scan, at) => {
  const month = monthAt(scan, at);
  const token = tokenAt(scan, at);
  if (month === null || token === undefined || !isMonthHere(scan, at)) return null;
  const year = yearAhead(scan, at + 1, month);
  return {
    start: at,
    end: at + 1,
    resolve: (context) => {
      const shared = year ?? yearOfJoined(context, month);
      return shared === null ? resolveMonth(month, context) : dated(monthPeriod(shared, month), ['month']);
    },
  };
};

const HYPHENATED: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
]);

const HYPHEN = /[-‐‑]/;

/** "mid-November", "late-June". */
export const hyphenatedMonth: TimeRule = (scan, at) => {
  if (!HYPHEN.test(word(scan, at))) return null;
  const [lead = '', name = ''] = word(scan, at).split(/[-‐‑]/, 2);
  const mod = HYPHENATED.get(lead);
  const month = MONTHS.get(name);
  if (mod === undefined || month === undefined) return null;
  return {
    start: at,
    end: at + 1,
    resolve: (context) => {
      const found = resolveMonth(month, context);
      return found === null ? null : withMod(found, mod);
    },
  };
};

/** "January-March", "May-June 2023": a quarter, or a length with its stretch. */
export const monthSpan: TimeRule = (scan, at) => {
  if (!HYPHEN.test(word(scan, at))) return null;
  const [first, last, more] = word(scan, at).split(/[-‐‑]/, 3);
  const from = MONTHS.get(first ?? '');
  const to = MONTHS.get(last ?? '');
  if (from === undefined || to === undefined || more !== undefined || to <= from) return null;
  if (!isCapitalised(tokenAt(scan, at))) return null;
  const year = yearAt(scan, at + 1);
  return {
    start: at,
    end: year?.end ?? at + 1,
    resolve: (context) => {
      const end = year === null ? resolveMonth(to, context) : dated(monthPeriod(year.value, to), ['year', 'month']);
      return end === null ? null : spanEnding(end, to - from + 1, from);
    },
  };
};

/** The stretch of `count` months up to the end of the last one. */
function spanEnding(last: Resolution, count: number, from: number): Resolution | null {
  const { period, certain } = last;
  if (period === undefined) return { type: 'DURATION', value: `P${count}M`, certain };
  const first = firstDay(shiftPeriod(period, 1 - count));
  if (count === 3 && from % 3 === 1) return dated(periodOf(first, 'quarter'), certain);
  return { type: 'DURATION', value: `P${count}M`, interval: { from: first, to: intervalOf(period).to }, certain };
}

function resolveMonth(month: number, context: Context): Resolution | null {
  return partNear({ kind: 'month', month }, context, monthDirection(context));
}

function isMonthHere(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || !isCapitalised(token) || token.text === token.text.toUpperCase()) return false;
  if (isAttached(scan, at) && !/^["“‘'([—–/-]$/.test(word(scan, at - 1))) return false;
  const before = tokenAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  const asked = before !== undefined && BEFORE_MONTH.has(before.lower);
  if (next !== undefined && !next.spaced && /^[-'’]$/.test(next.text)) return false;
  const nextCapital = next !== undefined && next.kind === 'word' && next.spaced && isCapitalised(next);
  if (token.lower.length <= 3 && token.lower !== 'may') return false;
  if (token.lower.endsWith('.') && !asked) return false;
  if (AMBIGUOUS_MONTHS.has(token.lower)) {
    if (!asked) return token.lower.length > 3 || token.lower === 'may' ? isAttributive(scan, at) : false;
    if (
      token.lower === 'march' &&
      /^(?:on|for|against)$/.test(next?.lower ?? '') &&
      /^(?:of|this|last|next|for|during|before|after)$/.test(before?.lower ?? '')
    )
      return false;
    return (
      !nextCapital ||
      (/^(?:in|since|by|until|last|during)$/.test(before?.lower ?? '') && !GIVEN_NAME_MONTHS.has(token.lower))
    );
  }
  if (GIVEN_NAME_MONTHS.has(token.lower)) {
    if (nextCapital && !asked) return false;
    if (nextCapital && /^(?:of|for|by|to|and|from|after|before|or|between)$/.test(before?.lower ?? '')) return false;
    if (before !== undefined && before.kind === 'word' && isCapitalised(before) && !asked) return false;
  }
  return true;
}

/** "the March accession", "a May interview": a month between an article and a common noun. "the March for Life" is none. */
function isAttributive(scan: Scan, at: number): boolean {
  const next = tokenAt(scan, at + 1);
  if (!/^(?:the|a|its|their|his|her|'s)$/.test(word(scan, at - 1)) || next === undefined) return false;
  return (
    next.kind === 'word' &&
    next.spaced &&
    /^\p{Ll}{4,}$/u.test(next.text) &&
    !/^(?:from|with|against|through|that|which|will|would|drew|took|began|ended|organi[sz]ers?)$/.test(next.lower)
  );
}
