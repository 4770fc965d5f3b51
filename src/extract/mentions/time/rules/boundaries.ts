import { addDays } from '../../../../calendar/calendar-date.ts';
import { periodOf } from '../../../../calendar/period.ts';
import type { Timex } from '../../../../model/time.ts';
import { phraseTable } from '../phrase-table.ts';
import type { Resolution, TimeRule } from '../reading.ts';
import { word } from '../reading.ts';
import { dated, open, withMod } from '../resolution.ts';
import { runningUnit } from './definite.ts';

type Mod = NonNullable<Timex['mod']>;

/** Words before a time that point into it, and the TIMEX3 `mod` that they give (null: the whole). Longer rows first. */
const leadAt = phraseTable<{ readonly words: readonly string[]; readonly mod: Mod | null }>([
  { words: ['the', 'very', 'beginning', 'of'], mod: 'START' },
  { words: ['the', 'beginning', 'of'], mod: 'START' },
  { words: ['the', 'start', 'of'], mod: 'START' },
  { words: ['the', 'turn', 'of'], mod: 'START' },
  { words: ['the', 'middle', 'of'], mod: 'MID' },
  { words: ['the', 'end', 'of'], mod: 'END' },
  { words: ['the', 'close', 'of'], mod: 'END' },
  { words: ['the', 'early', 'part', 'of'], mod: 'START' },
  { words: ['the', 'latter', 'part', 'of'], mod: 'END' },
  { words: ['the', 'rest', 'of'], mod: 'END' },
  { words: ['the', 'remainder', 'of'], mod: 'END' },
  { words: ['the', 'whole', 'of'], mod: null },
  { words: ['all', 'of'], mod: null },
  { words: ['beginning', 'of'], mod: 'START' },
  { words: ['start', 'of'], mod: 'START' },
  { words: ['end', 'of'], mod: 'END' },
  { words: ['earlier', 'in'], mod: 'START' },
  { words: ['later', 'in'], mod: 'END' },
  { words: ['early', 'in'], mod: 'START' },
  { words: ['late', 'in'], mod: 'END' },
  { words: ['earlier', 'on'], mod: 'START' },
  { words: ['sometime'], mod: null },
  { words: ['earlier'], mod: 'START' },
  { words: ['later'], mod: 'END' },

  { words: ['mid', '-'], mod: 'MID' },
  { words: ['mid'], mod: 'MID' },
  { words: ['late', '-'], mod: 'END' },
  { words: ['early', '-'], mod: 'START' },
  { words: ['early'], mod: 'START' },
  { words: ['late'], mod: 'END' },
  { words: ['the', 'early'], mod: 'START' },
  { words: ['the', 'late'], mod: 'END' },
  { words: ['the', 'mid', '-'], mod: 'MID' },
  { words: ['the', 'mid'], mod: 'MID' },
]);

/** "the start of the year", "late 2019", "earlier this year", "the whole of 2024", "late Monday afternoon". */
export function boundary(inner: TimeRule): TimeRule {
  return (scan, at) => {
    const lead = leadAt(scan, at);
    if (lead === undefined) return null;
    const start = at + lead.words.length;
    const whole = runningUnit(scan, start) ?? inner(scan, start);
    if (whole === null) return null;
    if (lead.mod === null && lead.words[0] === 'sometime') return { ...whole, start: at };
    const { mod } = lead;
    return {
      start: at,
      end: whole.end,
      resolve: (context) => {
        const found = whole.resolve(context);
        if (found === null || mod === null) return found;
        if (found.type === 'SET') return null;
        if (found.type === 'DURATION') return found;
        const { period: _, interval: __, ...valued } = found;
        return withMod(lead.words[1] === 'turn' ? valued : found, mod);
      },
    };
  };
}

/** "so far this year", "the year to date", "year-to-date": from the start of the unit to the day of publication. */
export const soFar: TimeRule = (scan, at) => {
  const read = soFarAt(scan, at);
  if (read === null) return null;
  const { grain, end } = read;
  return {
    start: at,
    end,
    resolve: ({ publishedOn }): Resolution | null => {
      if (publishedOn === undefined)
        return open({ year: 'XXXX', month: 'XXXX-XX', week: 'XXXX-WXX', quarter: 'XXXX-QX' }[grain]);
      const found = dated(periodOf(publishedOn, grain), []);
      if (found?.interval === undefined) return found;
      const { period: _, ...rest } = found;
      return { ...rest, interval: { from: found.interval.from, to: addDays(publishedOn, 1) } };
    },
  };
};

type SoFarGrain = 'year' | 'month' | 'week' | 'quarter';

function soFarAt(scan: Parameters<TimeRule>[0], at: number): { grain: SoFarGrain; end: number } | null {
  const lower = word(scan, at);
  if (lower === 'so' && word(scan, at + 1) === 'far') {
    const start = word(scan, at + 2) === 'in' ? at + 3 : at + 2;
    return unitAfterThis(scan, start);
  }
  if (lower === 'year-to-date') return { grain: 'year', end: at + 1 };
  if (lower === 'the' && word(scan, at + 1) === 'year' && word(scan, at + 2) === 'to' && word(scan, at + 3) === 'date')
    return { grain: 'year', end: at + 4 };
  const unit = unitAfterThis(scan, at);
  if (unit !== null && word(scan, unit.end) === 'so' && word(scan, unit.end + 1) === 'far')
    return { ...unit, end: unit.end + 2 };
  return null;
}

function unitAfterThis(scan: Parameters<TimeRule>[0], at: number): { grain: SoFarGrain; end: number } | null {
  const noun = word(scan, at + 1);
  if (word(scan, at) !== 'this' || !/^(?:year|month|week|quarter)$/.test(noun)) return null;
  return { grain: noun as SoFarGrain, end: at + 2 };
}
