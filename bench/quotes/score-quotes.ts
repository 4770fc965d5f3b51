import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../src/extract/document/document.ts';
import { resolveEntities } from '../../src/extract/entities/resolve.ts';
import type { DraftOf } from '../../src/extract/mentions/draft.ts';
import { extractNames } from '../../src/extract/mentions/name/names.ts';
import { extractQuotes } from '../../src/extract/mentions/quote/quotes.ts';
import type { Span } from '../../src/model/span.ts';
import { type AnnotatedArticle, type Attribution, readPolnear } from './polnear.ts';

/** One row of the scoreboard; figures in per cent, null where nothing was published. */
export interface QuoteRow {
  readonly system: string;
  readonly data: string;
  readonly precision: number | null;
  readonly recall: number | null;
}

interface Tally {
  gold: number;
  attempted: number;
  right: number;
  /** Direct quotes with a speaker where the gold has no attribution. */
  unmatched: number;
  pronouns: number;
  resolved: number;
}

/** Published, or measured with a plain pattern baseline (benchmarks README, `quotes/`). */
const PEERS: readonly QuoteRow[] = [
  { system: 'GenderGapTracker (speaker accuracy)', data: 'Canadian news', precision: 86.5, recall: null },
  { system: 'plain patterns', data: 'PolNeAR dev', precision: 91.6, recall: 52.3 },
  { system: 'target', data: 'PolNeAR dev', precision: 93, recall: 75 },
];
const MARKS = /["“”]|''/;
const PRONOUN = /^(?:he|she|it)$/i;

/**
 * Scores `extractQuotes` on the attributions of PolNeAR (`quotes/polnear-dev` in `folder`) whose content holds quotation
 * marks. A speaker is right where its span overlaps the head of the Source, or repeats its words (a quote that goes on
 * names its speaker in an earlier sentence); precision is over the attributions that were given a speaker. Prints the
 * rows beside the published ones and returns them; empty where the data is missing.
 */
export function scoreQuotes(folder = '../shared/benchmarks'): readonly QuoteRow[] {
  const root = join(folder, 'quotes', 'polnear-dev');
  if (!existsSync(root)) {
    console.log(`quotes: skipped, there is no ${root}`);
    return [];
  }
  const tally: Tally = { gold: 0, attempted: 0, right: 0, unmatched: 0, pronouns: 0, resolved: 0 };
  for (const article of readPolnear(root)) count(tally, article);
  const precision = (100 * tally.right) / Math.max(1, tally.attempted);
  const recall = (100 * tally.right) / Math.max(1, tally.gold);
  const strict = (100 * tally.right) / Math.max(1, tally.attempted + tally.unmatched);
  const rows: QuoteRow[] = [
    ...PEERS,
    { system: 'deskcheck', data: 'PolNeAR dev', precision, recall },
    { system: 'deskcheck, unlabelled quotes as errors', data: 'PolNeAR dev', precision: strict, recall },
  ];
  console.log('quotes: speakers of quoted attributions, per cent');
  for (const row of rows) {
    const figures = `precision ${shown(row.precision)}  recall ${shown(row.recall)}`;
    console.log(`  ${row.system.padEnd(40)}${row.data.padEnd(15)}${figures}`);
  }
  console.log(`  pronouns tied to a person or organization: ${tally.resolved} of ${tally.pronouns}`);
  return rows;
}

function shown(figure: number | null): string {
  return (figure === null ? '-' : figure.toFixed(1)).padStart(5);
}

function count(tally: Tally, { text, attributions }: AnnotatedArticle): void {
  const quotes = quotesOf(text);
  const matched = new Set<DraftOf<'quote'>>();
  for (const attribution of attributions) {
    if (!attribution.content.some(({ start, end }) => MARKS.test(text.slice(start, end)))) continue;
    tally.gold += 1;
    const overlapping = quotes.filter((quote) => attribution.content.some((content) => overlaps(quote, content)));
    for (const quote of overlapping) matched.add(quote);
    if (overlapping.length === 0) continue;
    tally.attempted += 1;
    if (overlapping.some((quote) => isRight(text, quote, attribution))) tally.right += 1;
  }
  for (const quote of quotes) {
    if (!matched.has(quote)) tally.unmatched += 1;
    if (quote.speakerSpan === undefined || !PRONOUN.test(wordsOf(text, quote.speakerSpan))) continue;
    tally.pronouns += 1;
    if (quote.speaker !== undefined) tally.resolved += 1;
  }
}

function quotesOf(text: string): readonly DraftOf<'quote'>[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'prose' as const,
  }));
  const article = { id: 'polnear', uri: 'polnear', byline: [], language: 'en', text };
  const document = openDocument({ article, blocks });
  const { drafts, entities } = resolveEntities(document, extractNames(document, []));
  return extractQuotes(document, drafts, entities).filter((quote) => quote.direct && quote.speakerSpan !== undefined);
}

function isRight(text: string, quote: DraftOf<'quote'>, { source }: Attribution): boolean {
  const { speakerSpan } = quote;
  if (speakerSpan === undefined) return false;
  if (source.some((span) => overlaps(speakerSpan, headOf(text, span)))) return true;
  const said = wordsOf(text, speakerSpan);
  const gold = source.map((span) => wordsOf(text, span)).join(' ');
  return gold !== '' && (gold.includes(said) || said.includes(gold));
}

/** The last word before the first comma, bracket or preposition: "Ana Ruiz, a lawyer" and "a friend of Ana" end there. */
function headOf(text: string, source: Span): Span {
  const words = wordsOf(text, source);
  const cut = /(?:,|\(|—|–| (?:of|for|in|at|from|who|on|with|to)\b)/.exec(words.slice(1))?.index;
  const core = words.slice(0, cut === undefined ? words.length : cut + 1).trimEnd();
  return { start: source.start + core.lastIndexOf(' ') + 1, end: source.start + core.length };
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && left.end > right.start;
}
