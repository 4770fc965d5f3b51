import PQueue from 'p-queue';

interface Window<Input> {
  /** How many are begun at the same time. */
  readonly concurrency: number;
  /** How many may be begun and not yet taken. */
  readonly ahead: number;
  /** What one weighs, and how much those begun and not yet taken may weigh together; the first goes whatever its weight. */
  readonly weight?: (input: Input) => number;
  readonly room?: number;
}

/** Begins inputs ahead of the one that is taken, and gives their results in the inputs' own order. */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input>,
  begin: (input: Input) => Promise<Result>,
  { concurrency, ahead, weight = () => 0, room = 0 }: Window<Input>,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency });
  const begun: { readonly weight: number; readonly result: Promise<Result> }[] = [];
  const source = inputs[Symbol.iterator]();
  let next = source.next();
  let carried = 0;
  for (;;) {
    while (next.done !== true && begun.length < ahead) {
      const input = next.value;
      const own = weight(input);
      if (begun.length > 0 && carried + own > room) break;
      const result = queue.add(() => begin(input));
      // Told where it is taken; until then it is no unhandled rejection.
      result.catch(() => undefined);
      begun.push({ weight: own, result });
      carried += own;
      next = source.next();
    }
    const first = begun[0];
    if (first === undefined) return;
    yield await first.result;
    begun.shift();
    carried -= first.weight;
  }
}
