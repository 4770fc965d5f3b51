import { dateParts } from '../../../../calendar/calendar-date.ts';
import {
  type Grain,
  intervalOf,
  type Period,
  periodOf,
  shiftPeriod,
  shiftPeriodYears,
} from '../../../../calendar/period.ts';
import { SINGULAR_UNITS } from '../../../lexicon/calendar-words.ts';
import { grainOf } from '../duration.ts';
import { phraseTable } from '../phrase-table.ts';
import { type Context, isTitle, type Resolution, type Scan, type TimeRule, word } from '../reading.ts';
import { dated, fromPublication, OPEN_VALUES, open, withMod } from '../resolution.ts';

/** Words before a unit, how far from publication they lead, and whether they start from the date named last instead. */
interface Lead {
  readonly words: readonly string[];
  readonly offset: number;
  readonly from: 'publication' | 'last';
}

const leadAt = phraseTable<Lead>([
  { words: ['this', 'past'], offset: -1, from: 'publication' },
  { words: ['this', 'current'], offset: 0, from: 'publication' },
  { words: ['this', 'coming'], offset: 1, from: 'publication' },
  { words: ['this', 'same'], offset: 0, from: 'publication' },
  { words: ['the', 'current'], offset: 0, from: 'publication' },
  { words: ['the', 'coming'], offset: 1, from: 'publication' },
  { words: ['the', 'upcoming'], offset: 1, from: 'publication' },

  { words: ['the', 'latest'], offset: -1, from: 'publication' },

  { words: ['the', 'previous'], offset: -1, from: 'last' },
  { words: ['the', 'prior'], offset: -1, from: 'last' },
  { words: ['the', 'preceding'], offset: -1, from: 'last' },
  { words: ['the', 'following'], offset: 1, from: 'last' },
  { words: ['the', 'next'], offset: 1, from: 'last' },
  { words: ['the', 'same'], offset: 0, from: 'last' },
  { words: ['that', 'same'], offset: 0, from: 'last' },
  { words: ['that'], offset: 0, from: 'last' },
  { words: ['this'], offset: 0, from: 'publication' },
  { words: ['last'], offset: -1, from: 'publication' },
  { words: ['next'], offset: 1, from: 'publication' },
  { words: ['previous'], offset: -1, from: 'last' },
]);

/** "last week", "this year", "next month", "the previous year", "that month", "the weekend". */
export const relativeUnit: TimeRule = (scan, at) => {
  const lead = leadAt(scan, at);
  if (lead === undefined) return null;
  const read = unitAt(scan, at + lead.words.length);
  if (read === null) return null;
  const { grain, fiscal } = read;
  const orSo = word(scan, read.end) === 'or' && word(scan, read.end + 1) === 'so';
  const end = orSo ? read.end + 2 : read.end;
  if (grain === 'day' && (lead.words[0] === 'this' || lead.words[0] === 'last')) return null;
  if (isTitle(scan, at, at + lead.words.length)) return null;
  return {
    start: at,
    end,
    resolve: (context) => {
      const found =
        lead.from === 'last' ? fromLast(context, grain, lead.offset) : fromPublication(context, grain, lead.offset);
      if (found === null) return null;
      const open = fiscal || orSo ? { type: found.type, value: found.value, certain: found.certain } : found;
      return orSo ? withMod(open, 'APPROX') : open;
    },
  };
};

function unitAt(scan: Scan, at: number): { grain: Grain; end: number; fiscal: boolean } | null {
  const fiscal = /^(?:fiscal|financial|calendar)$/.test(word(scan, at));
  const nounAt = fiscal ? at + 1 : at;
  const unit = SINGULAR_UNITS.get(word(scan, nounAt));
  const grain = unit === undefined ? null : grainOf(unit);
  if (grain === null) return null;
  return { grain, end: nounAt + 1, fiscal: word(scan, at) === 'fiscal' || word(scan, at) === 'financial' };
}

/** How many sentences back the date may have been named. */
const NAMED_REACH = 2;

/** A unit counted from the one that holds the date named just before; "the previous year" without one from publication. */
function fromLast(context: Context, grain: Grain, offset: number): Resolution | null {
  const { last, sentence, verb, publishedOn } = context;
  const named = last !== undefined && sentence - last.sentence <= NAMED_REACH ? last.resolution.interval : undefined;
  if (named !== undefined) return dated(shiftPeriod(periodOf(named.from, grain), offset), []);
  if (offset === 0 || publishedOn === undefined) return null;
  const found = fromPublication(context, grain, offset);
  if (found === null || offset < 0 || verb.tense === 'future') return found;
  return { type: found.type, value: OPEN_VALUES[grain], certain: [] };
}

/** "a year earlier", "a year ago", "the year before", "one year later": the same unit of another year. */
export const yearApart: TimeRule = (scan, at) => {
  const found = apartAt(scan, at);
  if (found === null) return null;
  return { start: at, end: found.end, resolve: (context) => resolveApart(found, context) };
};

interface Apart {
  readonly end: number;
  readonly years: number;
  readonly from: 'publication' | 'last';
}

/** The words that move a period by whole years, and by how many. */
export function apartAt(scan: Scan, at: number): Apart | null {
  const lower = word(scan, at);
  if (lower === 'year-earlier' || lower === 'year-ago') return { end: at + 1, years: -1, from: 'last' };
  if ((lower === 'a' || lower === 'one') && word(scan, at + 1) === 'year') {
    const next = word(scan, at + 2);
    if (next === 'ago') return { end: at + 3, years: -1, from: 'publication' };
    if (next === 'earlier' || next === 'before' || next === 'previously')
      return { end: at + 3, years: -1, from: 'last' };
    if (next === 'later') return { end: at + 3, years: 1, from: 'last' };
    return null;
  }
  if (lower === 'the' && word(scan, at + 1) === 'year') {
    const next = word(scan, at + 2);
    if (next === 'before' || next === 'earlier' || next === 'prior') return { end: at + 3, years: -1, from: 'last' };
    if (next === 'after') return { end: at + 3, years: 1, from: 'last' };
  }
  return null;
}

/** Sentences after which a date is no longer what "a year earlier" leans on. */
const REACH = 6;
const REACH_IN_TEXT = 1;

function resolveApart(apart: Apart, context: Context): Resolution | null {
  const found = apartFrom(apart, context);
  return found === null || apart.years > 0 ? found : { ...found, baseline: true };
}

function apartFrom(apart: Apart, context: Context): Resolution | null {
  const near = nearPeriod(context);
  if (apart.from === 'last' && near !== undefined) return dated(shiftPeriodYears(near, apart.years), []);
  if (context.publishedOn === undefined) return open('XXXX');
  if (near !== undefined && near.grain !== 'year' && isRecent(context, near)) {
    return dated(shiftPeriodYears(near, apart.years), []);
  }
  return dated({ grain: 'year', number: dateParts(context.publishedOn).year + apart.years }, []);
}

/** The period named in the same sentence; a quarter or half, as earnings are told in, also a little before. */
function nearPeriod({ lastPeriod, sentence }: Context): Period | undefined {
  if (lastPeriod === undefined) return undefined;
  const { period } = lastPeriod.resolution;
  const reach = period?.grain === 'quarter' || period?.grain === 'half' ? REACH : REACH_IN_TEXT;
  return sentence - lastPeriod.sentence <= reach ? period : undefined;
}

/** Whether the period lies within the year before publication, so that "a year ago" can mean the same part of it. */
function isRecent(context: Context, period: Period): boolean {
  if (context.publishedOn === undefined) return false;
  const { from, to } = intervalOf(period);
  return (
    from <= context.publishedOn && to > `${dateParts(context.publishedOn).year - 1}${context.publishedOn.slice(4)}`
  );
}
