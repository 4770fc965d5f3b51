import { calendarDate } from '../../calendar/calendar-date.ts';
import { fold } from '../../text/fold.ts';

/** Months by the folded beginnings of their names in the languages that metadata comes in. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|gen|ene|sty|oca)/, 1],
  [/^(?:feb|fev|fevr|lut|sub)/, 2],
  [/^(?:mar(?!.*ks)|mär|maer|mrt|maa)/, 3],
  [/^(?:apr|avr|abr|kwi|nis)/, 4],
  [/^(?:may|mai|mag|maj|mei)/, 5],
  [/^(?:jun|juin|giu|cze|haz)/, 6],
  [/^(?:jul|juil|lug|lip|tem)/, 7],
  [/^(?:aug|aou|ago|sie)/, 8],
  [/^(?:sep|set|wrz|eyl)/, 9],
  [/^(?:oct|okt|ott|out|paz|eki)/, 10],
  [/^(?:nov|lis|kas)/, 11],
  [/^(?:dec|dez|dic|gru|ara)/, 12],
];

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
const CHINESE = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const DAY_MONTH =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.|º)?,? (?:de |of |d')?(\p{L}{3,12})\.?,? (?:de |del )?(\d{4})\b/u;
const MONTH_DAY = /^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
/** As `date` and Java print a moment: "Mon Aug 03 12:45:00 EDT 2015". The name of a zone is none that ISO 8601 knows, so the time is of the place. */
const YEAR_LAST = /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} (?:[a-z]{1,5} )?(\d{4})$/u;
const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?(?:\s*(z|gmt|utc|[+-]\d{2}:?\d{2}))?/i;
const MONTH_ONLY = /^(\d{4})-(\d{2})$/;

/**
 * A date as metadata write it, as an ISO 8601 calendar date or date and time (ISO 8601-1, 5.2.2 and 5.4). The zone is kept as it was
 * given, so that the first ten characters are the day in the newsroom. Null where it is no date, only a month, or could be two days.
 */
export function readDate(text: string): string | null {
  const given = text.trim().slice(0, 80);
  const iso = ISO.exec(given);
  if (iso !== null) return withTime(dateOf(iso[1], iso[2], iso[3]), iso[4], iso[5], iso[6], iso[7]);
  const compact = COMPACT.exec(given);
  if (compact !== null)
    return withTime(dateOf(compact[1], compact[2], compact[3]), compact[4], compact[5], compact[6], compact[7]);
  if (/^\d{10}(?:\d{3})?$/.test(given)) return fromEpoch(given);
  if (MONTH_ONLY.test(given)) return null;
  const date = readWrittenDate(given);
  if (date === null) return null;
  const clock = CLOCK.exec(given);
  if (clock === null) return date;
  return withTime(date, hourOf(clock[1], clock[4]), clock[2], clock[3], clock[5]);
}

const ANYWHERE: readonly RegExp[] = [
  /\b(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/,
  /\b(?:19|20)\d{2}[/.]\d{1,2}[/.]\d{1,2}\b/,
  /(?:19|20)\d{2} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/,
  /\b\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d{2}\b/,
  /\b\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2}\b/,
  /\b\d{1,2}(?:st|nd|rd|th|er|\.|º)?,? (?:de |of |d')?\p{L}{3,12}\.?,? (?:de |del )?(?:19|20)\d{2}\b/u,
  /(?<!\p{L})\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b/u,
];

/** The first date that a short text shows, whatever stands before it ("Posted on 4 May 2022"). */
export function searchDate(text: string): string | null {
  const given = text.slice(0, 300);
  let first: { readonly at: number; readonly date: string } | null = null;
  for (const pattern of ANYWHERE) {
    const match = pattern.exec(given);
    const date = match === null ? null : readDate(given.slice(match.index));
    if (match !== null && date !== null && (first === null || match.index < first.at))
      first = { at: match.index, date };
  }
  return first?.date ?? null;
}

function readWrittenDate(given: string): string | null {
  const plain = fold(given);
  const yearFirst = YEAR_FIRST.exec(plain) ?? CHINESE.exec(given.trim());
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = DOTTED.exec(plain);
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(plain);
  if (slashed !== null) return unambiguous(slashed[1], slashed[2], slashed[3]);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast !== null) return dateOf(yearLast[3], monthOf(yearLast[1]), yearLast[2]);
  const dayMonth = DAY_MONTH.exec(plain);
  if (dayMonth !== null) return dateOf(dayMonth[3], monthOf(dayMonth[2]), dayMonth[1]);
  const monthDay = MONTH_DAY.exec(plain);
  if (monthDay !== null) return dateOf(monthDay[3], monthOf(monthDay[1]), monthDay[2]);
  return null;
}

/** "03/04/2023" is 3 April to one reader and March 4 to another: only a part above 12, or two equal ones, settles it. */
function unambiguous(first = '', second = '', year = ''): string | null {
  if (Number(first) > 12 || first === second) return dateOf(year, second, first);
  if (Number(second) > 12) return dateOf(year, first, second);
  return null;
}

function monthOf(name = ''): string {
  const month = MONTHS.find(([pattern]) => pattern.test(name));
  return String(month?.[1] ?? 0);
}

/** Newspapers on the web: a year outside of this is a mistake or no year. */
function dateOf(year = '', month = '', day = ''): string | null {
  if (Number(year) < 1900 || Number(year) > 2100) return null;
  return calendarDate(Number(year), Number(month), Number(day));
}

function hourOf(hour = '', half = ''): string {
  const number = Number(hour);
  if (/^p/i.test(half) && number < 12) return String(number + 12);
  return /^a/i.test(half) && number === 12 ? '0' : hour;
}

function withTime(date: string | null, hour?: string, minute?: string, second?: string, zone?: string): string | null {
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function fromEpoch(digits: string): string | null {
  const date = new Date(Number(digits.padEnd(13, '0')));
  const year = date.getUTCFullYear();
  return year < 1990 || year > 2100 ? null : `${date.toISOString().slice(0, 19)}Z`;
}
