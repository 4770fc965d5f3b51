import type { FigureClass } from './figure.ts';

/** Marks are characters of Unicode's private use area (Unicode 16.0, 23.5), which no article prints. */
const FIRST = 0xe000;
const ORDER: readonly FigureClass[] = ['n', 'm', 'p', 'g', 'r', 'x', 'u', 's', 'a', 'd', 't', 'v', 'o'];

/** The end of a sentence. */
export const STOP = String.fromCharCode(FIRST + 32);
const ANY = `${String.fromCharCode(FIRST)}-${STOP}`;
/** All marks but dates, which stand anywhere. */
export const AMOUNTS = `${ORDER.filter((letter) => letter !== 't')
  .map(markOf)
  .join('')}${STOP}`;

export function markOf(figureClass: FigureClass): string {
  return String.fromCharCode(FIRST + ORDER.indexOf(figureClass));
}

/** A stray mark in the text itself would be taken for a number. */
export const STRAY_MARKS = new RegExp(`[${ANY}]`, 'g');
