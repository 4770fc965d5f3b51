import type { QuantityMention, TimeMention } from '../../model/mention.ts';
import type { QuotedSpan, Span } from '../../model/span.ts';

/**
 * What a number is, in one letter, so that a rule can name it in a pattern:
 * n count, m money, p per cent, g percentage points, r ratio ("half", "one in five"), x multiple ("tripled"), u physical, s score ("52-47"),
 * a rate ("0.6 a game"), d duration, t date, v vague words and ranges, o any other.
 */
export type FigureClass = 'n' | 'm' | 'p' | 'g' | 'r' | 'x' | 'u' | 's' | 'a' | 'd' | 't' | 'v' | 'o';

/** A number or time of a paragraph, and where its mark stands in the skeleton. */
interface FigureBase extends QuotedSpan {
  readonly class: FigureClass;
  readonly at: number;
}
export interface QuantityFigure extends FigureBase {
  readonly mention: QuantityMention;
}
export interface TimeFigure extends FigureBase {
  readonly mention: TimeMention;
}
export type Figure = QuantityFigure | TimeFigure;

/** A block of the article in which every number is one mark and the end of every sentence another. */
export interface Paragraph extends Span {
  readonly skeleton: string;
  /** The skeleton in lower case, place for place: what patterns are held against. */
  readonly lower: string;
  readonly figures: readonly Figure[];
  /** By the place of their marks. */
  readonly figureAt: ReadonlyMap<number, Figure>;
}

export function isQuantity(figure: Figure): figure is QuantityFigure {
  return figure.mention.kind === 'quantity';
}

const CLASSES: Readonly<Record<QuantityMention['unit']['kind'], FigureClass>> = {
  count: 'n',
  currency: 'm',
  percent: 'p',
  'percentage-point': 'g',
  ratio: 'r',
  multiple: 'x',
  physical: 'u',
  score: 's',
  rate: 'a',
  age: 'o',
  ordinal: 'o',
  index: 'o',
};

export function classOf(mention: QuantityMention | TimeMention): FigureClass {
  if (mention.kind === 'time')
    return mention.timex.type === 'DURATION' ? 'd' : mention.timex.type === 'DATE' ? 't' : 'o';
  if (mention.unit.kind === 'score') return 's';
  return mention.value === null || mention.form === 'vague' ? 'v' : CLASSES[mention.unit.kind];
}
