import { fold } from '../../../text/fold.ts';
import type { MetadataCandidate } from '../../draft.ts';
import type { PageHead } from './head.ts';

const SEPARATOR = /\s+[|–—»«:·•-]+\s+|\s*[|»]\s*|\s+::\s+/u;

const ENOUGH_SHARED = 0.25;

/**
 * The headline of a page. What the page says of itself (JSON-LD, Open Graph) often carries the site's name or a wording for search
 * engines; the `h1` is what readers see. An `h1` that shares most words with any of the others is believed first.
 */
export function chooseTitle(head: PageHead, stated: readonly MetadataCandidate[]): MetadataCandidate | null {
  const said = stated.filter(({ field }) => field === 'title');
  const titleElement = head.title;
  const site = stated.find(({ field }) => field === 'publisher')?.values[0] ?? '';
  const headings = head.headings.filter((text) => text.length >= 4 && text.length <= 300 && fold(text) !== fold(site));
  const references = [...said.map(({ values }) => values[0] ?? ''), titleElement].filter((text) => text !== '');
  const bare = references.map((reference) => withoutSite(reference, site));
  const shared = headings
    .map((heading) => ({ heading, overlap: Math.max(0, ...bare.map((reference) => overlapOf(heading, reference))) }))
    .sort((a, b) => b.overlap - a.overlap)[0];
  if (shared !== undefined && shared.overlap >= ENOUGH_SHARED) {
    return { field: 'title', values: [withoutKicker(shared.heading, bare)], source: 'text' };
  }
  const best = said[0];
  if (best !== undefined) return { ...best, values: [withoutSite(best.values[0] ?? '', site)] };
  if (titleElement !== '') return { field: 'title', values: [withoutSite(titleElement, site)], source: 'text' };
  const only = headings[0];
  return only === undefined ? null : { field: 'title', values: [only], source: 'text' };
}

/** Words that two titles share, as a share of the words of both (Dice). */
function overlapOf(a: string, b: string): number {
  const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return (2 * common) / (first.size + second.size);
}

/** An `h1` often holds a kicker above the headline or a line below: what the page states as its title is then a part of it. */
function withoutKicker(heading: string, references: readonly string[]): string {
  const folded = fold(heading);
  for (const reference of references) {
    const wanted = fold(reference);
    if (wanted === folded) return heading;
    if (reference.split(' ').length >= 3 && (folded.endsWith(wanted) || folded.startsWith(wanted))) return reference;
  }
  return heading;
}

/** "City closes pools | The Daily Post": the part that is the site's name goes, else a short last part. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isSite = site !== '' && (fold(site).includes(fold(last)) || fold(last).includes(fold(site)));
  if (!isSite && last.split(' ').length > 4) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»«:·•-]+$/u, '');
}
