import type { Document } from 'domhandler';
import { evidenceOf } from './evidence.ts';
import { type PageBlocks, readPageBlocks } from './page-blocks.ts';
import type { TextBlock } from './text-block.ts';
import { WEIGHTS } from './weights.ts';

export interface MainText {
  readonly blocks: readonly TextBlock[];
  readonly dropped: readonly DroppedBlock[];
}

export interface DroppedBlock {
  readonly block: TextBlock;
  readonly reason: string;
}

/** The blocks of a page that are the article: those for which the evidence speaks, in reading order; and the others, each with a reason. */
export function mainBlocks(root: Document): MainText {
  const page = readPageBlocks(root);
  const blocks: TextBlock[] = [];
  const dropped: DroppedBlock[] = [];
  page.blocks.forEach((block, index) => {
    if (oddsOf(page, index) > 0) blocks.push(block);
    else dropped.push({ block, reason: reasonFor(page, index) });
  });
  return { blocks, dropped };
}

/** Log odds that the block belongs to the article. */
export function oddsOf(page: PageBlocks, index: number): number {
  return evidenceOf(page, index).reduce((odds, name) => odds + (WEIGHTS[name] ?? 0), 0);
}

function reasonFor(page: PageBlocks, index: number): string {
  const furniture = page.around[index]?.furniture;
  if (furniture !== null && furniture !== undefined) return `page-furniture:${furniture}`;
  const block = page.blocks[index];
  if (block !== undefined && block.linkChars > block.chars * 0.6) return 'links';
  return page.inRegion[index] === true ? 'furniture-line' : 'outside-article';
}
