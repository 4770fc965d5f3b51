import { z } from 'zod';
import { isCalendarDate } from '../../calendar/calendar-date.ts';
import { intervalOfPeriod } from '../../calendar/interval.ts';
import type { ReferenceProblemCode } from '../problem.ts';

/** The kinds of cell that a reference table is made of: text in, the value out, with a message that says what to write. */

const fault = (code: ReferenceProblemCode, message: string) => ({ message, params: { code } });

export const Text = z
  .string()
  .trim()
  .refine((text) => text !== '', { ...fault('missing-value', 'The cell is empty. Fill it in.'), abort: true });

export const SourceId = z
  .string()
  .trim()
  .refine(
    (text) => text !== '',
    fault(
      'missing-source',
      'The row names no source. Give the id of a row of sources.csv: a row without a source is refused.',
    ),
  );

export const OptionalText = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text));

/** Several texts with `|` between them. */
export const List = z.string().transform((text) =>
  text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** `key=value` pairs with `|` between them. */
export const KeyValues = List.refine(
  (items) => items.every((item) => /^[^=]+=[^=]/.test(item)),
  fault('bad-value', 'Write key=value, and | between two of them: "agency=RCMP|channel=between-ports-of-entry".'),
).transform((items): Readonly<Record<string, string>> => {
  const pairs = items.map((item) => {
    const equals = item.indexOf('=');
    return [item.slice(0, equals).trim(), item.slice(equals + 1).trim()] as const;
  });
  return Object.fromEntries(pairs);
});

/** The days of a table repeat: each is looked at once. */
const seenDates = new Map<string, boolean>([['', true]]);
const SEEN_LIMIT = 50_000;

function existing(text: string): boolean {
  const seen = seenDates.get(text);
  if (seen !== undefined) return seen;
  if (seenDates.size > SEEN_LIMIT) seenDates.clear();
  const exists = text === '' || isCalendarDate(text);
  seenDates.set(text, exists);
  return exists;
}

const DATE_FAULT = fault('bad-date', 'This is no date. Write an existing day as YYYY-MM-DD.');

export const OptionalDate = z
  .string()
  .trim()
  .refine(existing, DATE_FAULT)
  .transform((text) => (text === '' ? undefined : text));

/** ISO 8601 period: a year, month, day, quarter, half-year, or `first day/last day`. */
export const OptionalPeriod = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '') return undefined;
    const interval = intervalOfPeriod(text);
    if (interval !== null) return interval;
    const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text);
    const reversed = range?.[1] !== undefined && range[2] !== undefined && range[2] < range[1];
    const message = reversed
      ? 'The period ends before it starts. Swap the two days, or correct the wrong one.'
      : 'This is no period. Write 2022, 2022-01, 2022-01-15, 2024-Q3, 2025-H1 or 2024-07-01/2024-07-13 (last day included).';
    context.addIssue({ code: 'custom', input: text, ...fault(reversed ? 'reversed-period' : 'bad-date', message) });
    return z.NEVER;
  });

/** A vintage: a year, a month or a day. */
export const OptionalVintage = z
  .string()
  .trim()
  .refine(
    (text) => text === '' || (/^\d{4}(-\d{2}){0,2}$/.test(text) && intervalOfPeriod(text) !== null),
    fault('bad-date', 'This is no date of publication. Write YYYY, YYYY-MM or YYYY-MM-DD, or leave the cell empty.'),
  )
  .transform((text) => (text === '' ? undefined : text));

/** A number as JSON writes it, with the decimals that were written: 7.30 is known to the hundredth. */
export const Value = Text.transform((text, context) => {
  const parsed = parseNumber(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', input: text, ...fault('bad-number', numberAdvice(text)) });
  return z.NEVER;
});

export interface ParsedNumber {
  readonly value: number;
  readonly decimals: number;
}

export function parseNumber(text: string): ParsedNumber | null {
  const match = /^-?(?:\d+(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) return null;
  // Minus nought is nought: no table means it, and not every store keeps it.
  const value = Number(text) + 0;
  if (!Number.isFinite(value)) return null;
  const written = (match[1] ?? match[2] ?? '').length;
  return { value, decimals: Math.max(0, written - Number(match[3] ?? 0)) };
}

function numberAdvice(text: string): string {
  const plain = text.replace(/[\s\u00A0\u202F,']/g, '');
  if (plain !== text && parseNumber(plain) !== null) {
    return `"${text}" is no number here. Write digits without separators, and a point before the decimals: ${plain}.`;
  }
  return `"${text}" is no number. Write digits, a point before the decimals, and the unit in its own column; leave the row out where there is no value.`;
}

/** What a unit may not be is in `unitFault`. */
export const Unit = Text.refine((unit) => unitFault(unit) === null, {
  error: (issue) => unitFault(String(issue.input)) ?? '',
  params: { code: 'bad-unit' },
});

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Why a text cannot be a unit: `%`, `[pp]`, `x`, ISO 4217, UCUM, or the counted noun in the singular. */
export function unitFault(unit: string): string | null {
  if (/^[\d.,\s]+$/.test(unit) && unit !== '1')
    return `"${unit}" is a number, not a unit. Write the unit: person, %, km, CAD.`;
  if (/^[A-Z]{3}$/.test(unit) && !CURRENCIES.has(unit)) {
    return `"${unit}" is no currency of ISO 4217. Write units of measure as UCUM does (km, kg, L), and counted things as a noun (person).`;
  }
  return null;
}
