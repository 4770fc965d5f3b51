import type { AcrossStage } from '../../src/batch/across.ts';

/** Stands in for an article that brings a worker down: which one, and how, stands in its text. */
export const across: AcrossStage = {
  recordsOf: ({ article }) => {
    if (article.text.includes('It never ends.')) for (;;) article.text.trim();
    if (article.text.includes('It needs more and more.')) {
      const held: number[][] = [];
      for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => index + held.length + 0.5));
    }
    return [{ key: article.text.slice(0, 3), payload: JSON.stringify(article.uri) }];
  },
  findings: () => [],
};
