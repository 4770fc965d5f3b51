import type { Document } from 'domhandler';
import { readPageBlocks } from './page-blocks.ts';
import type { TextBlock } from './text-block.ts';

export interface MainText {
  readonly blocks: readonly TextBlock[];
  readonly dropped: readonly { readonly block: TextBlock; readonly reason: string }[];
}

export function mainBlocks(root: Document): MainText {
  const page = readPageBlocks(root);
  const blocks: TextBlock[] = [];
  const dropped: { block: TextBlock; reason: string }[] = [];
  page.blocks.forEach((block, index) => {
    const reason =
      page.around[index]?.furniture ?? (page.inRegion[index] ? (isLinkList(block) ? 'links' : null) : 'outside');
    if (reason === null) blocks.push(block);
    else dropped.push({ block, reason });
  });
  return { blocks, dropped };
}

function isLinkList({ chars, linkChars }: TextBlock): boolean {
  return linkChars > chars * 0.7 && chars < 200;
}
