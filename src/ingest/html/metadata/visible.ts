import type { CheerioAPI } from 'cheerio';
import type { MetadataCandidate } from '../../draft.ts';
import { readDate } from '../../metadata/dates.ts';
import { authorNames } from './authors.ts';

/** Where pages show who wrote: the surest first. */
const AUTHOR_PLACES: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.author.vcard .fn, .byline .author, .byline-name, .author-name, .author__name, .article-author, .post-author a, .entry-author a, .entry-author-name',
  '[class*="byline" i] a, [class*="author-name" i], [class*="authorname" i], [class*="author_name" i]',
  '.author a, .byline, [class*="byline" i], .author, #author, .autor, .auteur, .firma, [class*="article-author" i], [class*="article__author" i], [class*="post-author" i]',
];
const TIME_PLACES: readonly string[] = [
  'time[pubdate], time[itemprop~="datePublished"], time.published, time.entry-date, time.post-date, time[class*="publish" i]',
  'article time[datetime], main time[datetime], header time[datetime]',
  'time[datetime]',
  'abbr.published[title], .published[title], abbr.time[title]',
];
const LONGEST_NAME = 120;

/** What schema.org microdata on the page's own elements say. */
export function microdataMetadata($: CheerioAPI): MetadataCandidate[] {
  const candidates: MetadataCandidate[] = [];
  for (const [field, property] of [
    ['published', 'datePublished'],
    ['modified', 'dateModified'],
  ] as const) {
    const value = firstDate($, `[itemprop~="${property}"]`);
    if (value !== null) candidates.push({ field, values: [value], source: 'microdata' });
  }
  return candidates;
}

/** The byline that readers see, as the weakest word on the author. */
export function visibleAuthors($: CheerioAPI): MetadataCandidate[] {
  for (const [index, place] of AUTHOR_PLACES.entries()) {
    const found = $(place)
      .toArray()
      .filter(
        (element) =>
          $(element).closest(
            '[class*="comment" i], [id*="comment" i], aside, footer, nav, [class*="related" i], [class*="teaser" i]',
          ).length === 0,
      )
      .map((element) => $(element).text().replace(/\s+/g, ' ').trim())
      .filter((text) => text.length > 1 && text.length <= LONGEST_NAME);
    const names = authorNames(index < 3 ? found.slice(0, 6) : found.slice(0, 1));
    if (names.length > 0) return [{ field: 'byline', values: names, source: index < 2 ? 'microdata' : 'text' }];
  }
  return [];
}

/** The first `time` element that gives a day, those that say to be of the publication before others. */
export function timeElementMetadata($: CheerioAPI): MetadataCandidate[] {
  for (const place of TIME_PLACES) {
    const value = firstDate($, place);
    if (value !== null) return [{ field: 'published', values: [value], source: 'time-element' }];
  }
  return [];
}

function firstDate($: CheerioAPI, selector: string): string | null {
  for (const element of $(selector).toArray().slice(0, 20)) {
    if ($(element).closest('[class*="comment" i], aside, footer, [class*="related" i], [class*="teaser" i]').length > 0)
      continue;
    const given = $(element).attr('datetime') ?? $(element).attr('content') ?? $(element).attr('title');
    const date = readDate(given ?? '') ?? readDate($(element).text().replace(/\s+/g, ' ').trim());
    if (date !== null) return date;
  }
  return null;
}
