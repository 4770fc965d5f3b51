import { dateParts } from '../../../calendar/calendar-date.ts';
import { lengthInDays } from '../../../calendar/interval.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { Interval } from '../../../model/interval.ts';
import type { CheckContext } from '../../context.ts';

const LONGEST_DAYS = 366;
const BEFORE_TITLE = /^,? (?:the )?(?:U\.S\. |US |Canadian |American )?$/;
const ACTS =
  /^,? (?:\p{Ll}{2,14}ed|said|told|met|spoke|took|gave|left|flew|made|held|went|came|sent|wrote)(?![\p{L}])/u;

/**
 * The time that a sentence opens with, where the holder of the title acts right behind it: "In June 2019, Vice
 * President Joe Biden told …". Elsewhere a date may be another event's; its year must be printed.
 */
export function timeStated({ extracted, timesIn }: CheckContext, claim: OfficeClaim): Interval | null {
  if (claim.time !== undefined) return claim.time.interval ?? null;
  const { text } = extracted.article;
  const [time] = timesIn(claim.sentence);
  if (time?.interval === undefined || !time.certain.includes('year') || time.end > claim.start) return null;
  if (!/^(?:In|On) (?:the )?$/.test(text.slice(claim.sentence.start, time.start))) return null;
  if (!BEFORE_TITLE.test(text.slice(time.end, claim.start)) || !ACTS.test(text.slice(claim.end, claim.end + 24)))
    return null;
  const isSettled = lengthInDays(time.interval) <= LONGEST_DAYS && dateParts(time.interval.from).year > 0;
  return isSettled ? time.interval : null;
}
