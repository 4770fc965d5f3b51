import { MONTHS } from '../../lexicon/calendar-words.ts';
import type { Reading, TimeRule } from './reading.ts';
import { monthDirection, partNear } from './resolution.ts';
import { distance } from './rules/ago.ts';
import { boundary, hyphenBoundary, soFar } from './rules/boundaries.ts';
import { clockTime, dayPart, partBeforeDay, weekdaySet } from './rules/day-parts.ts';
import { calendarDate, dayWord, weekdayName } from './rules/days.ts';
import { century, decade } from './rules/decades.ts';
import { partOfNamedDay, theWeek, theYear, weekend, yearEnd } from './rules/definite.ts';
import { bareUnits, duration, hyphenated, lastLengths } from './rules/durations.ts';
import { endedLength, endedQuarter } from './rules/ended.ts';
import { holiday } from './rules/holidays.ts';
import { attributive, namedLength, pairOfUnits, periodOfLength, rangeLength } from './rules/lengths.ts';
import { bareMonth, deicticMonth, monthOfYear } from './rules/months.ts';
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

const unit = longestOf(UNITS);
const day = longestOf([dayPart, ...UNITS]);

/** All rules. The longest reading at a token wins, and the earlier rule where two are as long. */
const RULES: readonly TimeRule[] = [
  clockTime,
  partBeforeDay,
  dayPart,
  weekdaySet,
  soFar,
  samePeriod,
  partOf(unit),
  boundary(day),
  hyphenBoundary(monthNamed),
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

function longestOf(rules: readonly TimeRule[]): TimeRule {
  return (scan, at) => {
    let longest: Reading | null = null;
    for (const rule of rules) {
      const reading = rule(scan, at);
      if (reading !== null && (longest === null || reading.end > longest.end)) longest = reading;
    }
    return longest;
  };
}

function monthNamed(name: string): TimeRule | null {
  const month = MONTHS.get(name);
  if (month === undefined) return null;
  return (_scan, at) => ({
    start: at,
    end: at + 1,
    resolve: (context) => partNear({ kind: 'month', month }, context, monthDirection(context)),
  });
}
