import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';

/** An element that says of itself that it shows an author or a date. */
export interface Sign {
  readonly kind: 'author' | 'date';
  readonly element: Element;
  /** How plainly it says so: 3 by microdata or `rel`, 2 by a name of its own, 1 by a word in its class. */
  readonly plainness: 1 | 2 | 3;
  /** Texts of the element in order, one for each text node that holds any. */
  readonly texts: readonly string[];
  /** `datetime`, `content` or `title` of the element. */
  readonly stated: string;
  readonly says: string;
  readonly from: number;
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
  'nav',
  'footer',
  'aside',
  'textarea',
  'head',
]);
const LONGEST = 220;

/** The elements of a page that show an author or a date, in reading order, without what stands in comments and promos. */
export function findSigns(root: Document): Sign[] {
  const signs: Sign[] = [];
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node) || SKIPPED.has(node.name)) continue;
      const { attribs } = node;
      const named = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
      if (
        named.length > 1 &&
        ELSEWHERE.test(named) &&
        !/^(?:body|html|main|article)$/.test(node.name) &&
        !ARTICLE_NAMED.test(named)
      )
        continue;
      const author = authorPlainness(node, named);
      if (author > 0) push('author', node, author, named, signs);
      const date = datePlainness(node, named);
      if (date > 0) push('date', node, date, named, signs);
      visit(node.children);
    }
  };
  visit(root.children);
  return signs;
}

const ARTICLE_NAMED =
  /hentry|type-post|article|post-\d|entry|single|has-sidebar|with-sidebar|layout|page|wrapper|container|content/i;

function authorPlainness({ attribs }: Element, named: string): 0 | 1 | 2 | 3 {
  if (AUTHOR_PROPERTY.test(attribs['itemprop'] ?? '') || /(?:^|\s)author(?:$|\s)/.test(attribs['rel'] ?? '')) return 3;
  if (AUTHOR_NAME.test(named)) return 2;
  return AUTHOR_WORD.test(named) ||
    /\/(?:authors?|autor(?:en|es)?|redaktion|people|by|profile|journalist)\/[^/]/i.test(attribs['href'] ?? '')
    ? 1
    : 0;
}

function datePlainness({ name, attribs }: Element, named: string): 0 | 1 | 2 | 3 {
  if (DATE_PROPERTY.test(attribs['itemprop'] ?? '') || attribs['pubdate'] !== undefined) return 3;
  if (name === 'time' || DATE_NAME.test(named)) return 2;
  return DATE_WORD.test(named) ? 1 : 0;
}

function push(kind: Sign['kind'], element: Element, plainness: 1 | 2 | 3, named: string, signs: Sign[]): void {
  const { attribs } = element;
  const texts = textsOf(element);
  const stated = attribs['datetime'] ?? attribs['content'] ?? (kind === 'date' ? (attribs['title'] ?? '') : '');
  if (texts === null || (texts.length === 0 && stated === '')) return;
  const says = `${attribs['itemprop'] ?? ''} ${named}`.toLowerCase();
  signs.push({ kind, element, plainness, texts, stated, says, from: element.startIndex ?? 0 });
}

/** Null where there is more text than an author or a date has. */
function textsOf(element: Element): string[] | null {
  const texts: string[] = [];
  let length = 0;
  const visit = (nodes: readonly ChildNode[]): boolean => {
    for (const node of nodes) {
      if (isText(node)) {
        const text = node.data.replace(/\s+/g, ' ').trim();
        if (text !== '') texts.push(text);
        length += text.length;
        if (length > LONGEST) return false;
      } else if (isTag(node) && node.name !== 'script' && node.name !== 'style' && !visit(node.children)) return false;
    }
    return true;
  };
  return visit(element.children) ? texts : null;
}
