/**
 * The names of the calendar: one row gives the spellings and what they mean. Spellings are lower-case, as `Token.lower`.
 * Abbreviations after the AP Stylebook and The Canadian Press Stylebook, entry "months".
 */

/** Month names and abbreviations (their stop is part of the token) to the month's number, from 1. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january jan. jan',
  'february feb. feb',
  'march mar. mar',
  'april apr. apr',
  'may',
  'june jun. jun',
  'july jul. jul',
  'august aug. aug',
  'september sept. sep. sept sep',
  'october oct. oct',
  'november nov. nov',
  'december dec. dec',
]);

/** Full names that are also a verb, a common noun or a given name: they need more than a capital to be a month. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'mar.',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
]);

/** Month names that people bear as given names. */
export const GIVEN_NAME_MONTHS: ReadonlySet<string> = new Set([
  'april',
  'may',
  'june',
  'august',
  'january',
  'jan',
  'jan.',
]);

/** Weekday names to ISO 8601 numbers: Monday is 1. "Sun" and "Sat" are left out: they are newspapers and verbs. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  'monday mon.',
  'tuesday tues. tue.',
  'wednesday wed.',
  'thursday thurs. thu.',
  'friday fri.',
  'saturday',
  'sunday',
]);

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = numbered([
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
  'sundays',
]);

/** Seasons to the codes of TimeML 1.2.1. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Parts of a day to the codes of TimeML 1.2.1. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'> = new Map([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['noon', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

const UNIT_ROWS: readonly (readonly [TimeUnit, singular: string, plural: string])[] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute', 'minutes'],
  ['hour', 'hour', 'hours'],
  ['day', 'day', 'days'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia'],
];

export const SINGULAR_UNITS: ReadonlyMap<string, TimeUnit> = new Map(UNIT_ROWS.map(([unit, one]) => [one, unit]));
export const PLURAL_UNITS: ReadonlyMap<string, TimeUnit> = new Map(UNIT_ROWS.map(([unit, , many]) => [many, unit]));

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)));
}
