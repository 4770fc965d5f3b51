import { addDays } from '../../../../calendar/calendar-date.ts';
import type { Interval } from '../../../../model/interval.ts';
import { PLURAL_UNITS, SINGULAR_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { cardinalBelowHundred } from '../../../lexicon/cardinals.ts';
import { type Amount, amountAt } from '../amount.ts';
import { durationValue } from '../duration.ts';
import { hedgeAt } from '../hedge.ts';
import { isAttached, isTitle, type Resolution, type Scan, type TimeRule, tokenAt, word } from '../reading.ts';
import { withMod } from '../resolution.ts';
import { moveBy } from '../stretch.ts';

/** "15 years", "nearly two months", "a week", "two and a half hours", "30 more days". */
export const duration: TimeRule = (scan, at) => {
  const hedge = hedgeAt(scan, at);
  const read = lengthAt(scan, hedge?.end ?? at);
  if (read === null || isTitle(scan, at, read.end - 1)) return null;
  const mod = hedge?.mod ?? (read.approximate ? 'APPROX' : undefined);
  const plain: Resolution = { type: 'DURATION', value: durationValue(read.amount, read.unit), certain: [] };
  return { start: at, end: read.end, resolve: () => (mod === undefined ? plain : withMod(plain, mod)) };
};

interface Length {
  readonly end: number;
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly approximate: boolean;
}

/** An amount and its unit. Ages ("37 years old") and seconds that rank ("a second") are none. */
function lengthAt(scan: Scan, at: number): Length | null {
  const single = /^(?:an?|one|another)$/.test(word(scan, at)) ? at + 1 : null;
  const oneUnit = single === null ? undefined : SINGULAR_UNITS.get(word(scan, skipAdjective(scan, single)));
  if (single !== null && oneUnit !== undefined) {
    if (oneUnit === 'second' || oneUnit === 'quarter') return null;
    const end = skipAdjective(scan, single) + 1;
    if (/^(?:old|of)$/.test(word(scan, end)) || (isAttached(scan, end) && word(scan, end) === '-')) return null;
    return withTail(scan, { end, amount: 1, unit: oneUnit, approximate: false });
  }
  const amount = amountAt(scan, at);
  if (amount === null) return null;
  const joined = readUnit(scan, amount);
  if (
    joined === null ||
    word(scan, joined.end) === 'old' ||
    (word(scan, joined.end) === 'of' && word(scan, joined.end + 1) === 'age')
  )
    return null;
  return withTail(scan, joined);
}

function readUnit(scan: Scan, amount: Amount): Length | null {
  const at = skipAdjective(scan, amount.end);
  const unit =
    PLURAL_UNITS.get(word(scan, at)) ??
    (amount.value === 1 || amount.value === 0.5 ? SINGULAR_UNITS.get(word(scan, at)) : undefined);
  if (unit === undefined || isAttached(scan, at)) return null;
  return { end: at + 1, amount: amount.value, unit, approximate: amount.approximate === true };
}

const ADJECTIVES: ReadonlySet<string> = new Set([
  'more',
  'full',
  'additional',
  'consecutive',
  'straight',
  'trading',
  'working',
  'business',
  'whole',
  'entire',
  'solid',
  'calendar',
  'long',
  'further',
  'extra',
  'other',
]);

function skipAdjective(scan: Scan, at: number): number {
  return ADJECTIVES.has(word(scan, at)) ? at + 1 : at;
}

/** "or so", "and a half". */
function withTail(scan: Scan, length: Length): Length {
  if (word(scan, length.end) === 'or' && word(scan, length.end + 1) === 'so') {
    return { ...length, end: length.end + 2, approximate: true };
  }
  if (
    length.amount !== null &&
    word(scan, length.end) === 'and' &&
    word(scan, length.end + 1) === 'a' &&
    word(scan, length.end + 2) === 'half'
  ) {
    return { ...length, end: length.end + 3, amount: length.amount + 0.5 };
  }
  return length;
}

/** "10-year", "two-week", "day-long", "decades-long": a length in front of a noun. Ages ("6-year-old") are none. */
export const hyphenated: TimeRule = (scan, at) => {
  const token = tokenAt(scan, at);
  if (token === undefined) return null;
  if (token.kind === 'number') {
    if (!/^[-‐‑–]$/.test(word(scan, at + 1)) || !isAttached(scan, at + 1) || !isAttached(scan, at + 2)) return null;
    const unit = SINGULAR_UNITS.get(word(scan, at + 2));
    const amount = amountAt(scan, at);
    if (unit === undefined || amount?.value == null || continuesHyphen(scan, at + 3)) return null;
    return lengthReading(at, at + 3, amount.value, unit);
  }
  const dash = token.lower.lastIndexOf('-');
  if (dash < 0 || continuesHyphen(scan, at + 1)) return null;
  const head = token.lower.slice(0, dash);
  const tail = token.lower.slice(dash + 1);
  if (tail === 'long') {
    const plural = PLURAL_UNITS.get(head);
    const single = SINGULAR_UNITS.get(head);
    if (plural !== undefined) return lengthReading(at, at + 1, null, plural);
    if (single !== undefined) return lengthReading(at, at + 1, 1, single);
  }
  const unit = SINGULAR_UNITS.get(tail);
  if (unit === undefined) return null;
  const value = head === 'several' || head === 'multi' ? null : cardinalBelowHundred(head);
  if (value === null && head !== 'several' && head !== 'multi') return null;
  // "one-quarter" is a fraction.
  if (unit === 'quarter' && (value === 1 || value === 3)) return null;
  return lengthReading(at, at + 1, value, unit);
};

function continuesHyphen(scan: Scan, at: number): boolean {
  return (isAttached(scan, at) && /^[-‐‑]$/.test(word(scan, at))) || word(scan, at) === 'old';
}

function lengthReading(start: number, end: number, amount: number | null, unit: TimeUnit) {
  const resolution: Resolution = { type: 'DURATION', value: durationValue(amount, unit), certain: [] };
  return { start, end, resolve: () => resolution };
}

/** "for years", "in weeks", "months": an amount left open. */
export const bareUnits: TimeRule = (scan, at) => {
  const unit = PLURAL_UNITS.get(word(scan, at));
  if (unit === undefined || !/^(?:for|after|within|over|of|took|take|lasted|in|the)$/.test(word(scan, at - 1)))
    return null;
  if (unit === 'second' || unit === 'minute' || unit === 'quarter') return null;
  if (tokenAt(scan, at + 1)?.kind === 'number') return null;
  return lengthReading(at, at + 1, null, unit);
};

/** "the past two years", "the last three months", "the next few days", "recent years", "coming weeks". */
export const lastLengths: TimeRule = (scan, at) => {
  let start = at;
  const hedge = hedgeAt(scan, at);
  if (hedge !== null) start = hedge.end;
  const article = /^(?:the|these|those)$/.test(word(scan, start)) ? start + 1 : start;
  const lead = word(scan, article);
  const way = LEAD_WAYS.get(lead);
  if (way === undefined) return null;
  const bare = PLURAL_UNITS.get(word(scan, article + 1));
  const single =
    article > start && (lead === 'past' || lead === 'last') ? SINGULAR_UNITS.get(word(scan, article + 1)) : undefined;
  const one = single === undefined || NO_STRETCH.has(single) ? undefined : single;
  const read =
    one !== undefined
      ? { end: article + 2, amount: 1, unit: one, approximate: false }
      : bare !== undefined
        ? { end: article + 2, amount: null, unit: bare, approximate: false }
        : lengthAt(scan, article + 1);
  if (read === null) return null;
  const mod = hedge?.mod ?? (read.approximate ? 'APPROX' : undefined);
  return {
    start: at,
    end: read.end,
    resolve: ({ publishedOn }) => {
      const interval = publishedOn === undefined || FROM_TEXT.has(lead) ? null : stretch(publishedOn, way, read);
      const found: Resolution = {
        type: 'DURATION',
        value: durationValue(read.amount, read.unit),
        certain: [],
        ...(interval === null ? {} : { interval }),
      };
      return mod === undefined ? found : withMod(found, mod);
    },
  };
};

/** "the last quarter" is a date, "at the last minute" no time at all. */
const NO_STRETCH: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'day', 'weekend', 'quarter']);

const LEAD_WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['recent', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['ensuing', 1],
]);

/** Leads that count from the date in the text, not from publication. */
const FROM_TEXT: ReadonlySet<string> = new Set(['previous', 'preceding', 'following', 'ensuing']);

/** From publication back, or ahead: "the past 12 months" of 10 July 2025 are 11 July 2024 to 10 July 2025. */
function stretch(publishedOn: string, way: -1 | 1, { amount, unit }: Length): Interval | null {
  const after = addDays(publishedOn, 1);
  const other = amount === null ? null : moveBy(after, amount * way, unit);
  if (other === null) return null;
  return way < 0 ? { from: other, to: after } : { from: after, to: other };
}
