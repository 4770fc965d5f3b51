import type { Extracted } from './extractors.ts';
import type { NewsPage, SegmentPage } from './pages.ts';

/** Counts that add up over pages. */
export type Tally = Record<string, number>;

export function add(tally: Tally, counts: Tally): void {
  for (const [name, count] of Object.entries(counts)) tally[name] = (tally[name] ?? 0) + count;
}

/** Segments found and not found; title and author exactly right; date right and given at all. */
export function scoreSegments(gold: SegmentPage, found: Extracted): Tally {
  const text = flat(found.text);
  const here = (segments: readonly string[]): number =>
    segments.filter((segment) => text.includes(flat(segment))).length;
  const hits = here(gold.with);
  const date = found.date.slice(0, 10);
  return {
    hits,
    wanted: gold.with.length,
    unwanted: here(gold.without),
    titles: given(gold.title),
    titlesRight: given(gold.title) && flat(gold.title) === flat(found.title) ? 1 : 0,
    authors: given(gold.author),
    authorsRight: given(gold.author) && people(gold.author) === people(found.author) ? 1 : 0,
    dates: given(gold.date),
    datesGiven: given(gold.date) && date !== '' ? 1 : 0,
    datesRight: given(gold.date) && gold.date === date ? 1 : 0,
  };
}

/** How far into the text its first words may stand, in characters. */
const START = 1_500;

export function scoreNews(gold: NewsPage, found: Extracted): Tally {
  const { title, author, date_published: date, first_words: first } = gold;
  return {
    titles: given(title),
    titlesRight: typeof title === 'string' && quiet(title) === quiet(found.title) ? 1 : 0,
    authors: given(author),
    authorsRight: typeof author === 'string' && people(author) === people(found.author) ? 1 : 0,
    dates: given(date),
    datesRight: typeof date === 'string' && sameDay(date, found.date) ? 1 : 0,
    firsts: given(first),
    firstsRight: typeof first === 'string' && startsWith(found.text.slice(0, START), first) ? 1 : 0,
  };
}

function given(value: unknown): 0 | 1 {
  return value === undefined || value === null || value === '' ? 0 : 1;
}

/** At least half of the first words' runs of three stand in the start: the gold has credits and captions among them. */
function startsWith(start: string, first: string): boolean {
  const words = wordsOf(first);
  const head = ` ${wordsOf(start).join(' ')} `;
  const runs = words.slice(2).map((_, index) => ` ${words.slice(index, index + 3).join(' ')} `);
  return runs.length === 0
    ? head.includes(` ${words.join(' ')} `)
    : runs.filter((run) => head.includes(run)).length * 2 >= runs.length;
}

/** The same calendar day, or within half a day of it: the gold is in UTC. */
function sameDay(gold: string, date: string): boolean {
  return gold.slice(0, 10) === date.slice(0, 10) || Math.abs(Date.parse(gold) - Date.parse(date)) <= 43_200_000;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function flat(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function quiet(text: string): string {
  return flat(text).toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function people(text: unknown): string {
  const listed = Array.isArray(text) ? text.join(', ') : String(text ?? '');
  return quiet(listed)
    .split(/\s*(?:;|,| and | und |&)\s*/)
    .filter((name) => name !== '')
    .toSorted()
    .join('|');
}
