import { weekday } from '../../../calendar/calendar-date.ts';
import { weekdayName } from '../../../calendar/names.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { textEvidence } from '../../evidence/evidence.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { articleDates, type WrittenDate } from '../../prose/written-dates.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { dateMeant } from './date-meant.ts';

const NAME = 'weekday-date';

/** A weekday that its date was not. The Gregorian calendar is the record. */
export const weekdayDate: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

/** The Gregorian calendar came into use at different times; before this year a weekday may be of another calendar. */
const FIRST_YEAR = '1924';

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  return articleDates(context).flatMap((written) => {
    const date = written.weekday === undefined ? null : dateMeant(context, written);
    if (date === null || weekday(date) === written.weekday || date < FIRST_YEAR) return [];
    if (isOneOfSeveral(text, written) || isDisowned(text, written)) return [];
    return [finding(context, written, date)];
  });
}

const DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const JOINED_BEFORE = new RegExp(
  String.raw`(?:(?:\b${DAY_NAME}|\b[A-Z][a-z]{2,4}\.)(?: (?:and|or|to|through|until|till) | ?[–—/&-] ?|, )|\b(?:every|each|alternate) )$`,
);
const JOINED_BEHIND = /^(?:\s?[–—/&-]\s?|,? (?:and|or|to|through|until|till) )(?:\d|[A-Z][a-z]{2,8}\.? \d)/;

/** "Saturday and Sunday, March 4 and 5", "every Friday, May 12 to June 30": which weekday goes with which day is open. */
function isOneOfSeveral(text: string, { start, date }: WrittenDate): boolean {
  return (
    JOINED_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
    JOINED_BEHIND.test(text.slice(date.end, date.end + 20))
  );
}

function finding(context: CheckContext, written: WrittenDate, date: CalendarDate): FindingDraft {
  const { text } = context.extracted.article;
  const { weekdaySpan = written, year } = written;
  const right = weekdayName(weekday(date));
  const day = text.slice(written.date.start, written.date.end);
  const detail = `${year === undefined ? `${day}, ${date.slice(0, 4)},` : day} was a ${right}`;
  const stated = text.slice(weekdaySpan.start, weekdaySpan.end);
  const quote = text.slice(written.start, written.end);
  return textFinding(context, written, {
    check: NAME,
    claims: claimsAt(context, written),
    verdict: 'refuted',
    severity: year === undefined ? 'warning' : 'error',
    message: detail,
    stated: { text: quote, value: stated },
    expected: { text: `${right}, ${day}`, value: right },
    cause: { code: 'wrong-weekday', detail, evidence: [] },
    evidence: [textEvidence(context.extracted.article, written)],
    suggestion: quote.replace(stated, right),
  });
}

function claimsAt({ extracted }: CheckContext, { start, end }: Span): string[] {
  return extracted.claims
    .filter((claim) => claim.kind === 'event' && claim.time.span.start < end && start < claim.time.span.end)
    .map(({ id }) => id);
}
