import type { Span } from '../../model/span.ts';
import type { CheckContext } from '../context.ts';
import type { Figure, Paragraph } from './figure.ts';
import type { FigurePattern } from './figure-pattern.ts';
import { isStatement } from './guard.ts';
import { STOP } from './marks.ts';

/** A place where a pattern holds: its numbers by their names, and the words behind it to the end of the sentence. */
export interface Found {
  readonly paragraph: Paragraph;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Where other named groups of the pattern stand in the article. */
  readonly spans: Readonly<Record<string, Span>>;
  readonly matched: string;
  /** From the beginning of the sentence to the match. */
  readonly before: string;
  /** From the match to the end of the sentence. */
  readonly after: string;
}

/** All places of a paragraph where a pattern holds and the text states what it says. Matches may overlap. */
export function findAll(context: CheckContext, paragraph: Paragraph, pattern: FigurePattern): readonly Found[] {
  if (!pattern.mayHold(paragraph)) return NONE;
  const { skeleton, lower } = paragraph;
  const compiled = pattern.compiled();
  const found: Found[] = [];
  compiled.lastIndex = 0;
  for (let match = compiled.exec(lower); match !== null; match = compiled.exec(lower)) {
    compiled.lastIndex = match.index + 1;
    const figures: Record<string, Figure> = {};
    const spans: Record<string, Span> = {};
    for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
      const figure = place === undefined ? undefined : paragraph.figureAt.get(place[0]);
      if (figure !== undefined) figures[name] = figure;
      else if (place !== undefined)
        spans[name] = { start: textOffset(paragraph, place[0]), end: textOffset(paragraph, place[1]) };
    }
    const end = match.index + match[0].length;
    const opens = skeleton.lastIndexOf(STOP, match.index - 1) + 1;
    const stops = skeleton.indexOf(STOP, end);
    const closes = stops === -1 ? skeleton.length : stops;
    const one = {
      paragraph,
      figures,
      spans,
      matched: skeleton.slice(match.index, end),
      before: match.index === 0 ? '' : skeleton.slice(opens, match.index),
      after: skeleton.slice(end, closes),
    };
    if (isStatement(context, one)) found.push(one);
  }
  return found;
}

const NONE: readonly Found[] = [];

/** From a place in the skeleton, between marks, to the article's text. */
function textOffset({ start, figures }: Paragraph, at: number): number {
  const before = figures.findLast((figure) => figure.at < at);
  return before === undefined ? start + at : before.end + (at - before.at - 1);
}
