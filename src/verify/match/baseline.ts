import { shiftYears } from '../../calendar/interval.ts';
import type { ClaimTime } from '../../model/claim.ts';
import type { Interval } from '../../model/interval.ts';
import { periodMeant } from './candidates.ts';

/** "The same period last year", "that time period the year before", "a year earlier": the days of the claim, moved by a year. */
const SAME_DAYS =
  /\b(?:same|that|this|corresponding) (?:time |exact )?(?:period|month|week|quarter|stretch|span|time|days|half)\b|\b(?:a|one) year (?:ago|earlier|before|previously)\b|\bthe (?:year|previous year) (?:before|earlier)\b|\byear[- ](?:over|on)[- ]year\b/i;

const LEAD = 60;
const YEAR_DAYS = 360;

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
  const around = text.slice(Math.max(0, baseline.span.start - LEAD), baseline.span.end);
  if (own !== undefined && SAME_DAYS.test(around) && !isLong(own)) return shiftYears(own, -1);
  return periodMeant(baseline);
}

function isLong(interval: Interval): boolean {
  return Date.parse(interval.to) - Date.parse(interval.from) > YEAR_DAYS * 86_400_000;
}
