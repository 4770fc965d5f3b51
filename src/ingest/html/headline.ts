import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../cleaning/paragraph.ts';
import type { TextBlock } from './main-text/text-block.ts';

/**
 * Gives the block that holds the title the role of a headline, and takes it back from what was left out where it is not among the blocks.
 * Paragraphs named like a standfirst are one only between the headline and the first paragraph of prose; elsewhere they are prose.
 */
export function markHeadline(
  paragraphs: readonly Paragraph[],
  title: string,
  dropped: readonly TextBlock[],
  toParagraph: (block: TextBlock) => readonly Paragraph[],
): Paragraph[] {
  const wanted = fold(title);
  const at =
    wanted === ''
      ? -1
      : paragraphs.findIndex(
          ({ text, role }) =>
            role !== 'caption' &&
            text.length < 400 &&
            Math.abs(text.length - title.length) < 40 &&
            fold(text) === wanted,
        );
  const taken = at === -1 && wanted !== '' ? headlineAmong(dropped, wanted, toParagraph) : null;
  const all = taken === null ? paragraphs : [taken, ...paragraphs];
  const headline = taken === null ? at : 0;
  const firstProse = all.findIndex(({ role }, index) => role === 'prose' && index !== headline);
  return all.map((paragraph, index): Paragraph => {
    if (index === headline) return { ...paragraph, role: 'headline' };
    if (
      paragraph.role === 'heading' &&
      index === headline + 1 &&
      headline >= 0 &&
      paragraph.words >= 8 &&
      index < firstProse
    )
      return { ...paragraph, role: 'standfirst' };
    if (paragraph.role !== 'standfirst') return paragraph;
    return headline >= 0 && index > headline && (firstProse === -1 || index < firstProse)
      ? paragraph
      : { ...paragraph, role: 'prose' };
  });
}

function headlineAmong(
  dropped: readonly TextBlock[],
  wanted: string,
  toParagraph: (block: TextBlock) => readonly Paragraph[],
): Paragraph | null {
  for (const block of dropped) {
    if (
      !/^h[12]$/.test(block.element.name) &&
      !(block.element.parent !== null && 'name' in block.element.parent && block.element.parent.name === 'h1')
    )
      continue;
    const paragraph = toParagraph(block)[0];
    if (paragraph !== undefined && fold(paragraph.text) === wanted) return paragraph;
  }
  return null;
}
