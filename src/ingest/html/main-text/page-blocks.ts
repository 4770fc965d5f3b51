import type { Document, Element, ParentNode } from 'domhandler';
import { isTag } from 'domhandler';
import { judgeByName, nameOf } from '../by-name.ts';
import { collectBlocks } from './collect-blocks.ts';
import { furnitureName } from './furniture-names.ts';
import { bestRegion, massByElement } from './region.ts';
import type { TextBlock } from './text-block.ts';

/** What is known of the elements around a block, worked out once for each element. */
export interface Surroundings {
  readonly furniture: string | null;
  readonly doubtful: string | null;
  readonly inArticle: boolean;
  readonly inMain: boolean;
  readonly inHeader: boolean;
  readonly inFigure: boolean;
  readonly inForm: boolean;
  readonly inTable: boolean;
  readonly inList: boolean;
  readonly inQuote: boolean;
  readonly articleNamed: boolean;
  readonly articleBody: boolean;
}

/** A page cut into blocks, with what must be known of all of them to judge one. */
export interface PageBlocks {
  readonly blocks: readonly TextBlock[];
  readonly around: readonly Surroundings[];
  readonly masses: ReadonlyMap<ParentNode, number>;
  readonly total: number;
  readonly region: ParentNode;
  readonly inRegion: readonly boolean[];
  readonly firstProse: number;
  readonly lastProse: number;
  readonly heading: number;
}

const TOO_MUCH_FOR_FURNITURE = 0.35;

export function readPageBlocks(root: Document): PageBlocks {
  const blocks = collectBlocks(root);
  const masses = massByElement(blocks);
  const total = masses.get(root) ?? 0;
  const known = new Map<Element, Surroundings>();
  const around = blocks.map(({ element }) => surroundingsOf(element, masses, total, known));
  const free = blocks.filter((_, index) => around[index]?.furniture === null);
  const region = bestRegion(root, free);
  const inside = new Map<ParentNode, boolean>([[region, true]]);
  const inRegion = blocks.map(({ element }) => isInside(element, inside));
  const isProse = ({ mass, chars }: TextBlock, index: number): boolean =>
    mass >= 40 && chars >= 60 && inRegion[index] === true && around[index]?.furniture === null;
  return {
    blocks,
    around,
    masses,
    total,
    region,
    inRegion,
    firstProse: blocks.findIndex(isProse),
    lastProse: blocks.findLastIndex(isProse),
    heading: blocks.findIndex(({ element }) => element.name === 'h1' || parentName(element) === 'h1'),
  };
}

function parentName(element: Element): string {
  return element.parent !== null && isTag(element.parent) ? element.parent.name : '';
}

const NONE: Surroundings = {
  furniture: null,
  doubtful: null,
  inArticle: false,
  inMain: false,
  inHeader: false,
  inFigure: false,
  inForm: false,
  inTable: false,
  inList: false,
  inQuote: false,
  articleNamed: false,
  articleBody: false,
};

function surroundingsOf(
  element: Element,
  masses: ReadonlyMap<ParentNode, number>,
  total: number,
  known: Map<Element, Surroundings>,
): Surroundings {
  const before = known.get(element);
  if (before !== undefined) return before;
  const outer =
    element.parent !== null && isTag(element.parent) ? surroundingsOf(element.parent, masses, total, known) : NONE;
  const mass = masses.get(element) ?? 0;
  const naming = mass < total * TOO_MUCH_FOR_FURNITURE ? furnitureName(element) : null;
  const { name, attribs } = element;
  const named = judge(nameOf(element));
  const surroundings: Surroundings = {
    furniture: outer.furniture ?? (naming?.sure === true ? naming.name : null),
    doubtful: outer.doubtful ?? (naming?.sure === false ? naming.name : null),
    inArticle: outer.inArticle || name === 'article',
    inMain: outer.inMain || name === 'main' || attribs['role'] === 'main',
    inHeader: outer.inHeader || name === 'header' || named.header,
    inFigure: outer.inFigure || name === 'figure' || name === 'figcaption' || named.figure,
    inForm: outer.inForm || (name === 'form' && mass < total * TOO_MUCH_FOR_FURNITURE),
    inTable: outer.inTable || (name === 'td' && mass < total * TOO_MUCH_FOR_FURNITURE),
    inList: outer.inList || name === 'li',
    inQuote: outer.inQuote || name === 'blockquote',
    articleNamed: outer.articleNamed || named.article,
    articleBody: outer.articleBody || /articleBody/.test(attribs['itemprop'] ?? ''),
  };
  known.set(element, surroundings);
  return surroundings;
}

const ARTICLE_NAME =
  /(?:^|[\s_-])(?:(?:entry|post|article|story|single|news|blog|page|main)[_-]*(?:content|body|text|copy)|articlebody|storybody|postbody|bodytext|body-?copy|rich-?text|wysiwyg|entrytext)(?:$|[\s_-])/i;

const judge = judgeByName((named) => ({
  header: /(?:^|[\s_-])header(?:$|[\s_-])/i.test(named),
  figure: /caption|image|photo|gallery|figure|picture|bild/i.test(named),
  article: ARTICLE_NAME.test(named),
}));

function isInside(element: Element, known: Map<ParentNode, boolean>): boolean {
  const path: ParentNode[] = [];
  let inside = false;
  for (let node: ParentNode | null = element; node !== null; node = node.parent) {
    const before = known.get(node);
    if (before !== undefined) {
      inside = before;
      break;
    }
    path.push(node);
  }
  for (const node of path) known.set(node, inside);
  return inside;
}
