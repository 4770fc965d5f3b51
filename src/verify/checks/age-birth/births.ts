import { calendarDate } from '../../../calendar/calendar-date.ts';
import { intervalOfPeriod } from '../../../calendar/interval.ts';
import { MONTH_NAMES } from '../../../calendar/names.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Span } from '../../../model/span.ts';

/** "born on 3 May 1941", "(born 1972)", "(1940–2019)": when somebody was born, as exactly as the text says. */
export interface Birth extends Span {
  readonly at: Interval;
  /** The other end of a life in brackets. */
  readonly death?: Interval;
}

const YEAR = String.raw`(?:1[89]|20)\d{2}(?![\d%]|[.,:]\d)`;
const MONTH = MONTH_NAMES.join('|');
const DATE = String.raw`(?:(?:on )?(?:(?<month>${MONTH}) (?:(?<day>\d{1,2}),? )?|(?<dayFirst>\d{1,2})(?: of)? (?<monthAfter>${MONTH}) ))?(?<year>${YEAR})`;
const PLACE = String.raw`(?: (?:in|at|near) [^.,;:()\n\d]{1,60}?,?| [^.,;:()\n\d]{1,40}? (?:in|at|near) [^.,;:()\n\d]{1,40}?,?)?`;

const WORDINGS: readonly RegExp[] = [
  new RegExp(String.raw`\b[Bb]orn${PLACE}(?: in| on)? ${DATE}`, 'gu'),
  new RegExp(String.raw`(?<=\p{Lu}\p{Ll}+ )\((?<year>${YEAR})\s?[–—-]\s?(?<death>${YEAR})\)`, 'gu'),
];

export function births(text: string): readonly Birth[] {
  return WORDINGS.flatMap((wording) => [...text.matchAll(wording)].flatMap((match) => read(match) ?? []));
}

function read(match: RegExpMatchArray): Birth | null {
  const { year = '', month, monthAfter, day, dayFirst, death } = match.groups ?? {};
  const at = birthInterval(Number(year), month ?? monthAfter, Number(day ?? dayFirst ?? 0));
  if (at === null) return null;
  const start = match.index ?? 0;
  const died = death === undefined ? null : intervalOfPeriod(death);
  return { start, end: start + match[0].length, at, ...(died === null ? {} : { death: died }) };
}

function birthInterval(year: number, month: string | undefined, day: number): Interval | null {
  if (month === undefined) return intervalOfPeriod(String(year));
  const number = MONTH_NAMES.indexOf(month as (typeof MONTH_NAMES)[number]) + 1;
  if (day === 0) return intervalOfPeriod(`${year}-${String(number).padStart(2, '0')}`);
  const date = calendarDate(year, number, day);
  return date === null ? null : intervalOfPeriod(date);
}
