import { addDays, dateParts, weekday } from '../../../../calendar/calendar-date.ts';
import { periodOf, shiftPeriod, yearPeriod } from '../../../../calendar/period.ts';
import { DAY_PARTS } from '../../../lexicon/calendar-words.ts';
import { type Context, isAttached, type Reading, type Resolution, type Scan, type TimeRule, word } from '../reading.ts';
import { dated, fromPublication, open, withMod } from '../resolution.ts';
import { calendarDate } from './days.ts';

/** "the weekend": the one before, as a rule; the coming one where the clause looks ahead. */
export const weekend: TimeRule = (scan, at) => {
  if (word(scan, at) !== 'the' || word(scan, at + 1) !== 'weekend') return null;
  return {
    start: at,
    end: at + 2,
    resolve: ({ publishedOn, verb, lead }) => {
      if (publishedOn === undefined) return open('XXXX-WXX-WE');
      const own = periodOf(publishedOn, 'weekend');
      const isWeekend = weekday(publishedOn) >= 6;
      const ahead = isWeekend || verb.tense === 'future' || lead === 'of';
      return dated(ahead ? own : shiftPeriod(own, -1), []);
    },
  };
};

/** "the year" after "the start of" or "the first six months of": the one named in this or the last sentence, else the running one. */
export const runningUnit: TimeRule = (scan, at) => {
  const noun = word(scan, at + 1);
  if (word(scan, at) !== 'the' || !/^(?:year|month|week|quarter|decade|century)$/.test(noun)) return null;
  const grain = noun as 'year' | 'month' | 'week' | 'quarter' | 'decade' | 'century';
  return {
    start: at,
    end: at + 2,
    resolve: (context) => {
      const { lastPeriod, sentence } = context;
      const named = lastPeriod?.resolution.period;
      const isNear = lastPeriod !== undefined && sentence - lastPeriod.sentence <= 1;
      return isNear && named?.grain === grain ? dated(named, []) : fromPublication(context, grain, 0);
    },
  };
};

/** "the year", "the full year", "the fiscal year" after a preposition: which year is the context's to say. */
export const theYear: TimeRule = (scan, at) => {
  if (word(scan, at) !== 'the') return null;
  const lead = word(scan, at + 1);
  const nounAt = /^(?:full|fiscal|whole|entire|latest|calendar)$/.test(lead) ? at + 2 : at + 1;
  if (word(scan, nounAt) !== 'year') return null;
  if (nounAt === at + 1 && !/^(?:for|in|of|during|over|through|throughout)$/.test(word(scan, at - 1))) return null;
  if (/^(?:of|that|when|before|after|to|i|he|she|they|we|it)$/.test(word(scan, nounAt + 1))) return null;
  return { start: at, end: nounAt + 1, resolve: (context) => resolveYear(context, lead === 'latest') };
};

/** The year named in this or the last sentence; else, without an interval, that of publication. */
function resolveYear({ lastPeriod, sentence, publishedOn }: Context, latest: boolean): Resolution | null {
  const period = lastPeriod?.resolution.period;
  if (lastPeriod !== undefined && sentence - lastPeriod.sentence <= 1 && period?.grain === 'year')
    return dated(period, []);
  if (publishedOn === undefined) return open('XXXX');
  const found = dated(yearPeriod(dateParts(publishedOn).year - (latest ? 1 : 0)), []);
  return found === null ? null : { type: found.type, value: found.value, certain: [] };
}

/** "the week", "the month" after "for" or "during": the running one, with no sure stretch. */
export const theWeek: TimeRule = (scan, at) => {
  const noun = word(scan, at + 1);
  if (word(scan, at) !== 'the' || (noun !== 'week' && noun !== 'month')) return null;
  if (
    !/^(?:for|during|in|of)$/.test(word(scan, at - 1)) ||
    /^(?:of|that|when|before|after)$/.test(word(scan, at + 2))
  ) {
    return weekOf(scan, at);
  }
  return {
    start: at,
    end: at + 2,
    resolve: ({ publishedOn }) => {
      if (publishedOn === undefined) return open(noun === 'week' ? 'XXXX-WXX' : 'XXXX-XX');
      const found = dated(periodOf(publishedOn, noun), []);
      return found === null ? null : { type: found.type, value: found.value, certain: [] };
    },
  };
};

/** "the week of March 6". */
function weekOf(scan: Scan, at: number): Reading | null {
  if (word(scan, at + 1) !== 'week' || word(scan, at + 2) !== 'of') return null;
  const day = calendarDate(scan, at + 3);
  if (day === null) return null;
  return {
    start: at,
    end: day.end,
    resolve: (context) => {
      const interval = day.resolve(context)?.interval;
      return interval === undefined ? null : dated(periodOf(interval.from, 'week'), ['month', 'day']);
    },
  };
}

/** "year-end", "year end", "year's end". */
export const yearEnd: TimeRule = (scan, at) => {
  const lower = word(scan, at);
  const possessive = lower === 'year' && word(scan, at + 1) === "'s" && word(scan, at + 2) === 'end';
  const spaced = lower === 'year' && word(scan, at + 1) === 'end';
  if (lower !== 'year-end' && !possessive && !spaced) return null;
  const end = possessive ? at + 3 : spaced ? at + 2 : at + 1;
  if (isAttached(scan, end) && /^[-‐]$/.test(word(scan, end))) return null;
  return {
    start: at,
    end,
    resolve: ({ publishedOn, verb, lead }) => {
      if (publishedOn === undefined) return withMod(open('XXXX'), 'END');
      const back = lead === 'since' || (verb.tense === 'past' && lead !== 'by' && lead !== 'until');
      const found = dated(yearPeriod(dateParts(publishedOn).year - (back ? 1 : 0)), []);
      return found === null ? null : withMod(found, 'END');
    },
  };
};

/** "in the morning", "the next morning": part of the day named last. */
export const partOfNamedDay: TimeRule = (scan, at) => {
  if (word(scan, at) !== 'the') return null;
  const next = /^(?:next|following)$/.test(word(scan, at + 1));
  const partAt = next ? at + 2 : at + 1;
  const part = DAY_PARTS.get(word(scan, partAt));
  if (part === undefined || part === 'MI') return null;
  if (!next && !/^(?:in|during)$/.test(word(scan, at - 1))) return null;
  return {
    start: at,
    end: partAt + 1,
    resolve: ({ last, sentence, publishedOn }) => {
      const named = last?.resolution.interval;
      const isDay = named !== undefined && addDays(named.from, 1) === named.to && sentence - (last?.sentence ?? 0) <= 1;
      const from = isDay ? named.from : next ? undefined : publishedOn;
      if (from === undefined) return { type: 'TIME', value: `XXXX-XX-XXT${part}`, certain: [] };
      const day = dated(periodOf(addDays(from, next ? 1 : 0), 'day'), []);
      return day === null ? null : { ...day, type: 'TIME', value: `${day.value}T${part}` };
    },
  };
};
