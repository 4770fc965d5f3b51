import type { DraftRemoval, MetadataCandidate } from '../../draft.ts';
import { sourceOffset } from '../../located/located.ts';
import type { Cleaned } from '../clean.ts';
import { isRunningProse, type Paragraph } from '../paragraph.ts';
import { isHeadlineLike } from './headline-line.ts';

const SHORTEST_TITLE = 3;

/**
 * What stands before the first paragraph of prose: the headline is the first line of three words or more, a standfirst the line after
 * it; shorter lines above the headline are names of sections. Where no prose follows, nothing is called a headline.
 */
export function readOpening(paragraphs: readonly Paragraph[]): Cleaned {
  const firstProse = paragraphs.findIndex(isRunningProse);
  const lines = paragraphs.slice(0, Math.max(firstProse, 0));
  const title = lines.findIndex((line) => isHeadlineLike(line) && line.words >= SHORTEST_TITLE);
  if (title === -1) return { paragraphs, removals: [], metadata: [] };
  const removals: DraftRemoval[] = [];
  const metadata: MetadataCandidate[] = [];
  const kept = lines.flatMap((line, index): Paragraph[] => {
    if (index === title) {
      metadata.push({ field: 'title', values: [line.text], source: 'text' });
      return [{ ...line, role: 'headline' }];
    }
    if (index === title + 1 && line.role === 'prose' && line.words >= 6) return [{ ...line, role: 'standfirst' }];
    if (!isHeadlineLike(line)) return [line];
    if (index > title) return [{ ...line, role: 'heading' }];
    removals.push({ reason: 'section-label', text: line.text, from: sourceOffset(line.body, 0) });
    return [];
  });
  return { paragraphs: [...kept, ...paragraphs.slice(lines.length)], removals, metadata };
}
