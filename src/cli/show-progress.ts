import type { BatchOutcome } from '../batch/events.ts';
import type { ReportOptions } from '../report/format.ts';
import { beforeTelling, tell } from './messages.ts';
import type { Output } from './output.ts';
import { openProgress, type Progress } from './progress.ts';

/** Progress on standard error; nothing with `--quiet`. */
export function showProgress({ quiet, paint }: ReportOptions): Progress {
  if (quiet) return { update: () => undefined, clear: () => undefined };
  const progress = openProgress({
    isTerminal: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    columns: () => process.stderr.columns,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
    paint,
  });
  beforeTelling(progress.clear);
  return progress;
}

/** The same output, with the bar taken away before what is written: both may stand on one terminal. */
export function clearOf(progress: Progress, output: Output): Output {
  return {
    ...output,
    write: (text) => {
      if (text !== '') progress.clear();
      return output.write(text);
    },
  };
}

export function stoppedAfter({ progress }: BatchOutcome): string {
  return `Stopped after ${progress.filesDone} of ${progress.files} files`;
}

/** Says how far a batch came that was ended early, and how to go on. */
export function tellInterruption(outcome: BatchOutcome, database: string | undefined): void {
  tell(`${stoppedAfter(outcome)}.`);
  tell(
    database === undefined
      ? 'Nothing of it is kept; with --db, the same command would go on from here.'
      : `What was done is kept in ${database}. The same command goes on from there.`,
  );
}
