import type { CheckedArticle, Failure, Summary } from '../model/output.ts';
import type { BatchEvent, BatchProgress } from './events.ts';
import { addCountedArticle, emptySummary } from './summary.ts';

/** What a batch has come to so far. */
export interface Tally {
  readonly count: (event: BatchEvent<CheckedArticle>) => void;
  readonly countUnchanged: () => void;
  readonly endFile: () => void;
  readonly isWhole: () => boolean;
  readonly progress: () => BatchProgress;
  readonly outcome: () => {
    readonly failures: readonly Failure[];
    readonly summary: Summary;
    readonly progress: BatchProgress;
  };
}

export function beginTally(files: number): Tally {
  const failures: Failure[] = [];
  let summary = emptySummary();
  let ended = 0;
  let flagged = 0;
  let unchanged = 0;
  const progress = (): BatchProgress => ({
    files,
    filesDone: Math.min(ended, files),
    articles: summary.articles,
    unchanged,
    flagged,
    failed: failures.length,
  });
  return {
    count: (event) => {
      if (event.type === 'failure') failures.push(event.failure);
      else if (event.type === 'skipped') summary = { ...summary, skipped: summary.skipped + 1 };
      else if ('findings' in event.done) {
        summary = addCountedArticle(summary, event.done, event.claimCount);
        if (event.done.findings.some(({ severity }) => severity !== null)) flagged += 1;
      } else summary = { ...summary, articles: summary.articles + 1 };
    },
    countUnchanged: () => {
      unchanged += 1;
    },
    endFile: () => {
      ended += 1;
    },
    isWhole: () => ended >= files,
    progress,
    outcome: () => ({ failures, summary: { ...summary, failed: failures.length }, progress: progress() }),
  };
}
