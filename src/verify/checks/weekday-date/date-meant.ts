import { calendarDate, dateParts, dayNumber, weekday } from '../../../calendar/calendar-date.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { CheckContext } from '../../context.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { paragraphAround } from '../../prose/paragraph.ts';
import type { WrittenDate } from '../../prose/written-dates.ts';

/** A date without its year is the nearest one where it lies this close to the day of publication (AP Stylebook, "dates"). */
const NEAR_DAYS = 60;
/** A day to come that is so close, in words of the future, is of no other year, even where the weekday would fit one. */
const CLOSE_DAYS = 21;
const TO_COME = /\b(?:will|is to|are to|set to|scheduled|due|plans?|planned|upcoming|next|until|by)\b/i;
const YEAR = /(?<![\d$£€.,])(?:19|20)\d{2}(?![\d,.]\d|\d)/g;

/** The day that is meant: as printed with its year, else near the day of publication; null where that is not sure. */
export function dateMeant(context: CheckContext, written: WrittenDate): CalendarDate | null {
  if (written.year !== undefined) return calendarDate(written.year, written.month, written.day);
  const { published } = context;
  if (published === undefined) return null;
  const { year } = dateParts(published);
  const around = [year - 1, year, year + 1].flatMap((each) => calendarDate(each, written.month, written.day) ?? []);
  const [nearest, ...others] = around.toSorted((a, b) => apart(a, published) - apart(b, published));
  if (nearest === undefined || apart(nearest, published) > NEAR_DAYS) return null;
  if (namesOtherYear(context, written, nearest)) return null;
  const isPast = nearest <= published;
  const fitsAnother = others.some((other) => weekday(other) === written.weekday && !(isPast && other > published));
  return fitsAnother && !isSoon(context, written, nearest, published) ? null : nearest;
}

function isSoon(
  { extracted }: CheckContext,
  written: WrittenDate,
  date: CalendarDate,
  published: CalendarDate,
): boolean {
  if (date <= published || apart(date, published) > CLOSE_DAYS) return false;
  const { start, end } = sentenceAround(extracted.article.text, written);
  return TO_COME.test(extracted.article.text.slice(start, end));
}

function apart(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

/** A paragraph that looks back to another year may speak of a day of that year. */
function namesOtherYear({ extracted }: CheckContext, written: WrittenDate, date: CalendarDate): boolean {
  const { text } = extracted.article;
  const { start, end } = paragraphAround(text, written);
  return (text.slice(start, end).match(YEAR) ?? []).some((year) => year !== date.slice(0, 4));
}
