import { yearPeriod } from '../../../../calendar/period.ts';
import { cardinalBelowHundred, ORDINALS, TENS } from '../../../lexicon/cardinals.ts';
import {
  type Context,
  isAttached,
  type Reading,
  type Resolution,
  type Scan,
  type TimeRule,
  tokenAt,
  word,
} from '../reading.ts';
import { dated, withMod } from '../resolution.ts';

const YEAR = /^(?:1[0-9]|20)\d\d$/;
const NEAR_YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words before a number that make it a name or a position, not a year. */
const NUMBERED: ReadonlySet<string> = new Set(
  'section sections article articles no no. number flight route highway bill resolution page pages chapter paragraph room suite unit model boeing level order law rule form channel lot box clause apollo psalm serial code version gate track about around roughly nearly almost approximately some exceeding totaling totalling worth least most than only'.split(
    ' ',
  ),
);
/** Words before a number that ask for a time. */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since by until till through during before after from between of for early late mid circa pre post fiscal calendar year around throughout'.split(
    ' ',
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an its his her their our my your this that 's s".split(' ').concat(["'s", "'"]),
);
/** Nouns that are counted with numbers of four digits; also any plural noun without a determiner before the number. */
const COUNTED: ReadonlySet<string> = new Set(
  'people men women children persons percent per cent pct dollars euros pounds yen miles kilometers kilometres km feet metres meters m yards acres hectares tons tonnes pounds kilograms kg points point times hours homes houses workers soldiers troops jobs seats votes deaths cases degrees calories watts megawatts volts square cubic barrels gallons litres liters shares'.split(
    ' ',
  ),
);

/** "2014", "the year 2000", "nineteen ninety-six". */
export const bareYear: TimeRule = (scan, at) => {
  if (word(scan, at) === 'the' && word(scan, at + 1) === 'year') {
    const year = yearAt(scan, at + 2);
    return year === null ? null : yearReading(at, year.end, year.value);
  }
  const token = tokenAt(scan, at);
  if (token?.kind === 'word') {
    const spelled = spelledYearAt(scan, at);
    return spelled === null ? null : yearReading(at, spelled.end, spelled.value);
  }
  if (token?.kind !== 'number' || !YEAR.test(token.text) || !standsAsYear(scan, at)) return null;
  return yearReading(at, at + 1, Number(token.text));
};

/** The year written at the token, in digits or in words; no guard against counts. */
export function yearAt(scan: Scan, at: number): { readonly end: number; readonly value: number } | null {
  const token = tokenAt(scan, at);
  if (token === undefined) return null;
  if (token.kind !== 'number') return spelledYearAt(scan, at);
  return YEAR.test(token.text) && !continuesNumber(scan, at) ? { end: at + 1, value: Number(token.text) } : null;
}

function yearReading(start: number, end: number, year: number): Reading {
  return { start, end, resolve: () => dated(yearPeriod(year), ['year']) };
}

function standsAsYear(scan: Scan, at: number): boolean {
  const text = word(scan, at);
  const before = word(scan, at - 1);
  if (continuesNumber(scan, at) || NUMBERED.has(before)) return false;
  if (/^[$€£¥#№§°+*=/@]$/.test(before)) return false;
  const asked = TIME_PREPOSITIONS.has(before);
  const range = isRangeDash(scan, at - 1) && NEAR_YEAR.test(word(scan, at - 2));
  if (isAttached(scan, at) && !range && !/^["“”‘’'([—–-]$/.test(before)) return false;
  if (before === '-' && isAttached(scan, at) && !range && !/^(?:mid|early|late|pre|post)$/.test(word(scan, at - 2)))
    return false;
  const next = word(scan, at + 1);
  if (COUNTED.has(next) || next === '%' || next === '°') return false;
  if (!asked && !NEAR_YEAR.test(text)) return false;
  const determined = DETERMINERS.has(before) || asked || range;
  if (isPluralNoun(scan, at + 1) && !determined) return false;
  return true;
}

/** "1,984", "1984-A", "1984.5", "1984%": the digits go on. */
function continuesNumber(scan: Scan, at: number): boolean {
  const next = tokenAt(scan, at + 1);
  if (next === undefined || next.spaced) return false;
  if (next.text === '%' || next.text === '°' || next.text === '/' || next.text === ':') return true;
  if (next.kind === 'word') return next.lower !== "'s" && /^\p{Ll}/u.test(next.text);
  if (/^[-‐‑]$/.test(next.text)) {
    const following = tokenAt(scan, at + 2);
    if (following === undefined || following.spaced) return false;
    return following.kind === 'number'
      ? !/^\d{2}$|^\d{4}$/.test(following.text)
      : /^(?:page|foot|mile|member|year|seat|metre|meter|square|acre|person|strong)/.test(following.lower);
  }
  return false;
}

function isRangeDash(scan: Scan, at: number): boolean {
  return /^[-–—/]$/.test(word(scan, at));
}

/** A plural common noun, by its ending: what a number of four digits would count. */
function isPluralNoun(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.kind !== 'word' || !token.spaced) return false;
  return (
    /^\p{Ll}{3,}s$/u.test(token.text) &&
    !/(?:ss|us|is)$/.test(token.text) &&
    !/^(?:was|has|does|its|as|says)$/.test(token.text)
  );
}

/** "nineteen ninety-six", "two thousand", "two thousand and eight". */
function spelledYearAt(scan: Scan, at: number): { end: number; value: number } | null {
  const century = word(scan, at);
  if (century === 'nineteen' || century === 'eighteen' || century === 'twenty') {
    const hundreds = (cardinalBelowHundred(century) ?? 0) * 100;
    const rest = cardinalBelowHundred(word(scan, at + 1));
    if (rest === null || rest < 10 || (century === 'twenty' && rest > 30)) return null;
    const one = cardinalBelowHundred(word(scan, at + 2));
    const joins = TENS.has(word(scan, at + 1)) && one !== null && one > 0 && one < 10;
    return { end: at + (joins ? 3 : 2), value: hundreds + rest + (joins ? one : 0) };
  }
  if (century !== 'two' || word(scan, at + 1) !== 'thousand') return null;
  const before = word(scan, at - 1);
  if (before !== 'year' && before !== 'in' && before !== 'since') return null;
  const and = word(scan, at + 2) === 'and' ? 1 : 0;
  const rest = cardinalBelowHundred(word(scan, at + 2 + and));
  if (rest !== null) return { end: at + 3 + and, value: 2000 + rest };
  return { end: at + 2, value: 2000 };
}

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
  if (token?.kind !== 'number' || !NEAR_YEAR.test(token.text)) return null;
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

/** "the 1990s", "the '80s", "the nineties". */
export const decade: TimeRule = (scan, at) => {
  const hasArticle = word(scan, at) === 'the';
  const start = hasArticle ? at + 1 : at;
  const digits = tokenAt(scan, start);
  if (digits?.kind === 'number' && /^(?:1[5-9]|20)\d0$/.test(digits.text) && isPluralS(scan, start + 1)) {
    return decadeReading(at, start + 2, Math.floor(Number(digits.text) / 10));
  }
  if (/^['’‘]$/.test(digits?.text ?? '') && /^\d0$/.test(word(scan, start + 1)) && isPluralS(scan, start + 2)) {
    return decadeReading(at, start + 3, twentieth(Number(word(scan, start + 1)) / 10));
  }
  const named = /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.exec(word(scan, start));
  if (!hasArticle || named === null) return null;
  const ten = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].indexOf(named[1] ?? '') + 2;
  return decadeReading(at, start + 1, twentieth(ten));
};

/** Without a century the decade is of the twentieth, but for the one that is running (and its tens). */
function twentieth(ten: number): number {
  return ten === 0 || ten === 1 ? 200 + ten : 190 + ten;
}

function isPluralS(scan: Scan, at: number): boolean {
  return isAttached(scan, at) && (word(scan, at) === 's' || word(scan, at) === "'s");
}

function decadeReading(start: number, end: number, number: number): Reading {
  return { start, end, resolve: () => dated({ grain: 'decade', number }, ['decade']) };
}

/** "the 19th century", "the twentieth century". */
export const century: TimeRule = (scan, at) => {
  const start = word(scan, at) === 'the' ? at + 1 : at;
  const read = ordinalAt(scan, start);
  if (read === null || read.value > 30) return null;
  const noun = word(scan, read.end);
  if (noun !== 'century' && noun !== 'centuries') return null;
  return { start: at, end: read.end + 1, resolve: () => dated({ grain: 'century', number: read.value - 1 }, []) };
};

/** "19th", "1st", "twentieth", "twenty-first". */
export function ordinalAt(scan: Scan, at: number): { readonly end: number; readonly value: number } | null {
  const token = tokenAt(scan, at);
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const suffix = word(scan, at + 1);
    if (!/^\d{1,3}$/.test(token.text) || !isAttached(scan, at + 1) || !/^(?:st|nd|rd|th)$/.test(suffix)) return null;
    return { end: at + 2, value: Number(token.text) };
  }
  const plain = ORDINALS.get(token.lower);
  if (plain !== undefined) return { end: at + 1, value: plain };
  const hyphen = token.lower.indexOf('-');
  const ten = hyphen < 0 ? undefined : TENS.get(token.lower.slice(0, hyphen));
  const one = hyphen < 0 ? undefined : ORDINALS.get(token.lower.slice(hyphen + 1));
  return ten === undefined || one === undefined || one > 9 ? null : { end: at + 1, value: ten + one };
}

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
