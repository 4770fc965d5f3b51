import { type Reading, type TimeRule, tokenAt, word } from './reading.ts';

/**
 * A rule and what its expressions begin with: figures, a word or a mark (`word`), the article "the", or any of them
 * (`any`). The rule is asked nowhere else.
 */
export type TimeRow = readonly [rule: TimeRule, opening: 'figure' | 'word' | 'the' | 'any'];

/** The rule that gives the longest reading of its rules, and the earlier rule's where two are as long. */
export function longestOf(rows: readonly TimeRow[]): TimeRule {
  const openedBy = (...openings: readonly TimeRow[1][]): readonly TimeRule[] =>
    rows.filter(([, opening]) => openings.includes(opening)).map(([rule]) => rule);
  const atFigure = openedBy('figure', 'any');
  const atArticle = openedBy('the', 'word', 'any');
  const atWord = openedBy('word', 'any');
  return (scan, at) => {
    const isFigure = tokenAt(scan, at)?.kind === 'number';
    const rules = isFigure ? atFigure : word(scan, at) === 'the' ? atArticle : atWord;
    let longest: Reading | null = null;
    for (const rule of rules) {
      const reading = rule(scan, at);
      if (reading !== null && (longest === null || reading.end > longest.end)) longest = reading;
    }
    return longest;
  };
}
