import { dateParts } from '../../../../calendar/calendar-date.ts';
import { periodOf, shiftPeriod } from '../../../../calendar/period.ts';
import { remembered } from '../../../../text/remembered.ts';
import { type Context, isAttached, type Resolution, type Scan, type TimeRule, tokenAt, word } from '../reading.ts';
import {
  certainOfPart,
  dated,
  directionOf,
  open,
  openPart,
  partNear,
  partOfYear,
  quarterDirection,
  type YearPart,
} from '../resolution.ts';
import { type YearOf, yearTailAt } from './year-tail.ts';
import { YEAR_SHIFTS, yearAt } from './years.ts';

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);
const HALVES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['last', 2],
  ['latter', 2],
]);

/** "the third quarter of 1990", "third-quarter", "Q3 2024", "this year's third quarter", "the first half of 2025". */
export const quarterOrHalf: TimeRule = (scan, at) => {
  const lead = leadAt(scan, at);
  const core = coreAt(scan, lead.end);
  if (core === null || (core.adjective && lead.end > at && word(scan, at) === 'the')) return null;
  const tail = yearTailAt(scan, core.end);
  const end = tail?.end ?? core.end;
  const year = tail?.year ?? lead.year;
  const isFiscal = lead.fiscal || core.fiscal;
  return {
    start: at,
    end,
    resolve: (context) => {
      const found = resolvePart(core.part, year, context);
      return found !== null && isFiscal ? { type: found.type, value: found.value, certain: found.certain } : found;
    },
  };
};

function leadAt(scan: Scan, at: number): { end: number; year?: YearOf; fiscal: boolean } {
  let end = at;
  let year: YearOf | undefined;
  const shift = YEAR_SHIFTS.get(word(scan, end));
  if (shift !== undefined && word(scan, end + 1) === 'year' && /^'s?$/.test(word(scan, end + 2))) {
    return { end: end + 3, year: { kind: 'relative', shift }, fiscal: false };
  }
  if (word(scan, end) === 'the') end += 1;
  const absolute = yearAt(scan, end);
  if (absolute !== null) {
    year = { kind: 'absolute', year: absolute.value };
    end = absolute.end;
    if (word(scan, end) === "'s") end += 1;
  } else if (/^(?:year-ago|year-earlier)$/.test(word(scan, end))) {
    year = { kind: 'relative', shift: -1 };
    end += 1;
  } else if (word(scan, end) === 'flat' || word(scan, end) === 'full') end += 1;
  const fiscal = word(scan, end) === 'fiscal';
  if (fiscal) end += 1;
  return { end, ...(year === undefined ? {} : { year }), fiscal };
}

/** The forms of a quarter that are one word: "third-quarter", "q3", "fiscal-third". */
const formsOf = remembered((lower: string) => ({
  hyphen: /^(fiscal-)?(first|second|third|fourth)[-‐‑](quarter|half)$/.exec(lower),
  short: /^([qh])([1-4])$/.exec(lower),
  fiscalFirst: /^fiscal-(first|second|third|fourth)$/.exec(lower),
}));

/** `adjective`: joined by a hyphen, so that an article before it belongs to a later noun. */
function coreAt(scan: Scan, at: number): { end: number; part: YearPart; fiscal: boolean; adjective?: true } | null {
  const lower = word(scan, at);
  const { hyphen, short, fiscalFirst } = formsOf(lower);
  if (hyphen !== null) {
    const part = partNamed(hyphen[2] ?? '', hyphen[3] ?? '');
    return part === null ? null : { end: at + 1, part, fiscal: hyphen[1] !== undefined, adjective: true };
  }
  if (short !== null && tokenAt(scan, at)?.text !== lower) {
    const number = Number(short[2]);
    if (short[1] === 'h' && number > 2) return null;
    if (short[1] === 'h' && yearAt(scan, at + 1) === null) return null;
    const part: YearPart = short[1] === 'q' ? { kind: 'quarter', quarter: number } : { kind: 'half', half: number };
    return { end: at + 1, part, fiscal: false };
  }
  const ordinal = fiscalFirst?.[1] ?? ordinalText(scan, at);
  const nounAt = fiscalFirst === null && isAttached(scan, at + 1) ? at + 2 : at + 1;
  const noun = /^(?:quarter|half)$/.test(word(scan, nounAt))
    ? nounAt
    : word(scan, nounAt) === 'fiscal'
      ? nounAt + 1
      : nounAt;
  const part = partNamed(ordinal, word(scan, noun));
  return part === null ? null : { end: noun + 1, part, fiscal: fiscalFirst !== null || noun !== nounAt };
}

function ordinalText(scan: Scan, at: number): string {
  const token = tokenAt(scan, at);
  return token?.kind === 'number' && isAttached(scan, at + 1) ? `${token.text}${word(scan, at + 1)}` : word(scan, at);
}

function partNamed(ordinal: string, noun: string): YearPart | null {
  const quarter = QUARTERS.get(ordinal);
  if (noun === 'quarter' && quarter !== undefined) return { kind: 'quarter', quarter };
  const half = HALVES.get(ordinal);
  return noun === 'half' && half !== undefined ? { kind: 'half', half } : null;
}

/** A part of the year that the text names, or of the nearest one. A half or quarter that has not begun looks back. */
export function resolvePart(part: YearPart, year: YearOf | undefined, context: Context): Resolution | null {
  const certain = certainOfPart(part);
  if (year?.kind === 'absolute') {
    const period = partOfYear(part, year.year);
    return period === null ? null : dated(period, ['year', ...certain]);
  }
  if (context.publishedOn === undefined) return open(openPart(part), certain);
  if (year?.kind === 'relative') {
    const period = partOfYear(part, dateParts(context.publishedOn).year + year.shift);
    return period === null ? null : dated(period, certain);
  }
  return partNear(part, context, part.kind === 'season' ? directionOf(context) : quarterDirection(context));
}

/** "the quarter", "the latest quarter", "this quarter": the one that was reported or named last. */
export const quarterWord: TimeRule = (scan, at) => {
  const lower = word(scan, at);
  const next = word(scan, at + 1);
  const latest = lower === 'the' && /^(?:latest|current)$/.test(next);
  const nounAt = latest ? at + 2 : at + 1;
  const isPeriod = word(scan, nounAt) === 'period' && next === 'latest';
  if ((word(scan, nounAt) !== 'quarter' && !isPeriod) || !/^(?:the|this|that)$/.test(lower)) return null;
  if (/^(?:of|century)$/.test(word(scan, nounAt + 1))) return null;
  return {
    start: at,
    end: nounAt + 1,
    resolve: (context) =>
      resolveQuarterWord(lower === 'this' || next === 'current' ? 'running' : latest ? 'latest' : 'named', context),
  };
};

function resolveQuarterWord(which: 'running' | 'latest' | 'named', context: Context): Resolution | null {
  const { publishedOn } = context;
  const named = context.lastPeriod?.resolution.period;
  if (publishedOn === undefined) return named?.grain === 'quarter' ? dated(named, []) : open('XXXX-QX');
  const running = periodOf(publishedOn, 'quarter');
  if (which === 'running') return dated(running, []);
  const ended = shiftPeriod(running, -1);
  if (named?.grain === 'quarter' && (which === 'named' || named.number < running.number)) return dated(named, []);
  return dated(ended, []);
}
