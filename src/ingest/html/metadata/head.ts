import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** What a page says of itself in elements made for it, and its `h1` headings, as they stand. */
export interface PageHead {
  /** Contents of `meta` elements by their name in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly headings: readonly string[];
  readonly canonical: string;
  readonly language: string;
  /** Texts of the JSON-LD scripts. */
  readonly scripts: readonly string[];
}

const MOST_HEADINGS = 12;
const LONGEST_HEADING = 400;

/** Reads the head of a page in one query, since each query goes through the whole tree. */
export function readHead($: CheerioAPI): PageHead {
  const found = new Map<string, Element[]>();
  for (const element of $('html, meta, title, h1, link, script').toArray()) {
    const known = found.get(element.name);
    if (known === undefined) found.set(element.name, [element]);
    else known.push(element);
  }
  const all = (name: string): readonly Element[] => found.get(name) ?? [];
  const metas = readMetas(all('meta'));
  const link = all('link').find(({ attribs }) => /(?:^|\s)canonical(?:$|\s)/i.test(attribs['rel'] ?? ''));
  const html = all('html')[0]?.attribs ?? {};
  return {
    metas,
    title: all('title')
      .slice(0, 1)
      .map((element) => flatText($, element))
      .join(''),
    headings: all('h1')
      .slice(0, MOST_HEADINGS)
      .map((element) => flatText($, element))
      .filter((text) => text.length <= LONGEST_HEADING),
    canonical: link?.attribs['href'] ?? metas.get('og:url')?.[0] ?? '',
    language: html['lang'] ?? html['xml:lang'] ?? '',
    scripts: all('script')
      .filter(({ attribs }) => /ld\+json/i.test(attribs['type'] ?? ''))
      .map((element) => $(element).text()),
  };
}

function readMetas(elements: readonly Element[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const { attribs } of elements) {
    const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'] ?? '')
      .trim()
      .toLowerCase();
    const content = (attribs['content'] ?? attribs['value'] ?? '').replace(/\s+/g, ' ').trim();
    if (name === '' || content === '') continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else if (known.length < 50) known.push(content);
  }
  return metas;
}

function flatText($: CheerioAPI, element: Element): string {
  return $(element).text().replace(/\s+/g, ' ').trim();
}
