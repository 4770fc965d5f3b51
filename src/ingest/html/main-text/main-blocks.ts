import type { Document } from 'domhandler';
import { evidenceOf } from './evidence.ts';
import { type PageBlocks, readPageBlocks } from './page-blocks.ts';
import { flatText, type TextBlock } from './text-block.ts';
import { WEIGHTS } from './weights.ts';

export interface MainText {
  readonly blocks: readonly TextBlock[];
  readonly dropped: readonly DroppedBlock[];
}

export interface DroppedBlock {
  readonly block: TextBlock;
  readonly reason: string;
}

/** A page of so few blocks has hardly any furniture: it was written or cleaned by hand. */
const FEW_BLOCKS = 20;
/** Of the prose in the best region that is no furniture, this share at least must be kept; else the evidence has failed on this page. */
const LEAST_SHARE = 0.3;

/** The blocks of a page that are the article: those for which the evidence speaks, in reading order; and the others, each with a reason. */
export function mainBlocks(root: Document): MainText {
  const page = readPageBlocks(root);
  const few = page.blocks.length <= FEW_BLOCKS;
  const judged = page.blocks.map(
    (_, index) => oddsOf(page, index) > 0 || (few && isPlainlyInside(page, index)) || isToldInHeading(page, index),
  );
  const kept = massWhere(page, (index) => judged[index] === true);
  const likely = massWhere(page, (index) => isPlainlyInside(page, index));
  keepLeadCaptions(page, judged);
  const failed = kept < likely * LEAST_SHARE || kept === 0;
  const blocks: TextBlock[] = [];
  const dropped: DroppedBlock[] = [];
  page.blocks.forEach((block, index) => {
    if (judged[index] === true || (failed && isPlainlyInside(page, index))) blocks.push(block);
    else dropped.push({ block, reason: reasonFor(page, index) });
  });
  return { blocks, dropped };
}

function massWhere(page: PageBlocks, holds: (index: number) => boolean): number {
  return page.blocks.reduce((mass, block, index) => (holds(index) ? mass + block.mass : mass), 0);
}

/** In the region with the most prose, not named like furniture and no list of links. */
function isPlainlyInside(page: PageBlocks, index: number): boolean {
  const block = page.blocks[index];
  if (block === undefined || page.inRegion[index] !== true || page.around[index]?.furniture !== null) return false;
  return block.linkChars <= block.chars * 0.5;
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

/** A caption of this many characters, or one that ends as a sentence does, says something; a shorter one is a credit. */
const LONG_CAPTION = 60;
const SENTENCE_CAPTION = 30;

/** Captions above and just below the first paragraph: a photograph that opens an article is part of it, told apart by its role. */
function keepLeadCaptions(page: PageBlocks, judged: boolean[]): void {
  const first = judged.findIndex((is, index) => is && (page.blocks[index]?.mass ?? 0) >= 60);
  if (first === -1) return;
  for (let index = Math.max(0, first - 8); index <= first + 3; index += 1) {
    const block = page.blocks[index];
    const around = page.around[index];
    if (block === undefined || around === undefined || judged[index] === true) continue;
    if (!around.inFigure || around.furniture !== null || block.linkChars > 0) continue;
    const text = flatText(block);
    if (text.length >= LONG_CAPTION || (text.length >= SENTENCE_CAPTION && /[.!?。]["”’)]?$/u.test(text)))
      judged[index] = true;
  }
}

/** Words of a heading that is a sentence of the story: lists of pictures are told in such headings. */
const TOLD = /^(?:\S+ ){11,}\S*[.!?]["”’)]?$/u;

function isToldInHeading(page: PageBlocks, index: number): boolean {
  const block = page.blocks[index];
  if (block === undefined || !/^h[2-4]$/.test(block.element.name) || block.linkChars > 0) return false;
  const around = page.around[index];
  return around?.inArticle === true && around.articleNamed && around.furniture === null && TOLD.test(flatText(block));
}
