import { daysInMonth } from '../../../calendar/calendar-date.ts';
import { monthName } from '../../../calendar/names.ts';
import type { CheckContext } from '../../context.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { articleDates, type WrittenDate } from '../../prose/written-dates.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'impossible-date';

/** Days that no calendar has: February 30, 31 April, 29 February of a year that is no leap year. */
export const impossibleDate: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

/** Sweden had a 30 February in 1712, and Russia a 29 February in 1900: before this year other calendars were in use. */
const FIRST_YEAR = 1924;
/** Long enough for any month where no year is given. */
const LEAP_YEAR = 2000;

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  return articleDates(context).flatMap((written) => {
    const reason = whyImpossible(written);
    if (reason === null || !isMeantAsDate(text, written) || isDisowned(text, written)) return [];
    if (isOfOtherCalendar(text, written)) return [];
    return [textFinding(context, written, { check: NAME, verdict: 'refuted', severity: 'error', message: reason })];
  });
}

function whyImpossible({ day, month, year = LEAP_YEAR }: WrittenDate): string | null {
  if (month < 1 || month > 12) return 'There is no such month';
  if (day < 1 || year < FIRST_YEAR) return null;
  const days = daysInMonth(year, month);
  if (day <= days) return null;
  const named = year === LEAP_YEAR ? monthName(month) : `${monthName(month)} ${year}`;
  return `${named} has ${days} days`;
}

const LEADS =
  /(?<![\p{L}\d])(?:on|until|till|by|before|after|since|from|to|through|for|of|dated|is|was|between|and|about|around)(?: the)? $/iu;
const FOLLOWS =
  /^(?:$|[.,;:!?)\]”’"—–]|\s[—–-]|\s(?:and|or|of|to|at|in|on|for|before|after|when|as|but|with|by|until|till|through|from|because|that|this|last|next|the|is|was|are|were|has|have|had|can|could|may|might|must|should|will|would|each|every)(?![\p{L}\d]))/u;
const NOT_BEHIND = /^\s?(?:%|per ?cent|million|billion|trillion|thousand|hundred)/i;

/** "In February 30 people died" names a month and a number: a day is led by a preposition and followed by no noun. */
function isMeantAsDate(text: string, written: WrittenDate): boolean {
  if (NOT_BEHIND.test(text.slice(written.date.end, written.date.end + 16))) return false;
  if (written.sure || written.weekday !== undefined) return true;
  const before = text.slice(Math.max(0, written.start - 12), written.start);
  return LEADS.test(before) && FOLLOWS.test(text.slice(written.date.end, written.date.end + 12));
}

const OTHER_CALENDAR = /\b(?:calendar|Julian|Gregorian|old style|O\.S\.|1[0-8]\d{2})\b/i;
const REACH = 160;

function isOfOtherCalendar(text: string, { start, end }: WrittenDate): boolean {
  return OTHER_CALENDAR.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
