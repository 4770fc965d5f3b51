import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { BlockRole } from '../../model/reading.ts';
import { applyRules } from '../cleaning/clean.ts';
import { FURNITURE } from '../cleaning/contents.ts';
import { type Paragraph, paragraphOf } from '../cleaning/paragraph.ts';
import { readDateline } from '../cleaning/rules/dateline.ts';
import type { Draft, DraftComment, DraftRemoval, MetadataCandidate } from '../draft.ts';
import { joinLocated } from '../located/located.ts';
import { tidy } from '../located/tidy.ts';
import { readPlain } from '../plain/read-plain.ts';
import { readFrontMatter } from './front-matter.ts';
import { inlineText } from './inline-text.ts';

/** Beyond this a paragraph is no Markdown that a person wrote, and its inline marks cost more than linear time. */
const LONGEST_PARAGRAPH = 20_000;
const MARKDOWN = parser.configure([GFM]);
const COMMENT = /<!--([\s\S]*?)-->/g;

/** What each kind of block is; those not named here hold others. */
const ROLES: Readonly<Record<string, BlockRole>> = {
  Paragraph: 'prose',
  Task: 'list',
  TableHeader: 'table',
  TableRow: 'table',
};
const LEFT_OUT: Readonly<Record<string, string>> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  LinkReference: 'link-definition',
  ProcessingInstructionBlock: 'markup',
};

/** Reads a Markdown draft (CommonMark with GitHub's tables and strikethrough), with its front matter and its comments. */
export function readMarkdown(source: string): Draft {
  const front = readFrontMatter(source);
  const start = front?.end ?? 0;
  if (hasEndlessParagraph(source)) return readPlain(source);

  const body = source.slice(start);
  const paragraphs: Paragraph[] = [];
  const comments: DraftComment[] = [];
  const removals: DraftRemoval[] = [];
  MARKDOWN.parse(body).iterate({
    enter: ({ node }) => {
      const { name } = node;
      const reason = LEFT_OUT[name];
      if (reason !== undefined) {
        removals.push({
          reason,
          text: body.slice(node.from, Math.min(node.to, node.from + 200)),
          from: start + node.from,
        });
        return false;
      }
      if (name === 'CommentBlock' || name === 'Comment' || name === 'HTMLBlock')
        comments.push(...commentsIn(body, node, start));
      if (name === 'CommentBlock') return false;
      const role = roleOf(node);
      if (role === null) return true;
      const text = tidy(name.startsWith('Table') ? rowText(node, body, start) : inlineText(node, body, start));
      if (text.text !== '') paragraphs.push(paragraphOf(text, role));
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.name === 'Comment') comments.push(...commentsIn(body, child, start));
      }
      return false;
    },
  });
  const { paragraphs: headed, title } = markHeadline(paragraphs);
  const cleaned = applyRules(headed, FURNITURE);
  const dated = readDateline(cleaned.paragraphs);
  return {
    blocks: dated.paragraphs.map(({ role, body: text }) => ({ role, body: text })),
    removals: [...removals, ...cleaned.removals, ...dated.removals].toSorted((a, b) => a.from - b.from),
    metadata: [...(front?.candidates ?? []), ...title, ...cleaned.metadata, ...dated.metadata],
    notes: front?.notes ?? [],
    comments,
  };
}

function roleOf(node: SyntaxNode): BlockRole | null {
  if (/^(?:ATX|Setext)Heading1$/.test(node.name)) return 'headline';
  if (/^(?:ATX|Setext)Heading/.test(node.name)) return 'heading';
  if (node.name === 'HTMLBlock') return 'prose';
  const role = ROLES[node.name] ?? null;
  if (role !== 'prose') return role;
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (outer.name === 'ListItem') return 'list';
  return 'prose';
}

function rowText(row: SyntaxNode, body: string, start: number) {
  const cells = row.getChildren('TableCell').map((cell) => inlineText(cell, body, start));
  return joinLocated(cells, ' | ');
}

function commentsIn(body: string, node: SyntaxNode, start: number): DraftComment[] {
  return [...body.slice(node.from, node.to).matchAll(COMMENT)].map((match) => ({
    text: match[1] ?? '',
    from: start + node.from + match.index,
  }));
}

/** The first heading of level 1 is the headline; further ones are headings. A line of emphasis alone under it is a standfirst. */
function markHeadline(paragraphs: readonly Paragraph[]): {
  readonly paragraphs: readonly Paragraph[];
  readonly title: readonly MetadataCandidate[];
} {
  const first = paragraphs.findIndex(({ role }) => role === 'headline');
  const marked = paragraphs.map((paragraph, index): Paragraph => {
    return paragraph.role === 'headline' && index !== first ? { ...paragraph, role: 'heading' } : paragraph;
  });
  const headline = paragraphs[first];
  if (headline === undefined) return { paragraphs: marked, title: [] };
  return { paragraphs: marked, title: [{ field: 'title', values: [headline.text], source: 'text' }] };
}

function hasEndlessParagraph(source: string): boolean {
  let from = 0;
  for (const { index } of source.matchAll(/\n[ \t]*\r?\n/g)) {
    if (index - from > LONGEST_PARAGRAPH) return true;
    from = index;
  }
  return source.length - from > LONGEST_PARAGRAPH;
}
