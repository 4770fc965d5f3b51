import { dateParts, isCalendarDate } from '../../../calendar/calendar-date.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { Document } from '../../document/document.ts';

/** The first printed newspapers are younger; the years around the last can still be written in four figures. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 9000;

/** The day of publication, where it is a date of the calendar and the years around it can be written. */
export function publicationDay({ publishedOn }: Document): CalendarDate | undefined {
  if (publishedOn === undefined || !isCalendarDate(publishedOn)) return undefined;
  const { year } = dateParts(publishedOn);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? publishedOn : undefined;
}
