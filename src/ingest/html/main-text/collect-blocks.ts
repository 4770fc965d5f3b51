import { type ChildNode, type Document, Element, isTag, isText, type Text } from 'domhandler';
import { judgeByName, nameOf } from '../by-name.ts';
import { BLOCK, UNREAD } from '../tags.ts';
import type { TextBlock } from './text-block.ts';

const ENDED = /[.!?…:。！？][\s"'”’»)\]]*$/u;
const MARKS = /[.,;:!?。，、！？]/g;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A picture's credit or caption inside of a paragraph is none of its words. */
function isInlineCredit(node: Element): boolean {
  return node.name === 'span' && namesCredit(nameOf(node));
}

const namesCredit = judgeByName((named) =>
  /(?:^|[\s_-])(?:caption|attribution|credits?)(?:[_-]text)?(?:$|\s)/i.test(named),
);

/** All blocks of text of a page in reading order, without what is hidden or never read. One pass over the tree. */
export function collectBlocks(root: Document): TextBlock[] {
  const blocks: TextBlock[] = [];
  let texts: Text[] = [];
  let chars = 0;
  let linkChars = 0;
  let breaks = 0;
  const flush = (element: Element): void => {
    if (chars > 0) blocks.push(measure(element, texts, chars, linkChars));
    texts = [];
    chars = 0;
    linkChars = 0;
    breaks = 0;
  };
  const visit = (node: ChildNode, container: Element, inLink: boolean): void => {
    if (isText(node)) {
      const length = inkLength(node.data);
      if (length > 0) breaks = 0;
      texts.push(node);
      chars += length;
      if (inLink) linkChars += length;
      return;
    }
    if (!isTag(node) || UNREAD.has(node.name) || isHidden(node)) return;
    if (node.name === 'br') {
      breaks += 1;
      if (breaks >= 2) flush(container);
      return;
    }
    const isBlock = BLOCK.has(node.name) || isInlineCredit(node);
    if (isBlock) flush(container);
    for (const child of node.children) visit(child, isBlock ? node : container, inLink || node.name === 'a');
    if (isBlock) flush(node);
  };
  const top = new Element('html', {});
  for (const child of root.children) visit(child, top, false);
  flush(top);
  return blocks;
}

function isHidden({ attribs }: Element): boolean {
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  const style = attribs['style'];
  return style !== undefined && HIDDEN_STYLE.test(style);
}

function inkLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 32) length += 1;
  return length;
}

function measure(element: Element, texts: readonly Text[], chars: number, linkChars: number): TextBlock {
  const text = texts.map(({ data }) => data).join('');
  const marks = text.match(MARKS)?.length ?? 0;
  const ended = ENDED.test(text.slice(-60).trimEnd());
  return { element, texts, chars, linkChars, marks, ended, mass: massOf(chars, linkChars, marks, ended) };
}

/** A line without a stop or a comma is no prose whatever its length, and a link is none of this page's. */
function massOf(chars: number, linkChars: number, marks: number, ended: boolean): number {
  const own = chars - linkChars;
  if (own < 20 || linkChars > own) return 0;
  if (chars >= 80) return marks === 0 ? own * 0.25 : own;
  return ended && marks > 0 ? own * 0.6 : own * 0.1;
}
