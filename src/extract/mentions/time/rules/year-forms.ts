import { yearPeriod } from '../../../../calendar/period.ts';
import { type Context, isAttached, type Resolution, type TimeRule, tokenAt, word } from '../reading.ts';
import { dated, withMod } from '../resolution.ts';
import { bareYear, yearAt } from './years.ts';

/** "the 1988 period", "the 1988 quarter": the year, for the part of it is left to the context. */
export const periodOfYear: TimeRule = (scan, at) => {
  if (word(scan, at) !== 'the') return null;
  const year = yearAt(scan, at + 1);
  if (year === null || !/^(?:period|quarter|half|fiscal)$/.test(word(scan, year.end))) return null;
  const end = word(scan, year.end) === 'fiscal' ? year.end + 2 : year.end + 1;
  return { start: at, end, resolve: (context) => partAsNamed(year.value, word(scan, end - 1), context) };
};

/** The part of that year which matches the quarter or half named before; a value without a stretch where none was. */
function partAsNamed(year: number, noun: string, { lastPeriod, sentence }: Context): Resolution | null {
  const named =
    lastPeriod !== undefined && sentence - lastPeriod.sentence <= PART_REACH ? lastPeriod.resolution.period : undefined;
  const fits = named?.grain === 'half' ? noun !== 'quarter' : named?.grain === 'quarter' && noun !== 'half';
  if (named !== undefined && fits) {
    const parts = named.grain === 'half' ? 2 : 4;
    return dated({ grain: named.grain, number: year * parts + (named.number % parts) }, ['year']);
  }
  return { type: 'DATE', value: String(year).padStart(4, '0'), certain: ['year'] };
}

const PART_REACH = 4;

/** "fiscal 1989", "fiscal year 2024". */
export const fiscalYear: TimeRule = (scan, at) => {
  const glued = /^FY((?:19|20)\d\d)$/.exec(tokenAt(scan, at)?.text ?? '')?.[1];
  if (glued !== undefined) {
    return { start: at, end: at + 1, resolve: () => ({ type: 'DATE', value: glued, certain: ['year'] }) };
  }
  const start = word(scan, at) === 'the' ? at + 1 : at;
  if (word(scan, start) !== 'fiscal' && word(scan, start) !== 'calendar') return null;
  const numberAt = word(scan, start + 1) === 'year' ? start + 2 : start + 1;
  const year = yearAt(scan, numberAt);
  if (year === null) return null;
  const isFiscal = word(scan, start) === 'fiscal';
  return {
    start: at,
    end: year.end,
    resolve: () => {
      const found = dated(yearPeriod(year.value), ['year']);
      if (found === null || !isFiscal) return found;
      // Where a fiscal year starts and ends depends on the country and the company: no interval.
      return { type: found.type, value: found.value, certain: found.certain };
    },
  };
};

/** "2024-25", the way fiscal and school years are written: the year that starts first. */
export const splitYear: TimeRule = (scan, at) => {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return null;
  if (!/^[-–/]$/.test(word(scan, at + 1)) || !isAttached(scan, at + 1) || !isAttached(scan, at + 2)) return null;
  const short = word(scan, at + 2);
  if (
    !/^\d{2}$/.test(short) ||
    Number(short) !== (Number(token.text) + 1) % 100 ||
    (isAttached(scan, at + 3) && tokenAt(scan, at + 3)?.kind !== 'symbol')
  )
    return null;
  const year = Number(token.text);
  return { start: at, end: at + 3, resolve: () => ({ type: 'DATE', value: String(year), certain: ['year'] }) };
};

/** "2014 and beyond", "1994 or later". */
export const yearAndAfter: TimeRule = (scan, at) => {
  const year = bareYear(scan, at);
  if (year === null) return null;
  const tail = `${word(scan, year.end)} ${word(scan, year.end + 1)}`;
  if (tail !== 'and beyond' && tail !== 'or later') return null;
  return {
    start: at,
    end: year.end + 2,
    resolve: (context) => {
      const found = year.resolve(context);
      if (found === null) return null;
      return withMod({ type: found.type, value: found.value, certain: found.certain }, 'ON_OR_AFTER');
    },
  };
};
