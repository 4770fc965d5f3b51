import { yearPeriod } from '../../../../calendar/period.ts';
import { cardinalBelowHundred, TENS } from '../../../lexicon/cardinals.ts';
import { isAttached, isCapitalised, type Reading, type Scan, type TimeRule, tokenAt, word } from '../reading.ts';
import { dated } from '../resolution.ts';

const YEAR = /^(?:1[0-9]|20)\d\d$/;
const NEAR_YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words before "year" and how many years they lead from the year of publication. */
export const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

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
  const opening = word(scan, at - (before === 'least' ? 3 : 2));
  const since = NUMBERED.has(before) && /^(?:since|until)$/.test(opening) && !isPluralNoun(scan, at + 1);
  if (continuesNumber(scan, at) || (NUMBERED.has(before) && !since)) return false;
  if (/^[$€£¥#№§°+*=/@]$/.test(before)) return false;
  const asked = TIME_PREPOSITIONS.has(before) || since;
  const range = isRangeDash(scan, at - 1) && NEAR_YEAR.test(word(scan, at - 2));
  if (isAttached(scan, at) && !range && !/^["“”‘’'([—–-]$/.test(before)) return false;
  if (before === '-' && isAttached(scan, at) && !range && !/^(?:mid|early|late|pre|post)$/.test(word(scan, at - 2)))
    return false;
  const next = word(scan, at + 1);
  if (COUNTED.has(next) || next === '%' || next === '°') return false;
  if (!asked && !NEAR_YEAR.test(text)) return false;
  const determined = DETERMINERS.has(before) || asked || range;
  const listed = /^(?:and|or|,)$/.test(before) && NEAR_YEAR.test(word(scan, at - 2));
  const noun = YEAR_NOUNS.has(next);
  const sure = noun || DETERMINERS.has(before) || SURE_PREPOSITIONS.has(before) || listed;
  if (isPluralNoun(scan, at + 1) && !sure) return false;
  if (isStreetNumber(scan, at)) return false;
  if (!determined && (isNameBefore(scan, at - 1) || isCounted(scan, at))) return false;
  if (before === 'of' && TOTALS.has(word(scan, at - 2))) return false;
  return true;
}

/** Words that no count follows: "since 2014 elections" is odd, but a year; "from 1800 workers" is none. */
const SURE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'since',
  'during',
  'early',
  'late',
  'mid',
  'fiscal',
  'calendar',
  'year',
]);
/** Plurals that a year stands before: "below 2005 levels". */
const YEAR_NOUNS: ReadonlySet<string> = new Set([
  'levels',
  'elections',
  'figures',
  'totals',
  'numbers',
  'averages',
  'standards',
  'estimates',
]);
const STREETS = /^(?:street|st\.|avenue|ave\.|road|rd\.|drive|boulevard|blvd\.|lane|court|crescent|highway|parkway)$/;

/** "1984 Main Street". */
function isStreetNumber(scan: Scan, at: number): boolean {
  return isCapitalised(tokenAt(scan, at + 1)) && (STREETS.test(word(scan, at + 2)) || STREETS.test(word(scan, at + 3)));
}

/** Nouns whose "of" is followed by a count. */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'crowd',
  'group',
  'sum',
  'score',
  'population',
  'force',
  'crew',
  'staff',
  'maximum',
  'minimum',
  'record',
  'average',
  'list',
  'set',
]);

/** "Windows 2000", "Expo 2017", "Agenda 2030": the figures belong to the name. */
function isNameBefore(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.kind !== 'word' || !isCapitalised(token) || at === scan.first) return false;
  return !/^[.!?"“]$/.test(word(scan, at - 1));
}

/** "In all, 1950 were freed". */
function isCounted(scan: Scan, at: number): boolean {
  return /^(?:were|have|are|had)$/.test(word(scan, at + 1));
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
