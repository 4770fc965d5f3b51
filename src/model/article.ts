import { z } from 'zod';

/** Where a publication date was found, strongest first. */
export const PublishedFrom = z.enum([
  'flag',
  'manifest',
  'front-matter',
  'json-ld',
  'microdata',
  'meta',
  'feed',
  'time-element',
  'url',
  'text',
]);
export type PublishedFrom = z.infer<typeof PublishedFrom>;

/**
 * A news article, cleaned: the text is the article and nothing but the article.
 * All offsets of the other records are UTF-16 code units into `text`.
 */
export const Article = z.object({
  id: z.string(),
  uri: z.string(),
  title: z.string().exactOptional(),
  byline: z.array(z.string()),
  publisher: z.string().exactOptional(),
  /** ISO 8601 date or date and time; absent where none was found, and never today's date. */
  publishedAt: z.string().exactOptional(),
  publishedFrom: PublishedFrom.exactOptional(),
  /** ISO 8601 date or date and time of the last change that the file states. */
  modifiedAt: z.string().exactOptional(),
  canonicalUrl: z.string().exactOptional(),
  /** The place and agency that open a wire story: "SAINT-BERNARD-DE-LACOLLE, Quebec". */
  dateline: z.string().exactOptional(),
  /** BCP 47 tag. */
  language: z.string(),
  text: z.string(),
});
export type Article = z.infer<typeof Article>;
