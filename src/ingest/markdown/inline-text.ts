import type { SyntaxNode } from '@lezer/common';
import { decodeHTML } from 'entities';
import { type Located, locatedBuilder } from '../located/located.ts';

/** Marks that are not read as text. */
const UNREAD: ReadonlySet<string> = new Set(
  'QuoteMark EmphasisMark LinkMark LinkTitle CodeMark HeaderMark ListMark TaskMarker StrikethroughMark Comment ProcessingInstruction Image TableDelimiter'.split(
    ' ',
  ),
);
/** Unread inside a link, where the text is what stands in the brackets; read where it stands alone. */
const UNREAD_IN_LINK: ReadonlySet<string> = new Set(['URL', 'LinkLabel']);
const HTML = /<!--[\s\S]*?-->|<[^<>]{0,1000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** The text of a block of Markdown as it is read, each character with its place in the file; `base` is where `source` begins there. */
export function inlineText(block: SyntaxNode, source: string, base: number): Located {
  const builder = locatedBuilder();
  let at = block.from;
  const keep = (to: number): void => {
    if (to > at) builder.add(source.slice(at, to), base + at, true);
  };
  if (block.name === 'HTMLBlock') {
    htmlText(source.slice(block.from, block.to), base + block.from, builder);
    return builder.build();
  }
  const cursor = block.cursor();
  let inside = cursor.firstChild();
  while (inside) {
    const { name, from, to } = cursor;
    const unread = UNREAD.has(name) || (UNREAD_IN_LINK.has(name) && cursor.node.parent?.name === 'Link');
    if (unread || name === 'Escape' || name === 'Entity' || name === 'HTMLTag' || name === 'HardBreak') {
      keep(from);
      if (name === 'Escape') builder.add(source.slice(from + 1, to), base + from + 1, true);
      else if (name === 'Entity') builder.add(decodeHTML(source.slice(from, to)), base + from, false);
      else if (name === 'HardBreak' || (name === 'HTMLTag' && /^<br\b/i.test(source.slice(from, to))))
        builder.add(' ', base + from, false);
      at = to;
      inside = next(cursor, block.to, false);
    } else inside = next(cursor, block.to, true);
  }
  keep(block.to);
  return builder.build();
}

function next(cursor: ReturnType<SyntaxNode['cursor']>, end: number, into: boolean): boolean {
  return cursor.next(into) && cursor.from < end;
}

function htmlText(html: string, base: number, builder: ReturnType<typeof locatedBuilder>): void {
  let at = 0;
  for (const match of html.matchAll(HTML)) {
    builder.add(html.slice(at, match.index), base + at, true);
    if (match[0].startsWith('&')) builder.add(decodeHTML(match[0]), base + match.index, false);
    else builder.add(' ', base + match.index, false);
    at = match.index + match[0].length;
  }
  builder.add(html.slice(at), base + at, true);
}
