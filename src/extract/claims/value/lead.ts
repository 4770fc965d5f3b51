import type { Span } from '../../../model/span.ts';
import { ATTRIBUTE_NOUNS } from '../../lexicon/attribute-nouns.ts';
import type { Scene, SentenceScene } from '../scene.ts';

export interface LeadWord {
  /** Offsets into `masked`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** The text before a number, cut short, with what is no running word masked so that offsets stay. */
export interface Lead {
  /** Offset of the first character in the article. */
  readonly start: number;
  readonly masked: string;
  readonly words: readonly LeadWord[];
  /** Words that stand in brackets: "(births per woman)", "(% of GDP)". */
  readonly bracketed: readonly LeadWord[];
}

/** How many characters before a number are read. */
export const LONGEST_LEAD = 260;
const BRACKETS = /\([^()]{1,80}\)|\[[^\][]{1,80}\]/g;
/** A remark between commas says something else of the noun before it. */
const REMARK = /,\s(?:which|who|where|including|excluding|not counting|home to|according to)\b[^,]{0,120},/gi;
const WORD = /(?<!['\u2019\p{L}])\p{L}[\p{L}\p{M}'\u2019-]{0,40}/gu;

/** Marks: \uE001 a place, \uE002 a time, \uE003 another name, \uE004 brackets and remarks, \uE005 a number. */
export function leadBefore(scene: Scene, here: SentenceScene, number: Span): Lead {
  const start = Math.max(here.sentence.start, number.start - LONGEST_LEAD);
  const text = scene.document.text.slice(start, number.start);
  let masked = text;
  const cover = (span: Span, mark: string) => {
    const [from, to] = [Math.max(0, span.start - start), Math.min(text.length, span.end - start)];
    if (from < to) masked = masked.slice(0, from) + mark.repeat(to - from) + masked.slice(to);
  };
  const near = (list: readonly Span[]) => list.filter((span) => span.end > start && span.start < number.start);
  for (const person of near(here.people)) cover(person, '\uE003');
  for (const organization of near(here.organizations))
    if (!isAttribute(scene, organization)) cover(organization, '\uE003');
  for (const quantity of near(here.quantities)) cover(quantity, '\uE005');
  for (const time of near(here.times)) cover(time, '\uE002');
  for (const place of near(here.places)) cover(place, '\uE001');
  const bracketed = [...text.matchAll(BRACKETS)].flatMap((match) => wordsOf(match[0], match.index));
  masked = masked.replace(BRACKETS, blank).replace(REMARK, blank);
  return { start, masked, words: wordsOf(masked, 0), bracketed };
}

/** "GDP", "GNI", "PPP": capitals of a measure, and no name. */
function isAttribute({ document }: Scene, { start, end }: Span): boolean {
  const name = document.text.slice(start, end).toLowerCase();
  return /^\p{L}{2,5}$/u.test(name) && ATTRIBUTE_NOUNS.has(name);
}

function blank(found: string): string {
  return '\uE004'.repeat(found.length);
}

function wordsOf(text: string, offset: number): readonly LeadWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
  }));
}
