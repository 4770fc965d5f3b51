import type { FigureClass } from './figure.ts';

/** Marks are characters of Unicode's private use area (Unicode 16.0, 23.5), which no article prints. */
const FIRST = 0xe000;
const ORDER: readonly FigureClass[] = ['n', 'm', 'p', 'g', 'r', 'x', 'u', 's', 'a', 'd', 't', 'v', 'o'];

/** The end of a sentence. */
export const STOP = String.fromCharCode(FIRST + 32);
const ANY = `${String.fromCharCode(FIRST)}-${STOP}`;
/** All marks but dates, which stand anywhere. */
const AMOUNTS = `${ORDER.filter((letter) => letter !== 't')
  .map(markOf)
  .join('')}${STOP}`;

export function markOf(figureClass: FigureClass): string {
  return String.fromCharCode(FIRST + ORDER.indexOf(figureClass));
}

/** A stray mark in the text itself would be taken for a number. */
export const STRAY_MARKS = new RegExp(`[${ANY}]`, 'g');

/**
 * A pattern over skeletons. `{name:nm}` is a number of class n or m, remembered by its name; `{:n}` one that is not; `~` is a gap of words
 * without a number (a date may stand there), a bracket or the end of a clause or sentence, at most 60 characters; `§` is the end of a sentence, `¶` is that and the space behind it. Case does not matter.
 */
export function figurePattern(source: string): RegExp {
  const compiled = source
    .replace(/\{(\w*):(\w+)\}/g, (_, name: string, classes: string) => {
      const marks = [...classes].map((letter) => markOf(letter as FigureClass)).join('');
      return name === '' ? `[${marks}]` : `(?<${name}>[${marks}])`;
    })
    .replaceAll('~', `[^\\d;:!?()\\n${AMOUNTS}]{0,60}?`)
    .replaceAll('§', STOP)
    .replaceAll('¶', `${STOP}\\s{1,3}`);
  return new RegExp(compiled, 'dgiu');
}
