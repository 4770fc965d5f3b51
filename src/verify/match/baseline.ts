import { lengthInDays, shiftYears } from '../../calendar/interval.ts';
import type { ClaimTime } from '../../model/claim.ts';
import type { Interval } from '../../model/interval.ts';
import { periodMeant } from './candidates.ts';

/** "The same period last year", "that time period the year before", "a year earlier": the days of the claim, moved by a year. */
const SAME_DAYS =
  /\b(?:same|that|this|corresponding) (?:time |exact )?(?:period|month|week|quarter|stretch|span|time|days|half)\b|\b(?:a|one) year (?:ago|earlier|before|previously)\b|\bthe (?:year|previous year) (?:before|earlier)\b|\byear[- ](?:over|on)[- ]year\b/i;

const LEAD = 40;
const YEAR_DAYS = 360;
/** Where another part of the sentence ends, so that its "that period" is not this date's. */
const BREAK = /[,;:.]|\b(?:and|or|but)\b/g;

/**
 * The stretch of days that a number is compared with. `around` is the text of the claim with a few words before the date,
 * since "during the same period" often stands outside the date itself.
 */
export function baselinePeriod(
  text: string,
  own: Interval | undefined,
  baseline: ClaimTime | undefined,
): Interval | undefined {
  if (baseline === undefined) return undefined;
  const lead =
    text
      .slice(Math.max(0, baseline.span.start - LEAD), baseline.span.start)
      .split(BREAK)
      .at(-1) ?? '';
  const around = lead + text.slice(baseline.span.start, baseline.span.end);
  if (own !== undefined && SAME_DAYS.test(around) && !isLong(own)) return shiftYears(own, -1);
  return periodMeant(baseline);
}

const SIMILAR = 0.1;

/** Whether two stretches are about as long: a month against a whole year is no comparison that could be refuted. */
export function comparable(a: Interval, b: Interval): boolean {
  const [short, long] = [lengthInDays(a), lengthInDays(b)].toSorted((x, y) => x - y);
  return short !== undefined && long !== undefined && long - short <= Math.max(3, SIMILAR * long);
}

function isLong(interval: Interval): boolean {
  return lengthInDays(interval) > YEAR_DAYS;
}
