import type { PublishedFrom } from '../../model/article.ts';

/** Whose word counts, the strongest first. */
export const STRENGTH: readonly PublishedFrom[] = [
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
];

export function strengthOf(source: PublishedFrom): number {
  return STRENGTH.indexOf(source);
}
