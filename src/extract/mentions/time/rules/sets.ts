import { PLURAL_UNITS, SEASONS, SINGULAR_UNITS } from '../../../lexicon/calendar-words.ts';
import { amountAt } from '../amount.ts';
import { durationValue } from '../duration.ts';
import { monthAt } from '../month-name.ts';
import { type Resolution, type TimeRule, tokenAt, word } from '../reading.ts';
import { weekdayAt } from './days.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** "every day", "each July", "every two years", "monthly", "annually". */
export const repeated: TimeRule = (scan, at) => {
  const adverb = ADVERBS.get(word(scan, at));
  if (adverb !== undefined) {
    return tokenAt(scan, at)?.text === word(scan, at) ? setReading(at, at + 1, adverb) : null;
  }
  if (!/^(?:every|each)$/.test(word(scan, at))) return null;
  const unit = SINGULAR_UNITS.get(word(scan, at + 1));
  if (unit !== undefined) return setReading(at, at + 2, durationValue(1, unit));
  const month = monthAt(scan, at + 1);
  if (month !== null) return setReading(at, at + 2, `XXXX-${String(month).padStart(2, '0')}`);
  const weekday = weekdayAt(scan, at + 1);
  if (weekday !== null) return setReading(at, at + 2, `XXXX-WXX-${weekday}`);
  const season = SEASONS.get(word(scan, at + 1));
  if (season !== undefined) return setReading(at, at + 2, `XXXX-${season}`);
  if (word(scan, at) !== 'every') return null;
  const amount = amountAt(scan, at + 1);
  const plural = amount === null ? undefined : PLURAL_UNITS.get(word(scan, amount.end));
  if (amount === null || plural === undefined) return null;
  return setReading(at, amount.end + 1, durationValue(amount.value, plural));
};

function setReading(start: number, end: number, value: string) {
  const resolution: Resolution = { type: 'SET', value, certain: [] };
  return { start, end, resolve: () => resolution };
}
