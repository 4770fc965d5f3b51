import { printable } from '../text/printable.ts';
import type { Tree } from './tree.ts';

const VOID = new Set(['br', 'hr', 'input', 'meta', 'link', 'wbr']);

/** The tree as HTML. Everything that is text is escaped, and shows its control characters instead of obeying them. */
export function writeTree(tree: Tree): string {
  if (typeof tree === 'string') return escapeText(printable(tree));
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeText(printable(value))}"`))
    .join('');
  if (VOID.has(tree.tag)) return `<${tree.tag}${attributes}>`;
  return `<${tree.tag}${attributes}>${tree.children.map(writeTree).join('')}</${tree.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Fit for an element's content and for an attribute in double quotes (HTML, 13.1.2.3 and 13.1.4). */
function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
