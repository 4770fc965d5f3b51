import type { Element, Text } from 'domhandler';

/** Inline text between two block boundaries of a page, in reading order. */
export interface TextBlock {
  /** The nearest element that is displayed as a block. */
  readonly element: Element;
  readonly texts: readonly Text[];
  /** Characters that are not white space, and those of them inside links. */
  readonly chars: number;
  readonly linkChars: number;
  /** Full stops, commas and their like. */
  readonly marks: number;
  /** Ends like a sentence. */
  readonly ended: boolean;
  /** How much running prose it holds: 0 for a menu entry, about its length for a paragraph. */
  readonly mass: number;
}

/** The text of a block with its white space collapsed, without places in the source. */
export function flatText({ texts }: TextBlock): string {
  return texts
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
