import { longestOf, type TimeRow } from './longest.ts';
import type { TimeRule } from './reading.ts';
import { distance } from './rules/ago.ts';
import { boundary, soFar } from './rules/boundaries.ts';
import { clockTime } from './rules/clock.ts';
import { dayPart, partBeforeDay, weekdaySet } from './rules/day-parts.ts';
import { calendarDate, dayWord, weekdayName } from './rules/days.ts';
import { century, decade } from './rules/decades.ts';
import { partOfNamedDay, runningUnit, theWeek, theYear, weekend, yearEnd } from './rules/definite.ts';
import { bareUnits, duration, hyphenated, lastLengths } from './rules/durations.ts';
import { endedLength, endedQuarter } from './rules/ended.ts';
import { holiday } from './rules/holidays.ts';
import { attributive, namedLength, pairOfUnits, periodOfLength, rangeLength } from './rules/lengths.ts';
import { bareMonth, deicticMonth, hyphenatedMonth, monthOfYear, monthSpan } from './rules/months.ts';
import { partOf } from './rules/part-of.ts';
import { quarterOrHalf, quarterWord } from './rules/quarters.ts';
import { reference } from './rules/references.ts';
import { relativeUnit, yearApart } from './rules/relative.ts';
import { samePeriod } from './rules/same-period.ts';
import { season } from './rules/seasons.ts';
import { repeated } from './rules/sets.ts';
import { firstDayOfTwo, secondDay } from './rules/shared-dates.ts';
import { fiscalYear, periodOfYear, splitYear, yearAndAfter } from './rules/year-forms.ts';
import { bareYear } from './rules/years.ts';

/** Times that name a unit of the calendar. */
const UNITS: readonly TimeRow[] = [
  [calendarDate, 'any'],
  [monthOfYear, 'word'],
  [deicticMonth, 'word'],
  [bareMonth, 'word'],
  [quarterOrHalf, 'any'],
  [quarterWord, 'word'],
  [season, 'word'],
  [relativeUnit, 'word'],
  [holiday, 'word'],
  [weekdayName, 'word'],
  [dayWord, 'word'],
  [decade, 'any'],
  [century, 'any'],
  [fiscalYear, 'word'],
  [splitYear, 'figure'],
  [bareYear, 'any'],
  [secondDay, 'figure'],
  [firstDayOfTwo, 'figure'],
];

const day = longestOf([[dayPart, 'any'], ...UNITS]);

/** All rules. The longest reading at a token wins, and the earlier rule where two are as long. */
const RULES: readonly TimeRow[] = [
  [clockTime, 'figure'],
  [partBeforeDay, 'word'],
  [dayPart, 'any'],
  [weekdaySet, 'word'],
  [soFar, 'word'],
  [samePeriod, 'word'],
  [partOf(longestOf([[runningUnit, 'the'], ...UNITS])), 'word'],
  [boundary(day), 'word'],
  [hyphenatedMonth, 'word'],
  [monthSpan, 'word'],
  [yearAndAfter, 'any'],
  [periodOfYear, 'the'],
  [yearApart, 'word'],
  [distance, 'any'],
  [endedQuarter, 'the'],
  [endedLength, 'the'],
  [theYear, 'the'],
  [theWeek, 'the'],
  [weekend, 'the'],
  [yearEnd, 'word'],
  [partOfNamedDay, 'the'],
  [lastLengths, 'word'],
  [rangeLength, 'any'],
  [pairOfUnits, 'word'],
  [periodOfLength, 'word'],
  [namedLength, 'the'],
  [attributive, 'any'],
  ...UNITS,
  [repeated, 'word'],
  [hyphenated, 'any'],
  [duration, 'any'],
  [bareUnits, 'word'],
  [reference, 'word'],
];

/** The time expression that starts at the token. */
export const readTime: TimeRule = longestOf(RULES);
