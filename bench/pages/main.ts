/**
 * How well and how fast pages are read, beside Mozilla's Readability on the same pages.
 * Usage: npm run bench:pages [-- FOLDER]   (FOLDER holds `pages/`; the default is ../shared/benchmarks)
 */
import { join } from 'node:path';
import { DESKCHECK, type Extractor, READABILITY } from './extractors.ts';
import { loadNews, loadSegments } from './pages.ts';
import { add, scoreNews, scoreSegments, type Tally } from './score.ts';

const folder = join(process.argv[2] ?? '../shared/benchmarks', 'pages');
const segments = loadSegments(folder);
const news = loadNews(folder);
if (segments === null && news === null) console.log(`Skipped: there are no labelled pages in ${folder}.`);

const EXTRACTORS = [DESKCHECK, READABILITY];

if (segments !== null) {
  for (const { extractor, tally, milliseconds } of run(segments, (page, found) => scoreSegments(page.gold, found))) {
    const precision = ratio(tally, 'hits', 'hits', 'unwanted');
    const recall = ratio(tally, 'hits', 'wanted');
    print(`${extractor.name}, segments (${segments.length} pages)`, {
      precision,
      recall,
      F: (2 * precision * recall) / (precision + recall),
      title: ratio(tally, 'titlesRight', 'titles'),
      author: ratio(tally, 'authorsRight', 'authors'),
      'date recall': ratio(tally, 'datesRight', 'dates'),
      'date precision': ratio(tally, 'datesRight', 'datesGiven'),
      'ms a page': milliseconds,
    });
  }
}
if (news !== null) {
  for (const { extractor, tally, milliseconds } of run(news, (page, found) => scoreNews(page.gold, found))) {
    print(`${extractor.name}, news metadata (${news.length} pages)`, {
      title: ratio(tally, 'titlesRight', 'titles'),
      author: ratio(tally, 'authorsRight', 'authors'),
      date: ratio(tally, 'datesRight', 'dates'),
      'first words': ratio(tally, 'firstsRight', 'firsts'),
      'ms a page': milliseconds,
    });
  }
}

interface Run {
  readonly extractor: Extractor;
  readonly tally: Tally;
  readonly milliseconds: number;
}

/**
 * All pages with one extractor after the other, so that neither clears up after the other, in milliseconds of processor time, so that what else
 * the machine does counts for neither.
 */
function run<Page extends { readonly bytes: Uint8Array }>(
  pages: readonly Page[],
  score: (page: Page, found: ReturnType<Extractor['extract']>) => Tally,
): Run[] {
  return EXTRACTORS.map((extractor) => {
    const tally: Tally = {};
    let microseconds = 0;
    for (const page of pages) {
      const before = process.cpuUsage();
      const found = extractor.extract(page.bytes);
      const { user, system } = process.cpuUsage(before);
      microseconds += user + system;
      add(tally, score(page, found));
    }
    return { extractor, tally, milliseconds: microseconds / 1_000 / pages.length };
  });
}

function ratio(tally: Tally, part: string, ...whole: readonly string[]): number {
  return (tally[part] ?? 0) / whole.reduce((sum, name) => sum + (tally[name] ?? 0), 0);
}

function print(title: string, figures: Readonly<Record<string, number>>): void {
  console.log(title);
  for (const [name, figure] of Object.entries(figures)) console.log(`  ${name.padEnd(16)}${figure.toFixed(3)}`);
}
