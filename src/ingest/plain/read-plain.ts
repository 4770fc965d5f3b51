import { applyRules, type Cleaned } from '../cleaning/clean.ts';
import { FURNITURE, POSITION } from '../cleaning/contents.ts';
import { isRunningProse, type Paragraph, paragraphOf } from '../cleaning/paragraph.ts';
import { readDateline } from '../cleaning/rules/dateline.ts';
import { readOpening } from '../cleaning/rules/opening.ts';
import type { Draft } from '../draft.ts';
import { tidy } from '../located/tidy.ts';
import { withoutMarkupRemains } from './markup-remains.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** Reads plain text as a newsroom or a scraper saved it. Offsets of the draft are into `source`. */
export function readPlain(source: string): Draft {
  const paragraphs = splitParagraphs(source)
    .flatMap(withoutMarkupRemains)
    .map(tidy)
    .filter(({ text }) => text !== '')
    .map((body) => paragraphOf(body));
  return cleanPlain(paragraphs);
}

/** The rules in their order over paragraphs that carry no markup of their own. */
export function cleanPlain(paragraphs: readonly Paragraph[]): Draft {
  const steps: ((paragraphs: readonly Paragraph[]) => Cleaned)[] = [
    (given) => applyRules(given, FURNITURE),
    readOpening,
    (given) => (endsItsParagraphs(given) ? applyRules(given, POSITION) : unchanged(given)),
    readDateline,
  ];
  let current = unchanged(paragraphs);
  for (const step of steps) {
    const { paragraphs: kept, removals, metadata } = step(current.paragraphs);
    current = {
      paragraphs: kept,
      removals: [...current.removals, ...removals],
      metadata: [...current.metadata, ...metadata],
    };
  }
  return {
    blocks: current.paragraphs.map(({ role, body }) => ({ role, body })),
    removals: current.removals.toSorted((a, b) => a.from - b.from),
    metadata: current.metadata,
    notes: [],
    comments: [],
  };
}

function unchanged(paragraphs: readonly Paragraph[]): Cleaned {
  return { paragraphs, removals: [], metadata: [] };
}

/** Only where paragraphs end with a stop as a rule does a line without one stand out. */
function endsItsParagraphs(paragraphs: readonly Paragraph[]): boolean {
  const prose = paragraphs.filter(isRunningProse);
  return prose.length > 0 && prose.filter(({ ended }) => ended).length >= prose.length * 0.7;
}
