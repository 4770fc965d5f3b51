import type { Document, ParentNode } from 'domhandler';
import type { TextBlock } from './text-block.ts';

/** How many characters of prose one character of links weighs against. */
const LINK_PENALTY = 1;
/** The same for short lines that are no links. */
const LINE_PENALTY = 0.5;

export function massByElement(blocks: readonly TextBlock[]): Map<ParentNode, number> {
  return sumByElement(blocks, ({ mass }) => mass);
}

/**
 * The element that holds the most prose and the least else: the subtree whose sum of prose less links is the largest (the
 * maximum subsequence of Pasternack and Roth, "Extracting article text from the web", WWW 2009, on the tree instead of the token stream).
 */
export function bestRegion(root: Document, blocks: readonly TextBlock[]): ParentNode {
  const gains = sumByElement(blocks, (block) => block.mass - penalty(block));
  let best: ParentNode = root;
  let most = gains.get(root) ?? 0;
  for (const [element, gain] of gains) {
    if (gain <= most) continue;
    best = element;
    most = gain;
  }
  return best;
}

function penalty({ chars, linkChars, mass }: TextBlock): number {
  if (linkChars > chars * 0.5) return chars * LINK_PENALTY;
  return mass === 0 ? chars * LINE_PENALTY : 0;
}

function sumByElement(blocks: readonly TextBlock[], value: (block: TextBlock) => number): Map<ParentNode, number> {
  const sums = new Map<ParentNode, number>();
  for (const block of blocks) {
    const own = value(block);
    if (own === 0) continue;
    for (let node: ParentNode | null = block.element; node !== null; node = node.parent) {
      sums.set(node, (sums.get(node) ?? 0) + own);
    }
  }
  return sums;
}
