import { longestOf } from './longest.ts';
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
const UNITS: readonly TimeRule[] = [
  calendarDate,
  monthOfYear,
  deicticMonth,
  bareMonth,
  quarterOrHalf,
  quarterWord,
  season,
  relativeUnit,
  holiday,
  weekdayName,
  dayWord,
  decade,
  century,
  fiscalYear,
  splitYear,
  bareYear,
  secondDay,
  firstDayOfTwo,
];

const day = longestOf([dayPart, ...UNITS]);

/** All rules. The longest reading at a token wins, and the earlier rule where two are as long. */
const RULES: readonly TimeRule[] = [
  clockTime,
  partBeforeDay,
  dayPart,
  weekdaySet,
  soFar,
  samePeriod,
  partOf(longestOf([runningUnit, ...UNITS])),
  boundary(day),
  hyphenatedMonth,
  monthSpan,
  yearAndAfter,
  periodOfYear,
  yearApart,
  distance,
  endedQuarter,
  endedLength,
  theYear,
  theWeek,
  weekend,
  yearEnd,
  partOfNamedDay,
  lastLengths,
  rangeLength,
  pairOfUnits,
  periodOfLength,
  namedLength,
  attributive,
  ...UNITS,
  repeated,
  hyphenated,
  duration,
  bareUnits,
  reference,
];

/** The time expression that starts at the token. */
export const readTime: TimeRule = longestOf(RULES);
