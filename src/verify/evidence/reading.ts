import { describeInterval, intervalOfPeriod } from '../../calendar/interval.ts';
import type { ClaimPlace, ClaimQuantity, ClaimTime, Measure } from '../../model/claim.ts';
import type { Reading } from '../../model/finding.ts';
import type { Interval } from '../../model/interval.ts';
import type { Reference } from '../../model/reference.ts';

/**
 * A number as news prints it, with two decimals at most: 39,171; 7.26. As `Intl.NumberFormat` gives it for `en-US`, which takes
 * longer to set up than an article to check, and is asked for very large and very small numbers alone.
 */
export function formatNumber(value: number): string {
  const [, whole = '', fraction = ''] = PLAIN_NUMBER.exec(String(Math.abs(value))) ?? [];
  if (whole === '') return new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(value);
  const roundedUp = (fraction[2] ?? '0') >= '5' ? 1 : 0;
  const hundredths = String(Number(whole + fraction.slice(0, 2).padEnd(2, '0')) + roundedUp).padStart(3, '0');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const decimals = hundredths.slice(-2).replace(/0+$/, '');
  return `${sign}${hundredths.slice(0, -2).replace(THOUSANDS, ',')}${decimals === '' ? '' : `.${decimals}`}`;
}

const PLAIN_NUMBER = /^(\d{1,13})(?:\.(\d+))?$/;
const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

const LARGE: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A large round number in words, as news prints it: 465.1 billion; with all its digits where more than four of them count. */
function formatLarge(value: number): string {
  const [size, word] = LARGE.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const short = value / size;
  return word === '' || Number(short.toPrecision(4)) !== short ? formatNumber(value) : `${formatNumber(short)} ${word}`;
}

/** A number with a table's unit, where that says something: `8,891 km`, `7.26%`, `465.1 billion USD`; persons are left out. */
export function formatValue(value: number, unit: string): string {
  const number = formatLarge(value);
  if (unit === '%' || unit.toLowerCase() === 'percent') return `${number}%`;
  return /^(?:person|persons|count|claim|claims|)$/.test(unit) ? number : `${number} ${unit}`;
}

/** A day, month or year as tables write it, for people: `2025-03-14` is "14 March 2025". */
export function describeDate(date: string): string {
  const interval = intervalOfPeriod(date);
  return interval === null ? date : describeInterval(interval);
}

export function placeName(reference: Reference, id: string): string {
  return reference.place(id)?.name ?? id;
}

/** What the article says, side by side with the record: "39,540 asylum seekers · Quebec · 2022". */
export function statedReading(
  text: string,
  quantity: ClaimQuantity,
  measure: Measure | undefined,
  places: readonly ClaimPlace[],
  time: ClaimTime | undefined,
): Reading {
  const number = statedNumber(text, quantity);
  const counted = shorten(measure?.text ?? '');
  const what = counted === '' ? number : `${number}${joint(text, quantity, measure)}${counted}`;
  const names = places.map((place) => (place.scope === 'others' ? `other than ${place.name}` : place.name));
  const where = [...new Set(names)].join(', ');
  const when = time?.interval === undefined ? (time?.text ?? '') : describeInterval(time.interval);
  return {
    text: [what, where, when].filter((part) => part !== '').join(' · '),
    value: quantity.value,
    ...(quantity.unit.text === '' ? {} : { unit: quantity.unit.text }),
    ...(where === '' ? {} : { place: where }),
    ...(when === '' ? {} : { period: when }),
  };
}

const HEDGES: Readonly<Record<ClaimQuantity['hedge'], string>> = {
  exact: '',
  about: 'about ',
  'just-under': 'nearly ',
  'just-over': 'just over ',
};
const BOUNDS: Readonly<Record<ClaimQuantity['bound'], string>> = {
  none: '',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'less-than': 'less than ',
  'at-most': 'at most ',
  'up-to': 'up to ',
};

/** The number as printed, with its hedge and its bound: "nearly 40,000" is not 40,000. */
function statedNumber(text: string, { span, hedge, bound }: ClaimQuantity): string {
  const printed = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return `${BOUNDS[bound]}${HEDGES[hedge]}${printed}`;
}

/** "40% of the claims", "hundreds of people"; a rate or a multiple stands beside what it is said of. */
function joint(text: string, { span, unit }: ClaimQuantity, measure: Measure | undefined): string {
  const follows = measure?.spans.some(({ start }) => start >= span.end) === true;
  if (follows && /^\s+of\s/.test(text.slice(span.end, span.end + 8))) return ' of ';
  return unit.kind === 'count' || unit.kind === 'physical' || unit.kind === 'currency' ? ' ' : ' · ';
}

export function recordReading(value: number, unit: string, place: string, period: Interval | undefined): Reading {
  const when = period === undefined ? '' : describeInterval(period);
  return {
    text: [formatValue(value, unit), place, when].filter((part) => part !== '').join(' · '),
    value,
    unit,
    place,
    ...(when === '' ? {} : { period: when }),
  };
}

const LONGEST_MEASURE = 60;

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_MEASURE ? flat : `${flat.slice(0, LONGEST_MEASURE - 1).trimEnd()}…`;
}

/** The quote with its one numeral replaced: what could stand there instead. Absent where there is none, or several. */
export function suggestion(quote: string, value: number): string | undefined {
  const numerals = quote.match(/\d[\d,]*(?:\.\d+)?/g);
  if (numerals?.length !== 1 || !Number.isInteger(value)) return undefined;
  const numeral = numerals[0] ?? '';
  const grouped = numeral.includes(',') || Math.abs(value) >= 10_000;
  return quote.replace(numeral, grouped ? formatNumber(value) : String(value));
}
