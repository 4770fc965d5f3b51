import { printable } from '../../text/printable.ts';
import type { Tree, TreeElement } from '../tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The tree as elements. Text becomes text nodes, so that nothing in an article can be markup. */
export function toNode(tree: Tree, namespace: string | null = null): Node {
  return typeof tree === 'string' ? document.createTextNode(printable(tree)) : toElement(tree, namespace);
}

export function toElement(tree: TreeElement, namespace: string | null = null): HTMLElement {
  const space = tree.tag === 'svg' ? SVG : namespace;
  const element = space === null ? document.createElement(tree.tag) : document.createElementNS(space, tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, printable(value));
  element.append(...tree.children.map((child) => toNode(child, space)));
  return element as HTMLElement;
}

/** The element of the page with this id. Throws where the page lacks it: that is a fault of the report. */
export function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the report has no #${id}`);
  return element as T;
}

export function onClick(element: Element, listener: () => void): void {
  element.addEventListener('click', listener);
}
