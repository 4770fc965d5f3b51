import { type Element, isTag } from 'domhandler';
import type { BlockRole } from '../../model/reading.ts';
import type { TextBlock } from './main-text/text-block.ts';
import { HEADING } from './tags.ts';

const CAPTION =
  /(?:^|[\s_-])(?:wp-)?(?:img|image|photo|picture|media|figure|video|bild|lead)?[_-]*(?:caption|legend|credit|credits|bildunterschrift|cutline|bu)(?:[_-]*(?:text|title))?(?:$|[\s_-])/i;
const PULL_QUOTE = /pull-?_?quote|blockquote--pull|quote-?box|zitat-?box|pullout/i;
const EMBED =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-xfbml|bluesky-embed|reddit-embed|embed(?:ded)?-(?:tweet|post|social)/i;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|lead|lede|intro|introduction|subtitle|sub-?title|sub-?head(?:line|ing)?|deck|dek|kicker|excerpt|summary|teaser|abstract|chapo|chapeau|bajada|vorspann|sapo)(?:$|[\s_-])/i;
/** A cell of a layout table holds paragraphs, a cell of data does not. */
const PROSE_IN_CELL = 120;

/** What a block of a page is, by the elements around it. */
export function blockRole({ element, chars, mass }: TextBlock): BlockRole {
  let role: BlockRole | null = null;
  for (
    let node: Element | null = element, height = 0;
    node !== null && height < 6;
    node = parentOf(node), height += 1
  ) {
    const named = `${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''}`;
    if (EMBED.test(named)) return 'embed';
    if (node.name === 'figcaption' || (height < 3 && CAPTION.test(named) && chars < 800)) return 'caption';
    if (
      (node.name === 'blockquote' || node.name === 'aside' || node.name === 'figure' || height < 3) &&
      PULL_QUOTE.test(named)
    )
      return 'pull-quote';
    if (role !== null) continue;
    if (HEADING.test(node.name)) role = 'heading';
    else if (node.name === 'li' && height < 3) role = 'list';
    else if ((node.name === 'td' || node.name === 'th') && height < 3)
      role = chars >= PROSE_IN_CELL && mass > 0 ? 'prose' : 'table';
  }
  return role ?? 'prose';
}

/** Whether a block above the first paragraph is named like a standfirst. */
export function isNamedStandfirst({ element }: TextBlock): boolean {
  for (
    let node: Element | null = element, height = 0;
    node !== null && height < 2;
    node = parentOf(node), height += 1
  ) {
    const named = `${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''} ${node.attribs['itemprop'] ?? ''}`;
    if (STANDFIRST.test(named) || /\bdescription\b/.test(node.attribs['itemprop'] ?? '')) return true;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  return element.parent !== null && isTag(element.parent) ? element.parent : null;
}
