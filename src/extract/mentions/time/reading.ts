import type { Period } from '../../../calendar/period.ts';
import type { CalendarDate, Interval } from '../../../model/interval.ts';
import type { Time, TimeComponent, Timex } from '../../../model/time.ts';
import { startsCapital } from '../../../text/capital.ts';
import type { Token } from '../../document/tokenize.ts';
import type { VerbCue } from './tense.ts';

/** The tokens of one block, as a half-open range of the document's tokens. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** What was named before and may be leant on. `sentence` is the index of the sentence that named it. */
export interface Antecedent {
  readonly resolution: Resolution;
  readonly sentence: number;
}

/** What a time expression is resolved against. */
export interface Context {
  /** Absent where the article's date is unknown: relative expressions then stay open. */
  readonly publishedOn?: CalendarDate;
  readonly verb: VerbCue;
  /** The word before the expression, in lower case: its preposition, as a rule. */
  readonly lead: string;
  /** The token after it, in lower case. */
  readonly follow: string;
  readonly sentence: number;
  /** The date that "and", "to" or a dash joins this one to, where it stands right before. */
  readonly joined?: Resolution;
  /** The date named last. */
  readonly last?: Antecedent;
  /** The year, half, quarter, month … (longer than a day) named last. */
  readonly lastPeriod?: Antecedent;
  /** The same as it is meant with its preposition: "since the beginning of July" runs to the day of publication. */
  readonly lastStretch?: Antecedent;
}

/** A time expression held against its context: what becomes the mention, and the calendar unit that it names. */
export interface Resolution {
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: NonNullable<Timex['mod']>;
  readonly interval?: Interval;
  readonly certain: readonly TimeComponent[];
  readonly period?: Period;
  /** What something is compared with ("a year earlier"): later expressions do not lean on it. */
  readonly baseline?: boolean;
}

/** A stretch of tokens read as a time expression. `resolve` gives null where it is none after all. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly resolve: (context: Context) => Resolution | null;
}

/** One way of writing a time. `at` is the token that the expression starts with. */
export type TimeRule = (scan: Scan, at: number) => Reading | null;

/** The lower-case form of a token, or '' outside the block. */
export function word(scan: Scan, at: number): string {
  return at < scan.first || at >= scan.end ? '' : (scan.tokens[at]?.lower ?? '');
}

export function tokenAt(scan: Scan, at: number): Token | undefined {
  return at < scan.first || at >= scan.end ? undefined : scan.tokens[at];
}

/** Whether the token is written with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && startsCapital(token.text);
}

/** Whether no white space stands before the token: "10-year", "8:15". */
export function isAttached(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && !token.spaced;
}

/**
 * "This Week", "60 Minutes": a last word with a capital is the title of something, after a quotation mark or where the word
 * before the expression has none (a headline has capitals throughout).
 */
export function isTitle(scan: Scan, first: number, last: number): boolean {
  const token = tokenAt(scan, last);
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const before = tokenAt(scan, first - 1);
  return before !== undefined && (/^["“‘'`]$/.test(before.text) || (before.kind === 'word' && !isCapitalised(before)));
}

/** The fields of the model's `Time` that a resolution gives. */
export function timeOf(resolution: Resolution): Time {
  const { type, value, mod, interval, certain } = resolution;
  return {
    timex: { type, value, ...(mod === undefined ? {} : { mod }) },
    ...(interval === undefined ? {} : { interval }),
    certain: [...certain],
  };
}
