import type { Article } from '../../model/article.ts';
import type { QuantityMention, TimeMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import { asMeant } from './as-meant.ts';
import { classOf, type Figure, type Paragraph } from './figure.ts';
import { markOf, STOP, STRAY_MARKS } from './marks.ts';

const known = new WeakMap<CheckContext, readonly Paragraph[]>();

/** Beyond this a paragraph is a table or a list, in which it is not sure what belongs together. */
const LONGEST = 4_000;

/** The paragraphs of prose with two numbers or more, each as a skeleton. */
export function paragraphs(context: CheckContext): readonly Paragraph[] {
  return everyParagraph(context).filter(({ figures }) => figures.length > 1);
}

/** Those with one number as well. Made once for all checks of an article. */
export function everyParagraph(context: CheckContext): readonly Paragraph[] {
  const ready = known.get(context);
  if (ready !== undefined) return ready;
  const made = makeParagraphs(context);
  known.set(context, made);
  return made;
}

function makeParagraphs({ extracted, blocks }: CheckContext): readonly Paragraph[] {
  const { article, mentions } = extracted;
  if (!isEnglish(article)) return [];
  const told = blocks.length === 0 ? lines(article.text) : blocks.filter(({ role }) => PROSE.has(role));
  const figures = mentions
    .filter((mention) => mention.kind === 'quantity' || mention.kind === 'time')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const block of told) {
    while (next < figures.length && (figures[next]?.start ?? 0) < block.start) next += 1;
    const own: (QuantityMention | TimeMention)[] = [];
    for (let at = next; at < figures.length; at += 1) {
      const figure = figures[at];
      if (figure === undefined || figure.start >= block.end) break;
      if (figure.end <= block.end && figure.start >= (own.at(-1)?.end ?? 0)) own.push(figure);
    }
    if (own.length > 0 && block.end - block.start <= LONGEST) paragraphs.push(skeletonOf(article.text, block, own));
  }
  return paragraphs;
}

/** The words of the rules are English, and elsewhere a comma may be a decimal point. */
export function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return /^(?:en\b|und$)/i.test(language);
}

const PROSE: ReadonlySet<string> = new Set(['headline', 'standfirst', 'prose', 'list', 'caption']);

function lines(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

function skeletonOf(text: string, block: Span, mentions: readonly (QuantityMention | TimeMention)[]): Paragraph {
  let skeleton = '';
  let from = block.start;
  const figures: Figure[] = [];
  for (const printed of mentions) {
    const mention = printed.kind === 'quantity' ? asMeant(printed, text.slice(from, printed.start)) : printed;
    skeleton += wordsOf(text.slice(from, mention.start));
    const { start, end, quote } = mention;
    const figure = { start, end, quote, class: classOf(mention), at: skeleton.length, mention } as Figure;
    figures.push(figure);
    skeleton += markOf(figure.class);
    from = mention.end;
  }
  skeleton = withStops(skeleton + wordsOf(text.slice(from, block.end)));
  return {
    start: block.start,
    end: block.end,
    skeleton,
    lower: lowerOf(skeleton),
    figures,
    figureAt: new Map(figures.map((figure) => [figure.at, figure])),
  };
}

/** Lower case of the same length: İ has no small letter of its length, and the long s is an s. */
function lowerOf(skeleton: string): string {
  return skeleton.replace(/[İſ]/g, (letter) => (letter === 'İ' ? 'ı' : 's')).toLowerCase();
}

function wordsOf(text: string): string {
  return text.replace(STRAY_MARKS, ' ').replace(/[\s\u00A0]/g, ' ');
}

/** A stop, a mark of exclamation or question before white space and something that opens a sentence; not after an abbreviation. */
const SENTENCE_END = /[.!?](?=["\u201D\u2019')]{0,2} {1,3}["\u201C\u2018'(]?[\p{Lu}\uE000-\uE01F])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|sen|rep|gov|gen|col|lt|sgt|rev|hon|jr|sr|vs|no|nos|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|corp|co|ltd|u\.s|u\.k|u\.n|\p{Lu})$/iu;
const LONGEST_ABBREVIATION = 6;

/** The last stop of the paragraph is one as well. */
function withStops(skeleton: string): string {
  const marked = skeleton.replace(SENTENCE_END, (stop, at: number) =>
    stop === '.' && ABBREVIATION.test(skeleton.slice(Math.max(0, at - LONGEST_ABBREVIATION), at)) ? stop : STOP,
  );
  return marked.replace(/[.!?](?=["\u201D\u2019')]{0,2} {0,3}$)/u, STOP);
}
