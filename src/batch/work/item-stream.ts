import type { WorkItem } from './task.ts';

/** Items on their way from a worker: put in as they come, taken out in their order. */
export interface ItemStream extends AsyncIterable<WorkItem> {
  readonly put: (item: WorkItem) => void;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
}

/** `onTake` is called for each item that is taken out. */
export function itemStream(onTake: () => void): ItemStream {
  const items: WorkItem[] = [];
  let outcome: { readonly error?: unknown } | undefined;
  let wake: () => void = () => undefined;
  const settle = (next: { readonly error?: unknown }): void => {
    outcome ??= next;
    wake();
  };
  return {
    put: (item) => {
      items.push(item);
      wake();
    },
    end: () => settle({}),
    fail: (error) => settle({ error }),
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const item = items.shift();
        if (item !== undefined) {
          onTake();
          yield item;
        } else if (outcome === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if ('error' in outcome) {
          throw outcome.error;
        } else {
          return;
        }
      }
    },
  };
}
