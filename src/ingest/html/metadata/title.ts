import { fold } from '../../../text/fold.ts';
import type { MetadataCandidate } from '../../draft.ts';
import type { PageHead } from './head.ts';

const SEPARATOR = /\s+[|–—»«:·•-]+\s+|\s*[|»]\s*|\s+::\s+/u;

const ENOUGH_SHARED = 0.25;
/** A page's only heading of this many words is a headline, though what the page states was written anew for search engines. */
const LEAST_WORDS = 5;

/**
 * The headline of a page. What the page says of itself (JSON-LD, Open Graph) often carries the site's name or a wording for search
 * engines; the `h1` is what readers see. A heading that microdata mark and the page states is believed first, then the `h1` that shares most
 * words with what is stated; an only `h1` of some words that shares none is what readers see all the same.
 */
export function chooseTitle(head: PageHead, stated: readonly MetadataCandidate[]): MetadataCandidate | null {
  const said = stated.filter(({ field }) => field === 'title');
  const statedTitles = said.map(({ values }) => values[0] ?? '');
  const titleElement = head.title;
  const isSiteHeading = (text: string): boolean => isSiteIn(titleElement, text) && !isSame(text, statedTitles);
  const site = stated.find(({ field }) => field === 'publisher')?.values[0] ?? head.headings.find(isSiteHeading) ?? '';
  const headings = head.headings.filter(
    (text) => text.length >= 4 && text.length <= 300 && fold(text) !== fold(site) && !isSiteHeading(text),
  );
  const marked = head.marked[0];
  if (marked !== undefined && isSame(marked, statedTitles))
    return { field: 'title', values: [marked], source: 'microdata' };
  const references = [...statedTitles, titleElement].filter((text) => text !== '');
  const bare = references.map((reference) => withoutSite(reference, site));
  const shared = headings
    .map((heading) => ({ heading, overlap: Math.max(0, ...bare.map((reference) => overlapOf(heading, reference))) }))
    .sort((a, b) => b.overlap - a.overlap)[0];
  if (shared !== undefined && shared.overlap >= ENOUGH_SHARED) {
    return { field: 'title', values: [withoutKicker(shared.heading, bare)], source: 'text' };
  }
  const only = head.headings.length === 1 ? headings[0] : undefined;
  if (only !== undefined && only.split(' ').length >= LEAST_WORDS && (site === '' || !fold(only).includes(fold(site))))
    return { field: 'title', values: [only], source: 'text' };
  const best = said[0];
  if (best !== undefined) return { ...best, values: [withoutSite(best.values[0] ?? '', site)] };
  if (titleElement !== '') return { field: 'title', values: [withoutSite(titleElement, site)], source: 'text' };
  const first = headings[0];
  return first === undefined ? null : { field: 'title', values: [first], source: 'text' };
}

/** "Pools close | The Post" ends with "The Post": a heading that says the same is the site's. */
function isSiteIn(title: string, heading: string): boolean {
  const [whole, part] = [fold(title), fold(heading)];
  return (
    whole.length > part.length * 2.3 && whole.endsWith(part) && /[_|–—:·•»-]\s?$/u.test(whole.slice(0, -part.length))
  );
}

function isSame(text: string, others: readonly string[]): boolean {
  const wanted = fold(text);
  return others.some((other) => fold(other) === wanted);
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
  const before = beforeSite(title, site);
  if (before !== null) return before;
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isSite = site !== '' && (fold(site).includes(fold(last)) || fold(last).includes(fold(site)));
  if (!isSite && last.split(' ').length > 4) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»«:·•-]+$/u, '');
}

/** The site's name behind a separator that stands without spaces, as in "市がプールを閉鎖:新聞" or "City closes pools|The Post". */
function beforeSite(title: string, site: string): string | null {
  if (site.length < 3 || !fold(title).endsWith(fold(site)) || !title.endsWith(site)) return null;
  const rest = title.slice(0, -site.length).trimEnd();
  if (!/[:|_–—-]$/u.test(rest) || rest.length <= 8) return null;
  // Between low lines stand headline, section and site.
  return (rest.endsWith('_') ? (rest.split('_')[0] ?? '') : rest.slice(0, -1)).trimEnd();
}
