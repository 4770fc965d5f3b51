import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import type { BlockRole } from '../../model/reading.ts';
import { paragraphOf } from '../cleaning/paragraph.ts';
import type { Draft, MetadataCandidate } from '../draft.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { Limits } from '../limits.ts';
import { taken } from '../located/located.ts';
import { tidy } from '../located/tidy.ts';
import { cleanPlain } from '../plain/read-plain.ts';
import type { Refusal } from '../refusal.ts';
import { unzip } from '../unpack/zip.ts';

const DOCUMENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** Names of paragraph styles in Word's own and the larger European languages. */
const STYLES: readonly (readonly [RegExp, BlockRole])[] = [
  [/^(?:title|titel|titre|titulo|headline)$/i, 'headline'],
  [/^(?:subtitle|untertitel|sous-?titre|standfirst|deck)$/i, 'standfirst'],
  [/^(?:heading|berschrift|überschrift|titre|titulo|kop)\s?\d/i, 'heading'],
  [/^(?:caption|beschriftung|lgende|légende)$/i, 'caption'],
  [/^list/i, 'list'],
];
const DELETED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:footnoteReference',
]);

/** A draft and its lines: paragraphs of the document, since a word processor shows no others. */
export interface DocxDraft {
  readonly draft: Draft;
  /** The paragraphs, one a line: the source that the draft's offsets are into. */
  readonly source: string;
}

/** Reads a Word document (ECMA-376, 17.3): paragraphs by their styles, tables, accepted insertions, no deletions, no comments. */
export function readDocx(bytes: Uint8Array, limits: Limits): DocxDraft | Refusal {
  const files = unzip(bytes, [DOCUMENT, PROPERTIES], limits.characters * 4);
  if ('code' in files) return files;
  const document = files.get(DOCUMENT);
  if (document === undefined) {
    return {
      code: 'no-word-document',
      message: 'The archive holds no Word document (word/document.xml). Save the draft as .docx.',
    };
  }
  const parsed = parseXml(document, limits);
  if ('code' in parsed) return parsed;
  const lines: { role: BlockRole; text: string }[] = [];
  collectParagraphs(parsed, false, lines);
  const source = lines.map(({ text }) => text).join('\n');
  let from = 0;
  const paragraphs = lines.flatMap(({ role, text }) => {
    const body = tidy(taken(source, from, from + text.length));
    from += text.length + 1;
    return body.text === '' ? [] : [{ ...paragraphOf(body, role), role }];
  });
  const titled = paragraphs.find(({ role }) => role === 'headline');
  const draft = cleanPlain(paragraphs);
  const title: MetadataCandidate[] =
    titled === undefined
      ? titleProperty(files.get(PROPERTIES), limits)
      : [{ field: 'title', values: [titled.text], source: 'meta' }];
  return { draft: { ...draft, metadata: [...title, ...draft.metadata] }, source };
}

function parseXml(bytes: Uint8Array, limits: Limits): Document | Refusal {
  const parsed = parseHtml(new TextDecoder().decode(bytes), { ...limits, elements: limits.elements * 20 }, true);
  return 'code' in parsed ? parsed : parsed.root;
}

function collectParagraphs(node: ParentNode, inTable: boolean, lines: { role: BlockRole; text: string }[]): void {
  for (const child of node.children) {
    if (!isTag(child) || DELETED.has(child.name)) continue;
    if (child.name === 'w:p') {
      lines.push({ role: inTable ? 'table' : roleOf(child), text: textOf(child).replace(/[\r\n]+/g, ' ') });
      // A text box stands inside a paragraph and holds paragraphs of its own.
      for (const box of boxesIn(child)) collectParagraphs(box, inTable, lines);
    } else collectParagraphs(child, inTable || child.name === 'w:tbl', lines);
  }
}

function roleOf(paragraph: Element): BlockRole {
  const properties = paragraph.children.filter(isTag).find(({ name }) => name === 'w:pPr');
  const inside = properties?.children.filter(isTag) ?? [];
  const style = inside.find(({ name }) => name === 'w:pStyle')?.attribs['w:val'] ?? '';
  const role = STYLES.find(([pattern]) => pattern.test(style))?.[1];
  return role ?? (inside.some(({ name }) => name === 'w:numPr') ? 'list' : 'prose');
}

function textOf(node: ParentNode): string {
  let text = '';
  for (const child of node.children) {
    if (!isTag(child) || DELETED.has(child.name) || child.name === 'w:txbxContent') continue;
    if (child.name === 'w:t') text += child.children.map((part) => (isText(part) ? part.data : '')).join('');
    else if (child.name === 'w:br' || child.name === 'w:tab' || child.name === 'w:cr') text += ' ';
    else if (child.name === 'w:noBreakHyphen') text += '-';
    else text += textOf(child);
  }
  return text;
}

function boxesIn(node: ParentNode): Element[] {
  return node.children.filter(isTag).flatMap((child) => {
    if (DELETED.has(child.name)) return [];
    return child.name === 'w:txbxContent' ? [child] : boxesIn(child);
  });
}

/** The title among the document's properties. Its dates are the file's and not the article's. */
function titleProperty(bytes: Uint8Array | undefined, limits: Limits): MetadataCandidate[] {
  const parsed = bytes === undefined ? null : parseXml(bytes, limits);
  if (parsed === null || 'code' in parsed) return [];
  const properties = parsed.children.filter(isTag).flatMap(({ children }) => children.filter(isTag));
  const title = properties.find(({ name }) => name === 'dc:title');
  const text =
    title?.children
      .map((part) => (isText(part) ? part.data : ''))
      .join('')
      .trim() ?? '';
  return text === '' ? [] : [{ field: 'title', values: [text], source: 'meta' }];
}
