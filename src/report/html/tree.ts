/**
 * A piece of the page as plain data. The report writes it as HTML, the page's script makes elements of it, so that a
 * finding looks the same whoever draws it, and text can only ever become text.
 */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}
export type Tree = string | TreeElement;

/** What is absent is left out, so that parts of a tree can hang on a condition. */
type Optional<T> = T | null | undefined;

/** An element: `h('p', { class: 'meta' }, 'text', child)`. An attribute that is undefined is not written. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Optional<Tree>[]
): TreeElement {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    children: children.filter((child) => child !== null && child !== undefined),
  };
}
