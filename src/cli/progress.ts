import type { BatchProgress } from '../batch/events.ts';
import type { Paint } from '../report/format.ts';
import { type Pace, progressBar, progressText } from './progress-line.ts';

/** Tells people how far a batch is, on standard error and nowhere else. */
export interface Progress {
  readonly update: (progress: BatchProgress) => void;
  /** Takes the bar away, so that a line can be written; the next update draws it again. */
  readonly clear: () => void;
}

export interface ProgressScreen {
  readonly isTerminal: boolean;
  readonly columns: () => number;
  readonly write: (text: string) => void;
  readonly now: () => number;
  readonly paint: Paint;
}

/** Milliseconds before the first bar (a short batch has none) and between two. */
const FIRST_BAR = 600;
const NEXT_BAR = 100;
/** Milliseconds between two lines of a log. */
const NEXT_LINE = 30_000;
/** The pace is that of the last while, in milliseconds. */
const WHILE = 15_000;

const CLEAR_LINE = '\r\u001b[K';

/** A bar on a terminal; a plain line every half minute elsewhere. */
export function openProgress(screen: ProgressScreen): Progress {
  const { isTerminal, columns, write, now, paint } = screen;
  const begun = now();
  let due = begun + (isTerminal ? FIRST_BAR : NEXT_LINE);
  let isDrawn = false;
  let samples: { readonly at: number; readonly done: number }[] = [{ at: begun, done: 0 }];

  function paceOf({ files, filesDone }: BatchProgress): Pace {
    const at = now();
    const recent = samples.filter((sample) => at - sample.at <= WHILE);
    const from = recent[0] ?? samples.at(-1) ?? { at: begun, done: 0 };
    samples = [...recent, { at, done: filesDone }];
    const seconds = (at - from.at) / 1000;
    const rate = seconds <= 0 ? 0 : (filesDone - from.done) / seconds;
    return { rate, left: rate <= 0 ? null : (files - filesDone) / rate };
  }

  function clear(): void {
    if (isDrawn) write(CLEAR_LINE);
    isDrawn = false;
  }

  return {
    clear,
    update(progress) {
      const isLast = progress.filesDone >= progress.files;
      if (isLast) clear();
      if (isLast || now() < due) return;
      due = now() + (isTerminal ? NEXT_BAR : NEXT_LINE);
      const pace = paceOf(progress);
      if (!isTerminal) {
        write(`deskcheck: ${progressText(progress, pace)}\n`);
        return;
      }
      write(`${CLEAR_LINE}${progressBar(progress, pace, columns(), paint)}`);
      isDrawn = true;
    },
  };
}
