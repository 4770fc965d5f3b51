import { createContext, Script } from 'node:vm';
import { tookTooLong, type WorkLimits } from './limits.ts';
import type { Runner } from './runner.ts';
import type { GivenUp, Task, WorkItem } from './task.ts';
import { type WorkKit, workOn } from './work-on.ts';

/**
 * Does tasks in this thread, for a batch so small that starting a worker would take longer than the work. The time
 * limit holds; the memory limit is the program's own. `isSound` is false once an article was given up: what was cut
 * off may have left something half-made, and the rest should go to fresh workers.
 */
export function openLocalRunner(
  kit: Omit<WorkKit, 'begin'>,
  limits: WorkLimits,
): Runner & { readonly isSound: () => boolean } {
  const within = timeLimit(limits.seconds);
  let sound = true;

  async function* run(task: Task): AsyncGenerator<WorkItem> {
    let done = 0;
    let at = 0;
    const givenUp: GivenUp[] = [];
    const begin = (item: number): void => {
      at = item;
    };
    for (;;) {
      const items = workOn({ ...task, done, givenUp }, { ...kit, begin });
      try {
        for (let next = within(() => items.next()); next.done !== true; next = within(() => items.next())) {
          done += 1;
          yield next.value;
        }
        return;
      } catch (error) {
        if (!isTimeout(error)) throw error;
        sound = false;
        const reason = tookTooLong(limits);
        if (at < 0) return yield [{ type: 'failure', failure: { uri: task.uri, ...reason } }];
        givenUp.push({ item: at, ...reason });
      }
    }
  }

  return { run, isSound: () => sound, close: async () => undefined };
}

/** Runs a function and ends it after so many seconds, by an error; Node has this for scripts of `node:vm` only. */
function timeLimit(seconds: number): <Result>(work: () => Result) => Result {
  const box: { work?: () => unknown } = {};
  const context = createContext(box);
  const script = new Script('work()');
  const timeout = Math.max(1, Math.ceil(seconds * 1000));
  return <Result>(work: () => Result): Result => {
    box.work = work;
    return script.runInContext(context, { timeout }) as Result;
  };
}

/** By its code alone: the error is of the script's context, whose `Error` is another. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
