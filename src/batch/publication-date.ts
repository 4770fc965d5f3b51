import { isCalendarDate } from '../calendar/calendar-date.ts';

/** A date or date and time of ISO 8601 whose day exists. */
export function isPublicationDate(text: string): boolean {
  return (
    isCalendarDate(text.slice(0, 10)) &&
    /^.{10}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
  );
}
