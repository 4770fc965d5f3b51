import type { Paragraph, Rule } from '../paragraph.ts';

const OPENS_HIGH = /^["'“‘«¿¡(]?[\p{Lu}\p{Lt}\p{N}$£€#@]/u;
const BULLET = /^(?:[•·▪◦‣●○■*–—-]|\d{1,2}[.)])\s/u;

/** A line as headlines are written: begins high, ends without a stop, and is one sentence or none. */
export function isHeadlineLike({ text, words, ended, innerEnds, role }: Paragraph): boolean {
  return (
    role === 'prose' &&
    !ended &&
    innerEnds === 0 &&
    words <= 26 &&
    text.length <= 180 &&
    OPENS_HIGH.test(text) &&
    !BULLET.test(text)
  );
}

/** Of this length and more a line between paragraphs is another story's headline; below, a crosshead of this one. */
const LONGER_THAN_A_CROSSHEAD = 8;

/** Bulleted lines are a list. */
export const listItem: Rule = ({ text, role }) =>
  role === 'prose' && BULLET.test(text) ? { kind: 'become', role: 'list' } : null;

/** A headline among paragraphs: another story's. It follows a finished sentence and comes before a new one. */
export const headlineBetween: Rule = (paragraph, { beforeProse, afterProse, previous }) => {
  if (beforeProse || afterProse || !isHeadlineLike(paragraph)) return null;
  if (previous !== undefined && /[,:;]\s*$/.test(previous.text)) return null;
  if (paragraph.words >= LONGER_THAN_A_CROSSHEAD) return { kind: 'remove', reason: 'related-headline' };
  return { kind: 'become', role: 'heading' };
};

/** Lines after the last sentence: headlines of other stories, names of sections, remains of boxes. */
export const trailingLine: Rule = (paragraph, { afterProse }) => {
  if (!afterProse || paragraph.role !== 'prose' || paragraph.ended || paragraph.words > 30) return null;
  return { kind: 'remove', reason: paragraph.words >= 4 ? 'related-headline' : 'trailing-line' };
};
