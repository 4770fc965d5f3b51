import { addDays } from '../../../calendar/calendar-date.ts';
import type { CalendarDate } from '../../../model/interval.ts';
import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokenize.ts';
import type { DraftOf, MentionExtractor } from '../draft.ts';
import { candidateStarts } from './candidates.ts';
import { readTime } from './contents.ts';
import { publicationDay } from './publication.ts';
import { type Antecedent, type Context, type Reading, type Resolution, type Scan, timeOf } from './reading.ts';
import { verbAround } from './tense.ts';

export { timeSpanAt } from './span.ts';

type TimeDraft = DraftOf<'time'>;

/**
 * Finds time expressions as TIMEX3 (TimeML 1.2.1): type, value, extent without prepositions; with `interval` where it can be
 * resolved against the publication date, and never against today's. Linear in the number of tokens.
 */
export const extractTimes: MentionExtractor = (document, found): readonly TimeDraft[] => {
  const drafts: TimeDraft[] = [];
  const names = found.filter((draft) => draft.kind === 'person');
  const publishedOn = publicationDay(document);
  const walk: Walk = { sentence: 0, ...(publishedOn === undefined ? {} : { publishedOn }) };
  let name = 0;
  for (const scan of scansOf(document)) {
    const starts = candidateStarts(document.tokens, scan.first, scan.end);
    let at = scan.first;
    while (at < scan.end) {
      const token = document.tokens[at];
      if (token === undefined) break;
      while (name < names.length && (names[name]?.end ?? 0) <= token.start) name += 1;
      const inName = name < names.length && (names[name]?.start ?? 0) <= token.start;
      const reading = inName || starts[at - scan.first] !== 1 ? null : readTime(scan, at);
      const draft = reading === null ? null : resolveReading(document, reading, walk);
      if (draft !== null) drafts.push(draft);
      at = draft === null || reading === null ? at + 1 : reading.end;
    }
  }
  return drafts;
};

const WHOLE = { firstToken: 0, endToken: 0 };

/** What the walk through the article remembers. */
interface Walk {
  readonly publishedOn?: CalendarDate;
  sentence: number;
  last?: Antecedent;
  lastPeriod?: Antecedent;
  lastStretch?: Antecedent;
  /** The expression read last, whatever it was, and the token after it. */
  previous?: { readonly resolution: Resolution; readonly end: number };
}

/** One scan a block, so that no expression runs from one into the next. */
function* scansOf(document: Document): Generator<Scan> {
  const { tokens, text } = document;
  let first = 0;
  for (const block of document.blocks) {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < block.start) first += 1;
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < block.end) end += 1;
    yield { text, tokens, first, end };
    first = end;
  }
}

function resolveReading(document: Document, reading: Reading, walk: Walk): TimeDraft | null {
  const first = document.tokens[reading.start];
  const last = document.tokens[reading.end - 1];
  if (first === undefined || last === undefined) return null;
  const { sentences, tokens } = document;
  while (walk.sentence < sentences.length - 1 && (sentences[walk.sentence]?.endToken ?? 0) <= reading.start)
    walk.sentence += 1;
  const context = contextOf(document, reading, walk);
  const resolution = reading.resolve(context);
  if (resolution === null) return null;
  walk.previous = { resolution, end: reading.end };
  remember(walk, resolution, tokens[reading.start - 1]?.lower === 'since' ? walk.publishedOn : undefined);
  return { kind: 'time', start: first.start, end: last.end, ...timeOf(resolution) };
}

function contextOf({ tokens, sentences }: Document, { start, end }: Reading, walk: Walk): Context {
  const { publishedOn, last, lastPeriod, lastStretch } = walk;
  const joined = joinedTo(tokens, start, walk);
  const context: { -readonly [Field in keyof Context]: Context[Field] } = {
    verb: verbAround(tokens, sentences[walk.sentence] ?? WHOLE, start, end),
    lead: tokens[start - 1]?.lower ?? '',
    follow: tokens[end]?.lower ?? '',
    sentence: walk.sentence,
  };
  if (joined !== undefined) context.joined = joined;
  if (publishedOn !== undefined) context.publishedOn = publishedOn;
  if (last !== undefined) context.last = last;
  if (lastPeriod !== undefined) context.lastPeriod = lastPeriod;
  if (lastStretch !== undefined) context.lastStretch = lastStretch;
  return context;
}

/** `until` is the day of publication where "since" stands before the expression. */
function remember(walk: Walk, resolution: Resolution, until: CalendarDate | undefined): void {
  const { interval } = resolution;
  if (interval === undefined || resolution.baseline === true) return;
  const { sentence } = walk;
  walk.last = { resolution, sentence };
  if (resolution.period?.grain !== 'day' && resolution.type !== 'TIME') {
    walk.lastPeriod = walk.last;
    walk.lastStretch = walk.last;
  }
  if (until === undefined || interval.from > until) return;
  const stretch = { from: interval.from, to: addDays(until, 1) };
  walk.lastStretch = {
    resolution: { type: 'DATE', value: interval.from.slice(0, 4), interval: stretch, certain: resolution.certain },
    sentence,
  };
}

/** What stands right before the expression, with one joining word between. */
function joinedTo(tokens: readonly Token[], start: number, { previous }: Walk): Resolution | undefined {
  if (previous === undefined || previous.end !== start - 1) return undefined;
  const between = tokens[previous.end]?.lower ?? '';
  return /^(?:and|or|to|until|till|through|[-–—])$/.test(between) ? previous.resolution : undefined;
}
