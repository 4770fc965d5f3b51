import { calendarDate } from '../../calendar/calendar-date.ts';

const PATTERNS: readonly RegExp[] = [
  /[/_-](?<year>(?:19|20)\d{2})[/_-](?<month>\d{1,2})[/_-](?<day>\d{1,2})(?=[/_.-]|$)/,
  /[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.-]|$)/,
  /[/_-](?<year>(?:19|20)\d{2})[/-](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/-](?<day>\d{1,2})(?=[/_.-]|$)/i,
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date that many newsrooms put into the address of an article: `/2023/02/20/`. A month alone is no date. */
export function dateInUrl(url: string): string | null {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(url.slice(0, 2_000))?.groups;
    if (groups === undefined) continue;
    const month = Number(groups['month']) || MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1;
    const date = calendarDate(Number(groups['year']), month, Number(groups['day']));
    if (date !== null && date >= '1990') return date;
  }
  return null;
}
