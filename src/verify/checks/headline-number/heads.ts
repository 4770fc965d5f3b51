import type { Article } from '../../../model/article.ts';
import type { Block } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';

/** A headline or standfirst: where it stands in the article, or words that are not part of its text. */
export interface Head {
  readonly words: string;
  /** Absent where the title is known but not among the blocks. */
  readonly span?: Span;
  readonly name: 'headline' | 'standfirst';
}

export interface Story {
  readonly heads: readonly Head[];
  /** What stands under the headline, and under the standfirst. */
  readonly body: readonly Block[];
}

/** Parts a story into its headline, its standfirst and what both are held against. */
export function partStory(article: Article, blocks: readonly Block[]): Story {
  const { text, title } = article;
  const own = blocks.filter(({ role }) => role !== 'embed');
  const first = own[0];
  const standfirsts = own.filter(({ role }) => role === 'standfirst');
  const wanted = fold(title ?? '');
  const headline =
    own.find(({ role }) => role === 'headline') ??
    own.slice(0, MOST_BEFORE).find((block) => isTitle(text, block, wanted)) ??
    (first !== undefined && looksLikeHeadline(text, first, own[1]) ? first : undefined);
  const heads: Head[] = [];
  if (headline !== undefined) heads.push(headOf(text, headline, 'headline'));
  else if (title !== undefined) heads.push({ words: title, name: 'headline' });
  for (const block of standfirsts) if (block !== headline) heads.push(headOf(text, block, 'standfirst'));
  return { heads, body: own.filter((block) => block !== headline && block.role !== 'standfirst') };
}

const MOST_BEFORE = 3;
const LONGEST_TITLE = 300;

function isTitle(text: string, { start, end }: Block, wanted: string): boolean {
  return wanted !== '' && end - start < LONGEST_TITLE && fold(text.slice(start, end)) === wanted;
}

const LONGEST_LINE = 140;
const NO_HEADLINE = /^(?:by|published|updated|posted|last|photo|image|file|watch|read|listen|\d+ min)\b/i;

/** In plain text a first line of a few words, without a stop, over a paragraph that has one. */
function looksLikeHeadline(text: string, first: Block, next: Block | undefined): boolean {
  if (first.role !== 'prose' || next === undefined || first.end - first.start > LONGEST_LINE) return false;
  const line = text.slice(first.start, first.end);
  const below = text.slice(next.start, next.end);
  return (
    /^[\p{L}\p{N}'"\u2018\u201C$\u00A3\u20AC]/u.test(line) &&
    /[\p{L}\p{N}%)'"\u2019\u201D]$/u.test(line) &&
    !line.includes('\n') &&
    !NO_HEADLINE.test(line) &&
    line.split(' ').length >= 3 &&
    below.length > line.length &&
    /[.!?]["'\u2019\u201D)]?$/.test(below)
  );
}

function headOf(text: string, { start, end }: Block, name: Head['name']): Head {
  return { words: text.slice(start, end), span: { start, end }, name };
}
