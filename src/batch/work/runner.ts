import type { Task, WorkItem } from './task.ts';

/** What tasks end with that were under way when their runner was closed. */
export class RunnerClosed extends Error {
  override readonly name = 'RunnerClosed';
}

/** Does tasks, in threads or here. A task begins when it is given; its items come in their order. */
export interface Runner {
  readonly run: (task: Task) => AsyncIterable<WorkItem>;
  readonly close: () => Promise<void>;
}
