import { calendarDate, weekday } from '../../../calendar/calendar-date.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { FindingDraft } from '../../finding-draft.ts';
import { type Check, NO_OPTIONS } from '../check.ts';

const NAME = 'weekday-date';

/** A weekday that its date was not, and a date that no calendar has. The Gregorian calendar is the record. */
export const weekdayDate: Check = { name: NAME, kinds: [], options: NO_OPTIONS, run };

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAY = String.raw`(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.)`;
const MONTH = String.raw`(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.?)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;

/** "Tuesday, December 5, 2002" and "Tuesday 5 December 2002": only with a year, since another year's date has another weekday. */
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`\b${WEEKDAY},? ${MONTH} ${DAY}, ?${YEAR}\b`, 'g'),
  new RegExp(String.raw`\b${WEEKDAY},? (?:the )?${DAY}(?: of)? ${MONTH},? ${YEAR}\b`, 'g'),
];

/** The Gregorian calendar came into use at different times; before this year a weekday may be of another calendar. */
const FIRST_YEAR = 1924;

function run(context: CheckContext): readonly FindingDraft[] {
  const { text } = context.extracted.article;
  return DATES.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => checkDate(context, match)));
}

function checkDate(context: CheckContext, match: RegExpMatchArray): readonly FindingDraft[] {
  const { article } = context.extracted;
  const groups = match.groups ?? {};
  const stated = WEEKDAYS.findIndex((name) => name.startsWith((groups['weekday'] ?? '').slice(0, 3)));
  const month = MONTHS.findIndex((name) => name.startsWith((groups['month'] ?? '').slice(0, 3))) + 1;
  const year = Number(groups['year']);
  const date = calendarDate(year, month, Number(groups['day']));
  if (year < FIRST_YEAR || (date !== null && weekday(date) === stated + 1)) return [];
  const right = date === null ? null : (WEEKDAYS[weekday(date) - 1] ?? null);
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  const day = match[0].slice((groups['weekday'] ?? '').length).replace(/^,? /, '');
  return [
    {
      check: NAME,
      claims: claimsAt(context, span),
      ...span,
      sentence: sentenceAround(article.text, span),
      verdict: 'refuted',
      severity: 'error',
      message: right === null ? `There is no ${day}` : `${day} was a ${right}`,
      stated: { text: match[0], value: groups['weekday'] ?? '' },
      ...(right === null ? {} : { expected: { text: `${right}, ${day}`, value: right } }),
      ...(right === null
        ? {}
        : { cause: { code: 'wrong-weekday' as const, detail: `${day} was a ${right}`, evidence: [] } }),
      evidence: [{ type: 'text', article: article.id, ...span, quote: match[0] }],
      ...(right === null ? {} : { suggestion: match[0].replace(groups['weekday'] ?? '', right) }),
    },
  ];
}

function claimsAt({ extracted }: CheckContext, { start, end }: { start: number; end: number }): string[] {
  return extracted.claims
    .filter((claim) => claim.kind === 'event' && claim.time.span.start < end && start < claim.time.span.end)
    .map(({ id }) => id);
}
