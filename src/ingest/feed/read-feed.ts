import { type Document, type Element, isTag, isText } from 'domhandler';
import { assemble } from '../assemble.ts';
import type { Draft, MetadataCandidate, MetadataField } from '../draft.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { Limits } from '../limits.ts';
import { lineIndex } from '../located/line-index.ts';
import { type Located, locatedBuilder } from '../located/located.ts';
import { authorNames } from '../metadata/authors.ts';
import { rebaseDraft } from '../nested.ts';
import type { PendingArticle, ReadOptions, ReadResult } from '../options.ts';
import { readPlain } from '../plain/read-plain.ts';
import { failed, pendingFailure, type Refusal } from '../refusal.ts';

/** Where the full text of an entry stands, the fullest first (RSS content module, Atom RFC 4287, RSS 2.0). */
const BODIES = ['content:encoded', 'content', 'body', 'description', 'summary', 'media:description'];
/** A shorter description is a teaser. */
const SHORTEST_FULL_TEXT = 500;
const CDATA = '<![CDATA['.length;

/** The entries of an RSS or Atom feed that carry their full text; the others are failures of their own. */
export function* openFeed(source: string, options: ReadOptions, limits: Limits): Generator<PendingArticle> {
  const parsed = parseHtml(source, { ...limits, elements: limits.elements * 10 }, true);
  if ('code' in parsed) {
    yield pendingFailure(options.uri, parsed);
    return;
  }
  const { positionAt } = lineIndex(source);
  const entries = elementsNamed(parsed.root, /^(?:item|entry)$/);
  if (entries.length === 0) {
    const message = 'The XML is no feed with entries. Give RSS or Atom with the full text of its articles.';
    yield pendingFailure(options.uri, { code: 'no-feed-entries', message });
    return;
  }
  const publisher = feedTitle(parsed.root);
  for (const [index, entry] of entries.slice(0, limits.articles).entries()) {
    const uri = `${options.uri}#${index + 1}`;
    const { line } = positionAt(entry.startIndex ?? 0);
    const read = (): ReadResult => {
      const draft = readEntry(entry, source, publisher, limits);
      if ('code' in draft) return failed(uri, { ...draft, line });
      return { readings: [assemble(draft, { ...options, uri }, positionAt)], failures: [] };
    };
    yield { uri, line, read };
  }
}

function readEntry(entry: Element, source: string, publisher: string, limits: Limits): Draft | Refusal {
  const body = BODIES.map((name) => childNamed(entry, name)).find(
    (child) => child !== undefined && textOf(child).length > 0,
  );
  const outer = body === undefined ? null : locateContent(body, source);
  if (
    body === undefined ||
    outer === null ||
    (/^(?:description|summary)$/.test(body.name) && outer.text.length < SHORTEST_FULL_TEXT)
  ) {
    return {
      code: 'no-full-text',
      message: 'The entry has no full text, only a summary. Give the page of the article itself.',
    };
  }
  const marked = /<[a-z][^<>]{0,400}>/i.test(outer.text);
  const draft = marked ? readFragment(outer.text, limits) : readPlain(outer.text);
  if ('code' in draft) return draft;
  const rebased = rebaseDraft(draft, outer);
  return { ...rebased, metadata: [...metadataOf(entry, publisher), ...rebased.metadata] };
}

function metadataOf(entry: Element, publisher: string): MetadataCandidate[] {
  const candidates: MetadataCandidate[] = [];
  const add = (field: MetadataField, values: readonly string[]): void => {
    const given = values.filter((value) => value !== '');
    if (given.length > 0) candidates.push({ field, values: given, source: 'feed' });
  };
  const first = (...names: string[]): string =>
    names.map((name) => textOf(childNamed(entry, name))).find((text) => text !== '') ?? '';
  const link = childNamed(entry, 'link');
  const authors = entry.children.filter(isTag).filter(({ name }) => name === 'dc:creator' || name === 'author');
  add('title', [first('title').replace(/<[^<>]{0,200}>/g, '')]);
  add(
    'byline',
    authorNames(
      authors.map((author) => textOf(childNamed(author, 'name') ?? author).replace(/^\S+@\S+\s*\((.*)\)$/, '$1')),
    ),
  );
  add('published', [first('published', 'pubDate', 'dc:date', 'dcterms:created', 'issued')]);
  add('modified', [first('updated', 'dcterms:modified', 'modified')]);
  add('canonicalUrl', [link?.attribs['href'] ?? textOf(link)]);
  add('publisher', [textOf(childNamed(entry, 'source')) || publisher]);
  return candidates;
}

/** The text of an element as its reader unpacks it: CDATA or escaped markup, each character with its place in the feed. */
function locateContent(element: Element, source: string): Located {
  const builder = locatedBuilder();
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (isText(child) && child.data !== '') {
        const at = child.startIndex ?? 0;
        const from = source.startsWith('<![CDATA[', at) ? at + CDATA : at;
        builder.add(child.data, from, child.data === source.slice(from, from + child.data.length));
      } else if (isTag(child)) {
        // Atom may hold XHTML as elements: their tags are taken over as they stand.
        const open = source.slice(child.startIndex ?? 0, openingEnd(child, source));
        builder.add(open, child.startIndex ?? 0, true);
        visit(child);
        builder.add(`</${child.name}>`, child.endIndex ?? 0, false);
      }
    }
  };
  visit(element);
  return builder.build();
}

function openingEnd(element: Element, source: string): number {
  const end = source.indexOf('>', element.startIndex ?? 0);
  return end === -1 ? source.length : end + 1;
}

function elementsNamed(root: Document, name: RegExp): Element[] {
  const found: Element[] = [];
  const visit = (node: Document | Element): void => {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      if (name.test(child.name)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

function childNamed(element: Element, name: string): Element | undefined {
  return element.children.filter(isTag).find((child) => child.name === name);
}

function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  const parts = element.children.map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''));
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function feedTitle(root: Document): string {
  const channel = elementsNamed(root, /^(?:channel|feed)$/)[0];
  return textOf(channel === undefined ? undefined : childNamed(channel, 'title'));
}
