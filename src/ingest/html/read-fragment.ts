import { applyRules } from '../cleaning/clean.ts';
import { FURNITURE } from '../cleaning/contents.ts';
import { paragraphOf } from '../cleaning/paragraph.ts';
import { readDateline } from '../cleaning/rules/dateline.ts';
import type { Draft } from '../draft.ts';
import type { Limits } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { blockRole } from './block-role.ts';
import { locateTexts } from './locate-text.ts';
import { collectBlocks } from './main-text/collect-blocks.ts';
import { parseHtml } from './parse-html.ts';

/** Reads the HTML of an article's body alone, as feeds and dumps hold it: all of it is the article but for the lines that say otherwise. */
export function readFragment(source: string, limits: Limits): Draft | Refusal {
  const parsed = parseHtml(source, limits);
  if ('code' in parsed) return parsed;
  const paragraphs = collectBlocks(parsed.root).flatMap((block) => {
    const body = locateTexts(block.texts, source);
    return body.text === '' ? [] : [paragraphOf(body, blockRole(block))];
  });
  const cleaned = applyRules(paragraphs, FURNITURE);
  const dated = readDateline(cleaned.paragraphs);
  return {
    blocks: dated.paragraphs.map(({ role, body }) => ({ role, body })),
    removals: [...cleaned.removals, ...dated.removals].toSorted((a, b) => a.from - b.from),
    metadata: [...cleaned.metadata, ...dated.metadata],
    notes: [],
    comments: parsed.comments,
  };
}
