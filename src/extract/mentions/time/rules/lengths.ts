import { PLURAL_UNITS, SINGULAR_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { cardinalBelowHundred } from '../../../lexicon/cardinals.ts';
import { amountAt } from '../amount.ts';
import { durationValue } from '../duration.ts';
import { type Reading, type Resolution, type TimeRule, tokenAt, word } from '../reading.ts';
import { hyphenated } from './durations.ts';

/** "two to three weeks", "12 to 18 months", "18-24 months": an amount that stays open. */
export const rangeLength: TimeRule = (scan, at) => {
  const article = /^(?:the|a)$/.test(word(scan, at)) ? at + 1 : at;
  const lead = /^(?:next|past|last|coming)$/.test(word(scan, article)) ? article + 1 : at;
  const low = amountAt(scan, lead);
  if (low === null || low.value === null || !/^(?:to|or|-|–)$/.test(word(scan, low.end))) return null;
  const high = amountAt(scan, low.end + 1);
  if (high === null || high.value === null || high.value <= low.value) return null;
  const unit = PLURAL_UNITS.get(word(scan, high.end));
  return unit === undefined || word(scan, high.end + 1) === 'old' ? null : vague(at, high.end + 1, unit);
};

/** "weeks or months", "recent weeks and months", "a year or two". */
export const pairOfUnits: TimeRule = (scan, at) => {
  const article = word(scan, at) === 'the' ? at + 1 : at;
  const start = /^(?:recent|coming|past|next|last)$/.test(word(scan, article)) ? article + 1 : at;
  const first = PLURAL_UNITS.get(word(scan, start));
  const joined = /^(?:or|and)$/.test(word(scan, start + 1));
  if (first !== undefined && joined && PLURAL_UNITS.has(word(scan, start + 2))) return vague(at, start + 3, first);
  const one = /^(?:an?|one)$/.test(word(scan, at)) ? SINGULAR_UNITS.get(word(scan, at + 1)) : undefined;
  if (one === undefined || word(scan, at + 2) !== 'or' || !/^(?:two|more)$/.test(word(scan, at + 3))) return null;
  return vague(at, at + 4, one);
};

/** "a two day rally", "a five year low": the plural is left out before a noun. */
export const attributive: TimeRule = (scan, at) => {
  if (!/^(?:an?|the|his|her|its|their|this|that)$/.test(word(scan, at - 1))) return null;
  const token = tokenAt(scan, at);
  const value =
    token?.kind === 'number' && /^\d{1,3}$/.test(token.text)
      ? Number(token.text)
      : cardinalBelowHundred(word(scan, at));
  const unit = SINGULAR_UNITS.get(word(scan, at + 1));
  if (value === null || value < 2 || unit === undefined || unit === 'second' || unit === 'quarter') return null;
  const next = tokenAt(scan, at + 2);
  return next?.kind !== 'word' || next.lower === 'old' ? null : exact(at, at + 2, value, unit);
};

/** "a three-year period": the noun only says that it is a length. */
export const periodOfLength: TimeRule = (scan, at) => {
  if (!/^(?:an?|the)$/.test(word(scan, at))) return null;
  const length = hyphenated(scan, at + 1);
  if (length === null || !/^(?:period|span|stretch)$/.test(word(scan, length.end))) return null;
  return { start: at, end: length.end + 1, resolve: length.resolve };
};

/** "the nine months", "the latest six months", "those two weeks": a length that was named before. */
export const namedLength: TimeRule = (scan, at) => {
  if (word(scan, at) !== 'the') return null;
  const start = /^(?:latest|year-earlier|year-ago|entire|full)$/.test(word(scan, at + 1)) ? at + 2 : at + 1;
  const amount = amountAt(scan, start);
  if (amount === null || amount.value === null) return null;
  const unit = PLURAL_UNITS.get(word(scan, amount.end));
  return unit === undefined ? null : exact(at, amount.end + 1, amount.value, unit);
};

function vague(start: number, end: number, unit: TimeUnit): Reading {
  return exact(start, end, null, unit);
}

function exact(start: number, end: number, amount: number | null, unit: TimeUnit): Reading {
  const resolution: Resolution = { type: 'DURATION', value: durationValue(amount, unit), certain: [] };
  return { start, end, resolve: () => resolution };
}
