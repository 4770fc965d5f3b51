/**
 * What a worker and its pool see of each other while a task runs, without a message: which item the worker is at and
 * since when, and how many items the pool has taken over. A worker that hangs or dies leaves its last word here.
 */
export interface SharedState {
  readonly buffer: SharedArrayBuffer;
  /** The worker is at this item from now on. */
  readonly begin: (item: number) => void;
  /** The worker waits for room and is at no item. */
  readonly rest: () => void;
  /** The item the worker is at; `NOT_BEGUN` before the first. */
  readonly item: () => number;
  /** Milliseconds that the worker has been at its item; 0 while it rests. */
  readonly elapsed: () => number;
  /** One more item was taken over. */
  readonly take: () => void;
  /** Stops this thread until fewer than `ahead` of the `sent` items wait to be taken over. */
  readonly waitForRoom: (sent: number, ahead: number) => void;
}

export const NOT_BEGUN = -2;

const ITEM = 0;
const TAKEN = 1;
/** Milliseconds between two looks, in case a wake-up is lost. */
const PATIENCE = 500;

export function sharedState(buffer?: SharedArrayBuffer): SharedState {
  const shared = buffer ?? new SharedArrayBuffer(16);
  const counters = new Int32Array(shared, 0, 2);
  const clock = new Float64Array(shared, 8, 1);
  if (buffer === undefined) counters[ITEM] = NOT_BEGUN;
  return {
    buffer: shared,
    begin: (item) => {
      clock[0] = Date.now();
      Atomics.store(counters, ITEM, item);
    },
    rest: () => {
      clock[0] = 0;
    },
    item: () => Atomics.load(counters, ITEM),
    elapsed: () => {
      const since = clock[0] ?? 0;
      return since === 0 ? 0 : Date.now() - since;
    },
    take: () => {
      Atomics.add(counters, TAKEN, 1);
      Atomics.notify(counters, TAKEN);
    },
    waitForRoom: (sent, ahead) => {
      for (;;) {
        const taken = Atomics.load(counters, TAKEN);
        if (sent - taken < ahead) return;
        Atomics.wait(counters, TAKEN, taken, PATIENCE);
      }
    },
  };
}
