import { addDays, calendarDate, dayNumber } from '../../../calendar/calendar-date.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { Span } from '../../../model/span.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { isDisowned } from '../../prose/disowned.ts';
import { paragraphAround } from '../../prose/paragraph.ts';
import { textFinding } from '../../prose/text-finding.ts';
import { writtenDates } from '../../prose/written-dates.ts';
import { type Check, NO_OPTIONS } from '../check.ts';
import { type CountedYears, countedYears } from './wordings.ts';

const NAME = 'anniversary-count';

/** An anniversary against the year it is counted from: the 20th of 1995 was in 2015. */
export const anniversaryCount: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  return countedYears(text).flatMap((counted) => {
    const years = yearsSpokenOf(context, counted);
    const meant = counted.from + counted.count;
    if (years.length === 0 || years.includes(meant) || isDisowned(text, counted)) return [];
    const nearest = years.reduce((a, b) => (Math.abs(a - meant) <= Math.abs(b - meant) ? a : b));
    return Math.abs(nearest - meant) > FARTHEST_SLIP ? [] : [finding(context, counted, nearest)];
  });
}

/** A count that is further off is more likely a look back to another year than a slip. */
const FARTHEST_SLIP = 10;
/** The sentence is of the story's own days: a weekday, "this year", "now", a verb in the present or the future. */
const NOW =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tonight|yesterday|now|this (?:week|weekend|month|year|spring|summer|autumn|fall|winter|season)|celebrates?|marks?|commemorates?|observes?|honou?rs|turns|is|are|will)\b/i;
const BEFORE_DAYS = 45;
const AFTER_DAYS = 60;
const YEAR = /(?<![\d$£€.,])(?:1[5-9]|20)\d{2}(?![\d,.]\d|\d)/g;
/** The sentence places itself at some other time than the story's own. */
const ELSEWHEN =
  /\b(?:ahead of|upcoming|coming|plans?|planned|planning|prepar\p{L}*|last year|next year|years? ago|in (?:\d+|two|three|four|five|six|ten|a few) years|a year (?:earlier|later|after|before)|earlier|later|then|at the time|had|was to|were to|would|recalled?|decades?)\b/iu;

/** Years in which the anniversary may fall; empty where the text may speak of a time that is not known here. */
function yearsSpokenOf(context: CheckContext, counted: CountedYears): readonly number[] {
  const { published } = context;
  const { text } = context.extracted.article;
  if (published === undefined) return [];
  const sentence = sentenceAround(text, counted);
  const words = text.slice(sentence.start, sentence.end);
  const shift = /\bnext year\b/i.test(words) ? 1 : /\blast year\b/i.test(words) ? -1 : 0;
  if (shift === 0 && (ELSEWHEN.test(words) || !(NOW.test(words) || isNearItsDay(text, counted, published)))) return [];
  if (
    namesOtherYear(text, sentence, counted, published) ||
    namesOtherYear(text, paragraphAround(text, counted), counted, published)
  )
    return [];
  const near = [published, addDays(published, -BEFORE_DAYS), addDays(published, AFTER_DAYS)];
  return [...new Set(near.map((day) => Number(day.slice(0, 4)) + shift))];
}

const NEAR_DAYS = 10;

/** The words name the day ("the landings of June 6, 1944"), and the article comes out around that day of its year. */
function isNearItsDay(text: string, { start, end }: Span, published: CalendarDate): boolean {
  const [named] = writtenDates(text.slice(start, end));
  const day = named === undefined ? null : calendarDate(Number(published.slice(0, 4)), named.month, named.day);
  return day !== null && Math.abs(dayNumber(day) - dayNumber(published)) <= NEAR_DAYS;
}

/** A year besides the counted one and the year of publication: the anniversary may be that year's. */
function namesOtherYear(text: string, { start, end }: Span, counted: CountedYears, published: string): boolean {
  const own = [String(counted.from), published.slice(0, 4)];
  return (text.slice(start, end).match(YEAR) ?? []).some((year) => !own.includes(year));
}

function finding(context: CheckContext, counted: CountedYears, year: number): FindingDraft {
  const { text } = context.extracted.article;
  const years = year - counted.from;
  return textFinding(context, counted, {
    check: NAME,
    verdict: 'refuted',
    severity: 'warning',
    message: `From ${counted.from} to ${year} is ${years} years, not ${counted.count}`,
    stated: { text: text.slice(counted.start, counted.end), value: counted.count },
    expected: { text: `${years} years`, value: years },
    evidence: [{ type: 'derivation', formula: `${year} - ${counted.from}`, inputs: [], value: years }],
  });
}
