import type { CheerioAPI } from 'cheerio';
import type { Document } from 'domhandler';
import type { MetadataCandidate } from '../../draft.ts';
import { dateInUrl } from '../../metadata/url-date.ts';
import { readHead } from './head.ts';
import { jsonLdMetadata } from './json-ld.ts';
import { metaTagMetadata } from './meta-tags.ts';
import { findSigns } from './signs.ts';
import { chooseTitle } from './title.ts';
import { type ArticleBounds, bylineAmong, visibleAuthors, visibleDates } from './visible.ts';

/** Everything that a page states about itself, each word with the place it comes from. */
export function pageMetadata($: CheerioAPI, uri: string): MetadataCandidate[] {
  const head = readHead($);
  const { canonical, language } = head;
  const stated = [...jsonLdMetadata(head.scripts), ...metaTagMetadata(head)];
  const title = chooseTitle(head, stated);
  const fromUrl = dateInUrl(canonical) ?? dateInUrl(uri);
  const candidates: MetadataCandidate[] = [
    ...(title === null ? [] : [title]),
    ...stated.filter(({ field }) => field !== 'title'),
  ];
  if (fromUrl !== null) candidates.push({ field: 'published', values: [fromUrl], source: 'url' });
  if (/^https?:\/\//.test(canonical)) candidates.push({ field: 'canonicalUrl', values: [canonical], source: 'meta' });
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language))
    candidates.unshift({ field: 'language', values: [language], source: 'json-ld' });
  return candidates;
}

/** What readers see of the author and the date, where the page shows it: weaker than what it states. */
export function shownMetadata(root: Document, bounds: ArticleBounds, lines: readonly string[]): MetadataCandidate[] {
  const signs = findSigns(root);
  return [...visibleDates(signs, bounds), ...visibleAuthors(signs, bounds), ...bylineAmong(lines)];
}
