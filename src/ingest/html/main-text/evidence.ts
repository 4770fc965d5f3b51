import type { Element, ParentNode } from 'domhandler';
import { isTag } from 'domhandler';
import type { PageBlocks, Surroundings } from './page-blocks.ts';
import type { TextBlock } from './text-block.ts';
import { wordEvidence } from './word-evidence.ts';

/**
 * What speaks for or against a block's being part of the article, by name. All evidence is either there or not, so that a weight is what
 * a name alone adds to the odds; the weights stand in `weights.ts`.
 */
export function evidenceOf(page: PageBlocks, index: number): string[] {
  const block = page.blocks[index];
  const around = page.around[index];
  if (block === undefined || around === undefined) return [];
  const evidence: string[] = ['any'];
  const add = (name: string, holds = true): void => {
    if (holds) evidence.push(name);
  };
  add(`tag:${tagOf(block.element)}`);
  add(`length:${bin(block.chars, LENGTHS)}`);
  add(`links:${bin(block.linkChars / block.chars, LINK_SHARES)}`);
  add('ended', block.ended);
  add('long-unmarked', block.chars >= 60 && block.marks === 0);
  surroundings(around, block, add);
  position(page, index, block, add);
  neighbours(page, index, add);
  for (const name of wordEvidence(block)) add(name);
  return evidence;
}

type Add = (name: string, holds?: boolean) => void;

const LENGTHS = [10, 20, 40, 80, 160, 400];
const LINK_SHARES = [0.001, 0.15, 0.35, 0.6, 0.9];
const SHARES = [0.001, 0.05, 0.2, 0.5, 0.8];
const KNOWN_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th div figcaption blockquote dt dd pre section article header span center address caption main body form label'.split(
    ' ',
  ),
);
const HARD_FURNITURE =
  /^(?:nav|footer|aside|menu|navigation|complementary|contentinfo|comments?|related|sidebar|widgets?|share|social|newsletter|breadcrumbs?|navbar|banner|dialog|search)$/;

function tagOf({ name }: Element): string {
  return KNOWN_TAGS.has(name) ? name : 'other';
}

function bin(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value >= (limits[index] ?? 0)) index += 1;
  return index;
}

function surroundings(around: Surroundings, { mass }: TextBlock, add: Add): void {
  add('furniture', around.furniture !== null);
  add('furniture:hard', around.furniture !== null && HARD_FURNITURE.test(around.furniture));
  add('furniture:prose', around.furniture !== null && mass > 40);
  add(`doubtful:${around.doubtful}`, around.doubtful !== null);
  add('doubtful', around.doubtful !== null);
  add('in-article', around.inArticle);
  add('in-main', around.inMain);
  add('in-header', around.inHeader);
  add('in-figure', around.inFigure);
  add('in-form', around.inForm);
  add('in-table', around.inTable);
  add('in-list', around.inList);
  add('in-quote', around.inQuote);
  add('article-named', around.articleNamed);
  add('article-body', around.articleBody);
}

function position(page: PageBlocks, index: number, block: TextBlock, add: Add): void {
  const { element } = block;
  const inside = page.inRegion[index] === true;
  add('in-region', inside);
  add('in-region:prose', inside && block.mass >= 40);
  add(`parent-share:${bin(shareOf(page, element.parent), SHARES)}`);
  add(`grandparent-share:${bin(shareOf(page, grandparent(element)), SHARES)}`);
  const { firstProse, lastProse, heading } = page;
  add('before-prose', firstProse !== -1 && index < firstProse);
  add('just-before-prose', firstProse !== -1 && index < firstProse && index >= firstProse - 2);
  add('after-prose', lastProse !== -1 && index > lastProse);
  add('just-after-prose', lastProse !== -1 && index > lastProse && index <= lastProse + 2);
  add('is-heading', index === heading);
  add('before-heading', heading !== -1 && index < heading);
  add('heading-to-prose', heading !== -1 && index > heading && index < firstProse);
  add('top-of-page', index < page.blocks.length * 0.1);
  add('end-of-page', index > page.blocks.length * 0.85);
}

function neighbours(page: PageBlocks, index: number, add: Add): void {
  const block = page.blocks[index];
  if (block === undefined) return;
  const near = (step: number): TextBlock | undefined => page.blocks[index + step];
  const kindOf = (other: TextBlock | undefined): string => {
    if (other === undefined) return 'none';
    if (other.linkChars > other.chars * 0.6) return 'links';
    if (other.mass >= 40) return 'prose';
    return 'line';
  };
  for (const step of [-2, -1, 1, 2]) add(`near${step}:${kindOf(near(step))}`);
  add('between-prose', kindOf(near(-1)) === 'prose' && kindOf(near(1)) === 'prose');
  add('between-links', kindOf(near(-1)) === 'links' && kindOf(near(1)) === 'links');
  add(
    'sibling-prose',
    [-1, 1].some((step) => near(step)?.element.parent === block.element.parent && kindOf(near(step)) === 'prose'),
  );
  const isHeading = /^h[2-6]$/.test(block.element.name);
  add('heading-over-links', isHeading && kindOf(near(1)) === 'links');
  add('heading-over-prose', isHeading && kindOf(near(1)) === 'prose');
  const before = near(-1);
  add(
    'under-linked-heading',
    before !== undefined && /^h[2-6]$/.test(before.element.name) && before.linkChars > before.chars * 0.8,
  );
  add(
    'same-tag-as-neighbours',
    near(-1)?.element.name === block.element.name && near(1)?.element.name === block.element.name,
  );
}

function shareOf(page: PageBlocks, element: ParentNode | null): number {
  return element === null || page.total === 0 ? 0 : (page.masses.get(element) ?? 0) / page.total;
}

function grandparent(element: Element): ParentNode | null {
  return element.parent !== null && isTag(element.parent) ? element.parent.parent : null;
}
