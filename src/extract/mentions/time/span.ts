import { addDays } from '../../../calendar/calendar-date.ts';
import type { Interval } from '../../../model/interval.ts';
import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document/document.ts';
import type { DraftOf } from '../draft.ts';
import { publicationDay } from './publication.ts';

type TimeDraft = DraftOf<'time'>;

/** How the stretch lies to the time that is named. */
export type TimeRelation = 'in' | 'since' | 'until' | 'from-to' | 'by' | 'before' | 'after';

/** The stretch that a time expression names together with its preposition and its partner. */
export interface TimeSpan {
  readonly interval?: Interval;
  readonly span: Span;
  readonly text: string;
  readonly relation: TimeRelation;
}

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
]);
const OPENING: ReadonlyMap<string, readonly string[]> = new Map([
  ['between', ['and']],
  ['from', ['to', 'until', 'till', 'through', '-', '–', '—']],
]);
const DASHES = ['-', '–', '—'];

/**
 * The stretch that the preposition(s) and the time expression `times[index]` name: "since June" runs from the start of
 * June to the day of publication (included), "between January and March" and "from 2019 to 2021" from the first to the end
 * of the last. Either partner of a pair gives the same stretch. `times` are in text order.
 */
export function timeSpanAt(document: Document, times: readonly TimeDraft[], index: number): TimeSpan {
  const time = times[index];
  if (time === undefined) throw new RangeError(`no time ${index}`);
  const pair = pairOf(document, times, index);
  if (pair !== null) return pair;
  const before = wordBefore(document, time.start);
  const relation = RELATIONS.get(before?.lower ?? '') ?? 'in';
  const start = relation === 'in' || before === null ? time.start : before.start;
  const span = { start, end: time.end };
  const interval = stretchOf(document, time, relation);
  return {
    ...(interval === undefined ? {} : { interval }),
    span,
    text: document.text.slice(start, time.end),
    relation,
  };
}

function stretchOf(document: Document, time: TimeDraft, relation: TimeRelation): Interval | undefined {
  if (relation !== 'since' || time.interval === undefined) return time.interval;
  const publishedOn = publicationDay(document);
  if (publishedOn === undefined || time.interval.from > publishedOn) return undefined;
  return { from: time.interval.from, to: addDays(publishedOn, 1) };
}

/** "between X and Y", "from X to Y", "X–Y" (two years). */
function pairOf(document: Document, times: readonly TimeDraft[], index: number): TimeSpan | null {
  return pairStartingAt(document, times, index) ?? (index > 0 ? pairStartingAt(document, times, index - 1) : null);
}

function pairStartingAt(document: Document, times: readonly TimeDraft[], index: number): TimeSpan | null {
  const first = times[index];
  const second = times[index + 1];
  if (first === undefined || second === undefined) return null;
  const between = document.text.slice(first.end, second.start);
  if (between.length > 12) return null;
  const joint = between.trim().toLowerCase();
  const opening = wordBefore(document, first.start);
  const joints = OPENING.get(opening?.lower ?? '');
  const dashed = DASHES.includes(joint) && first.timex.type === 'DATE' && second.timex.type === 'DATE';
  if (!dashed && !(joints?.includes(joint) ?? false)) return null;
  const start = joints === undefined || opening === null ? first.start : opening.start;
  const span = { start, end: second.end };
  const interval =
    first.interval !== undefined && second.interval !== undefined && first.interval.from < second.interval.to
      ? { from: first.interval.from, to: second.interval.to }
      : undefined;
  return {
    ...(interval === undefined ? {} : { interval }),
    span,
    text: document.text.slice(span.start, span.end),
    relation: 'from-to',
  };
}

interface WordBefore {
  readonly lower: string;
  readonly start: number;
}

/** Words between a preposition and its time: "since about 2010", "since at least 2010". */
const SKIPPED: ReadonlySet<string> = new Set(['the', 'early', 'late', 'about', 'around', 'roughly']);

/** The word that ends before the offset, those of `SKIPPED` left out. */
function wordBefore(document: Document, offset: number): WordBefore | null {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = tokens[low - 1];
  const skipped = last === undefined ? 0 : last.lower === 'least' ? 2 : SKIPPED.has(last.lower) ? 1 : 0;
  const word = tokens[low - 1 - skipped];
  return word === undefined ? null : { lower: word.lower, start: word.start };
}
