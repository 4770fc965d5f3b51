import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { IS_SOURCE, PACKAGE_ROOT } from '../../package-root.ts';
import { type ItemStream, itemStream } from './item-stream.ts';
import { lostWorker, neededTooMuchMemory, tookTooLong, type WorkLimits } from './limits.ts';
import { type Runner, RunnerClosed } from './runner.ts';
import { NOT_BEGUN, type SharedState, sharedState } from './shared-state.ts';
import type { GivenUp, Task, WorkItem } from './task.ts';
import type { Attempt, WorkerMessage, WorkerSetup } from './thread.ts';

export interface PoolOptions extends WorkerSetup {
  readonly workers: number;
  readonly limits: WorkLimits;
}

/** How often it is looked whether an article takes too long, in milliseconds. */
const LOOK_EVERY = 100;
/** Attempts without an item done or given up, after which the next item is blamed. */
const MOST_FRUITLESS = 2;
/** Room for short-lived objects: with 64 MB a worker holds 40 MB more and is no faster. */
const YOUNG_GENERATION_MB = 32;

interface RunningAttempt {
  readonly state: SharedState;
  readonly abort: AbortController;
  readonly put: (item: WorkItem) => void;
  readonly end: () => void;
  timedOut: boolean;
}

/**
 * Does tasks in worker threads. A worker that takes too long at an article, or needs too much memory, is ended; that
 * article fails with its reason, and another worker goes on with what the file holds after it.
 */
export function openWorkerPool({ workers, limits, ...setup }: PoolOptions): Runner {
  const pool = new Piscina({
    filename: fileURLToPath(new URL(IS_SOURCE ? 'src/batch/work/worker.ts' : 'dist/program/worker.js', PACKAGE_ROOT)),
    name: 'work',
    workerData: setup,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
    },
    recordTiming: false,
  });
  const running = new Map<number, RunningAttempt>();
  const streams = new Set<ItemStream>();
  let attempts = 0;
  let broken: Error | undefined;

  pool.on('message', ({ attempt, item }: WorkerMessage) => {
    const found = running.get(attempt);
    if (item === null) found?.end();
    else found?.put(item);
  });
  // A worker that dies without a task could not start.
  pool.on('error', (error: Error) => {
    broken ??= error;
    for (const stream of streams) stream.fail(broken);
  });
  // It also keeps the process alive: piscina lets go of a worker that has answered, though its last item may still be
  // on its way by the other channel, and a process that waits for nothing else ends there and then.
  const watch = setInterval(() => {
    for (const attempt of running.values()) {
      if (attempt.state.elapsed() <= limits.seconds * 1000) continue;
      attempt.timedOut = true;
      attempt.abort.abort();
    }
  }, LOOK_EVERY);

  /** One attempt at a task: what ended it. `put` is called for each item that was done. */
  async function attemptAt(task: Task, state: SharedState, put: (item: WorkItem) => void): Promise<Ending> {
    attempts += 1;
    const number = attempts;
    const abort = new AbortController();
    const ended = Promise.withResolvers<void>();
    const attempt: RunningAttempt = { state, abort, put, end: ended.resolve, timedOut: false };
    running.set(number, attempt);
    try {
      const order: Attempt = { number, task, state: state.buffer };
      await pool.run(order, { signal: abort.signal });
      await ended.promise;
      return { type: 'end' };
    } catch (error) {
      return { type: 'lost', item: state.item(), timedOut: attempt.timedOut, error: error as Error };
    } finally {
      running.delete(number);
    }
  }

  async function drive(task: Task, stream: ItemStream, current: { state: SharedState }): Promise<void> {
    let done = 0;
    let fruitless = 0;
    const givenUp: GivenUp[] = [];
    const put = (item: WorkItem): void => {
      done += 1;
      fruitless = 0;
      stream.put(item);
    };
    for (;;) {
      const ending = await attemptAt({ ...task, done, givenUp }, current.state, put);
      if (ending.type === 'end') return stream.end();
      if (broken !== undefined) return stream.fail(broken);
      const reason = reasonOf(ending, limits);
      if (ending.item === NOT_BEGUN) return stream.fail(ending.error);
      if (ending.item < 0) {
        const { code, message } = reason;
        stream.put([{ type: 'failure', failure: { uri: task.uri, code, message } }]);
        return stream.end();
      }
      fruitless += 1;
      if (ending.item >= done || fruitless > MOST_FRUITLESS) {
        givenUp.push({ item: Math.max(ending.item, done), ...reason });
      }
      current.state = sharedState();
    }
  }

  return {
    run(task) {
      const current = { state: sharedState() };
      const stream = itemStream(() => current.state.take());
      streams.add(stream);
      if (broken === undefined) {
        drive(task, stream, current)
          .catch((error: unknown) => stream.fail(error))
          .finally(() => streams.delete(stream));
      } else {
        stream.fail(broken);
      }
      return stream;
    },
    async close() {
      clearInterval(watch);
      broken ??= new RunnerClosed();
      for (const stream of streams) stream.fail(broken);
      await pool.destroy();
    },
  };
}

type Ending =
  | { readonly type: 'end' }
  | { readonly type: 'lost'; readonly item: number; readonly timedOut: boolean; readonly error: Error };

function reasonOf(ending: Extract<Ending, { type: 'lost' }>, limits: WorkLimits): Omit<GivenUp, 'item'> {
  if (ending.timedOut) return tookTooLong(limits);
  const { code } = ending.error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? neededTooMuchMemory(limits) : lostWorker(ending.error);
}
