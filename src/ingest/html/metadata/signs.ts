import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { judgeByName, nameOf } from '../by-name.ts';

type Plainness = 1 | 2 | 3;

/** An element that says of itself that it shows an author or a date. */
export interface Sign {
  readonly kind: 'author' | 'date';
  readonly element: Element;
  /** How plainly it says so: 3 by microdata or `rel`, 2 by a name of its own, 1 by a word in its class. */
  readonly plainness: Plainness;
  /** Texts of the element in order, one for each text node that holds any. */
  readonly texts: readonly string[];
  /** `datetime`, `content` or `title` of the element. */
  readonly stated: string;
  readonly says: string;
  readonly from: number;
  /** Stands among comments, promos or page furniture. */
  readonly elsewhere: boolean;
}

const AUTHOR_PROPERTY = /(?:^|\s)(?:author|creator)(?:$|\s)/;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|byline|writer|reporter|contributor|autor|auteur|autore|autorin|verfasser)[_-]*(?:s|name|names|link|title|text|full-?name|info)?(?:$|\s)/i;
const AUTHOR_WORD =
  /author|byline|by-line|by_line|autor|auteur|verfasser|redakteur|writer|reporter|firma\b|signature|posted-by|postedby|submitted|username|user-name|vcard|contributor/i;
const DATE_PROPERTY = /(?:^|\s)date(?:Published|Created|Modified)(?:$|\s)/;
const DATE_NAME =
  /(?:^|[\s_-])(?:entry-date|post-date|published|publish(?:ed)?-?date|publication-?date|article-?date|date-?published|pub-?date|updated|timestamp|dateline|datum|fecha|date)(?:$|\s)/i;
const DATE_WORD =
  /date|datum|time|zeit|publish|veröffentlicht|fecha|posted|meta|byline|info|stand\b|kicker|article-head|news-head|subline|credits?/i;
/** Around others' names and dates. */
const ELSEWHERE =
  /comment|related|sidebar|teaser|recommend|widget|footer|trending|popular|carousel|mostread|most-read|latest|kommentar|avatar-list|forum-nav/i;
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'iframe',
  'textarea',
  'head',
]);
const LONGEST = 220;

/** The elements of a page that show an author or a date, in reading order, without what stands in comments and promos. */
export function findSigns(root: Document): Sign[] {
  const signs: Sign[] = [];
  const visit = (nodes: readonly ChildNode[], outside: boolean): void => {
    for (const node of nodes) {
      if (!isTag(node) || SKIPPED.has(node.name)) continue;
      const named = nameOf(node);
      const elsewhere = outside || isElsewhere(node, named);
      const author = authorPlainness(node, named);
      if (author !== null) push({ kind: 'author', element: node, plainness: author, elsewhere }, named, signs);
      const date = datePlainness(node, named);
      if (date !== null) push({ kind: 'date', element: node, plainness: date, elsewhere }, named, signs);
      visit(node.children, elsewhere);
    }
  };
  visit(root.children, false);
  return signs;
}

const judge = judgeByName((named) => ({
  elsewhere: ELSEWHERE.test(named) && !ARTICLE_NAMED.test(named),
  author: AUTHOR_NAME.test(named) ? 2 : AUTHOR_WORD.test(named) ? 1 : 0,
  date: DATE_NAME.test(named) ? 2 : DATE_WORD.test(named) ? 1 : 0,
}));

function isElsewhere({ name }: Element, named: string): boolean {
  if (name === 'nav' || name === 'footer' || name === 'aside') return true;
  return (
    name !== 'body' &&
    name !== 'html' &&
    name !== 'main' &&
    name !== 'article' &&
    named !== '' &&
    judge(named).elsewhere
  );
}

const ARTICLE_NAMED =
  /hentry|type-post|article|post-\d|entry|single|has-sidebar|with-sidebar|layout|page|wrapper|container|content/i;

const AUTHOR_LINK = /\/(?:authors?|autor(?:en|es)?|redaktion|people|by|profile|journalist)\/[^/]/i;

function authorPlainness({ attribs }: Element, named: string): Plainness | null {
  const { itemprop, rel, href } = attribs;
  if (itemprop !== undefined && AUTHOR_PROPERTY.test(itemprop)) return 3;
  if (rel !== undefined && /(?:^|\s)author(?:$|\s)/.test(rel)) return 3;
  const byName = named === '' ? 0 : judge(named).author;
  if (byName === 2) return 2;
  return byName === 1 || (href !== undefined && AUTHOR_LINK.test(href)) ? 1 : null;
}

function datePlainness({ name, attribs }: Element, named: string): Plainness | null {
  const { itemprop, pubdate } = attribs;
  if (pubdate !== undefined || (itemprop !== undefined && DATE_PROPERTY.test(itemprop))) return 3;
  const byName = named === '' ? 0 : judge(named).date;
  if (name === 'time' || byName === 2) return 2;
  return byName === 1 ? 1 : null;
}

function push(found: Pick<Sign, 'kind' | 'element' | 'plainness' | 'elsewhere'>, named: string, signs: Sign[]): void {
  const { attribs, startIndex } = found.element;
  const texts = textsOf(found.element);
  const stated = attribs['datetime'] ?? attribs['content'] ?? (found.kind === 'date' ? (attribs['title'] ?? '') : '');
  if (texts === null || (texts.length === 0 && stated === '')) return;
  const says = `${attribs['itemprop'] ?? ''} ${named}`.toLowerCase();
  signs.push({ ...found, texts, stated, says, from: startIndex ?? 0 });
}

/** Null where there is more text than an author or a date has. */
function textsOf(element: Element): string[] | null {
  const texts: string[] = [];
  let length = 0;
  const visit = (nodes: readonly ChildNode[]): boolean => {
    for (const node of nodes) {
      if (isText(node)) {
        // Character references stand in text nodes of their own.
        if (node.prev !== null && isText(node.prev) && texts.length > 0) texts[texts.length - 1] += node.data;
        else texts.push(node.data);
        length += node.data.trim().length;
        if (length > LONGEST) return false;
      } else if (isTag(node) && node.name !== 'script' && node.name !== 'style' && !visit(node.children)) return false;
    }
    return true;
  };
  if (!visit(element.children)) return null;
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
