import { lazily } from '../../text/lazily.ts';
import type { FigureClass, Paragraph } from './figure.ts';
import { AMOUNTS, markOf, STOP } from './marks.ts';

/** A pattern over skeletons, and what a paragraph must have for it to hold there. */
export interface FigurePattern {
  /**
   * Whether the pattern can hold at all: the paragraph has its numbers, in their order, and its words. Asked first, so
   * that of the patterns, which are large, only a few are ever compiled for an article.
   */
  readonly mayHold: (paragraph: Pick<Paragraph, 'figures' | 'lower'>) => boolean;
  /** The pattern itself, for a paragraph's `lower`; made when it is first asked for. */
  readonly compiled: () => RegExp;
}

/**
 * A pattern over skeletons in lower case. `{name:nm}` is a number of class n or m, remembered by its name; `{:n}` one that
 * is not; `{name?:n}` and `{?:n}` are numbers that a match may lack. `~` is a gap of words without a number (a date may
 * stand there), a bracket or the end of a clause or sentence, at most 60 characters; `§` is the end of a sentence, `¶` is
 * that and the space behind it.
 *
 * `words` stand in, or right before or behind, every match besides its numbers: all of them, and of `one|other` either.
 */
export function figurePattern(source: string, ...words: readonly string[]): FigurePattern {
  const numbers = Array.from(source.matchAll(NEEDED), ([, classes = '']) => classes);
  const choices = words.map((word) => word.split('|'));
  return {
    mayHold: ({ figures, lower }) =>
      haveInOrder(figures, numbers) && choices.every((choice) => choice.some((word) => lower.includes(word))),
    compiled: lazily(() => new RegExp(withMarks(source), 'dgu')),
  };
}

/** The numbers that no match lacks. */
const NEEDED = /\{\w*:(\w+)\}/g;
const NUMBER = /\{(\w*)\??:(\w+)\}/g;

function haveInOrder(figures: Paragraph['figures'], numbers: readonly string[]): boolean {
  let found = 0;
  for (const figure of figures) if (numbers[found]?.includes(figure.class) === true) found += 1;
  return found === numbers.length;
}

function withMarks(source: string): string {
  return source
    .replace(NUMBER, (_, name: string, classes: string) => {
      const marks = [...classes].map((letter) => markOf(letter as FigureClass)).join('');
      return name === '' ? `[${marks}]` : `(?<${name}>[${marks}])`;
    })
    .replaceAll('~', `[^\\d;:!?()\\n${AMOUNTS}]{0,60}?`)
    .replaceAll('§', STOP)
    .replaceAll('¶', `${STOP}\\s{1,3}`);
}
