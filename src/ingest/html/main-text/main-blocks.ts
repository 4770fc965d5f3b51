import type { Document, Element, ParentNode } from 'domhandler';
import { isTag } from 'domhandler';
import { collectBlocks } from './collect-blocks.ts';
import { furnitureName } from './furniture-names.ts';
import type { TextBlock } from './text-block.ts';

/** An element named like furniture is none where it holds this share of the page's prose. */
const TOO_MUCH_FOR_FURNITURE = 0.35;
/** The article is the element under which prose no longer goes down one way. */
const DESCENT = 0.6;

export interface MainText {
  readonly container: ParentNode;
  readonly blocks: readonly TextBlock[];
  readonly dropped: readonly { readonly block: TextBlock; readonly reason: string }[];
}

export function mainBlocks(root: Document): MainText {
  const all = collectBlocks(root);
  const total = sum(all);
  const masses = massByElement(all);
  const furniture = new Map<Element, string | null>();
  const kept: TextBlock[] = [];
  const dropped: { block: TextBlock; reason: string }[] = [];
  for (const block of all) {
    const reason = furnitureAround(block.element, masses, total, furniture);
    if (reason === null) kept.push(block);
    else dropped.push({ block, reason });
  }
  const container = bestRegion(root, kept);
  const blocks: TextBlock[] = [];
  for (const block of kept) {
    if (!isInside(block.element, container)) dropped.push({ block, reason: 'outside' });
    else if (isLinkList(block)) dropped.push({ block, reason: 'links' });
    else blocks.push(block);
  }
  return { container, blocks, dropped };
}

function sum(blocks: readonly TextBlock[]): number {
  return blocks.reduce((total, { mass }) => total + mass, 0);
}

function massByElement(blocks: readonly TextBlock[]): Map<ParentNode, number> {
  const masses = new Map<ParentNode, number>();
  for (const { element, mass } of blocks) {
    if (mass === 0) continue;
    for (let node: ParentNode | null = element; node !== null; node = node.parent) {
      masses.set(node, (masses.get(node) ?? 0) + mass);
    }
  }
  return masses;
}

function furnitureAround(
  element: Element,
  masses: ReadonlyMap<ParentNode, number>,
  total: number,
  known: Map<Element, string | null>,
): string | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parent;
  let reason = parent !== null && isTag(parent) ? furnitureAround(parent, masses, total, known) : null;
  const mass = masses.get(element) ?? 0;
  if (reason === null && mass < total * TOO_MUCH_FOR_FURNITURE) {
    const naming = furnitureName(element);
    if (naming !== null && (naming.sure || mass === 0)) reason = naming.name;
  }
  known.set(element, reason);
  return reason;
}

function bestRegion(root: Document, blocks: readonly TextBlock[]): ParentNode {
  const gains = new Map<ParentNode, number>();
  for (const block of blocks) {
    const gain = block.mass - junkOf(block) * ALPHA;
    if (gain === 0) continue;
    for (let node: ParentNode | null = block.element; node !== null; node = node.parent) gains.set(node, (gains.get(node) ?? 0) + gain);
  }
  let best: ParentNode = root;
  let most = gains.get(root) ?? 0;
  for (const [node, gain] of gains) {
    if (gain > most) { best = node; most = gain; }
  }
  return best;
}

function junkOf({ chars, linkChars, mass }: TextBlock): number {
  if (linkChars > chars * 0.5) return chars;
  return mass === 0 ? chars * BETA : 0;
}

const ALPHA = Number(process.env['A'] ?? 1);
const BETA = Number(process.env['B'] ?? 0.3);

function isInside(element: Element, container: ParentNode): boolean {
  for (let node: ParentNode | null = element; node !== null; node = node.parent) if (node === container) return true;
  return false;
}

function isLinkList({ chars, linkChars }: TextBlock): boolean {
  return linkChars > chars * 0.7 && chars < 200;
}
