import type { Reference } from '../model/reference.ts';
import { loadStage } from './across.ts';
import { WORK_LIMITS, type WorkLimits } from './work/limits.ts';
import type { Runner } from './work/runner.ts';

export interface RunnerOptions {
  readonly jobs: number;
  readonly limits?: WorkLimits;
  /** What to verify against; absent where articles are only extracted. */
  readonly reference?: Reference;
  /**
   * Paths from which workers open the same reference; without it all work is done in this thread, as it is in a small
   * batch. A reference may be lent in any form; only what stands on the disk can be opened in every thread.
   */
  readonly referencePaths?: readonly string[];
  /** Folder in which large packages have their indexes. */
  readonly indexFolder?: string;
  readonly acrossModule?: string;
  /** True where a database keeps what is done. */
  readonly isKept: boolean;
}

/** Bytes up to which a batch is done in this thread: a worker takes longer to start. */
const SMALL = 200_000;

/** A runner that is opened when it is first asked for: a run that finds nothing to do needs none. */
export interface LazyRunner {
  readonly open: () => Promise<Runner>;
  readonly close: () => Promise<void>;
}

export function chooseRunner(options: RunnerOptions, files: number, bytes: number): LazyRunner {
  const { jobs, limits = WORK_LIMITS, reference, referencePaths, indexFolder, acrossModule, isKept } = options;
  const hasThreads = reference === undefined || referencePaths !== undefined;
  const opened: Runner[] = [];
  let local: Promise<Runner & { readonly isSound: () => boolean }> | undefined;
  let pool: Promise<Runner> | undefined;

  async function openLocal(): Promise<Runner & { readonly isSound: () => boolean }> {
    // Here and not above: word lists, the tagger and the parsers are for whoever works on articles.
    const [{ openLocalRunner }, { traceReference }] = await Promise.all([
      import('./work/local-runner.ts'),
      import('./traced-reference.ts'),
    ]);
    const kit = {
      ...(reference === undefined ? {} : { traced: traceReference(reference) }),
      ...(isKept ? { packing: await import('../store/pack-article.ts') } : {}),
      across: await loadStage(acrossModule),
    };
    const runner = openLocalRunner(kit, limits);
    opened.push(runner);
    return runner;
  }

  async function openPool(): Promise<Runner> {
    const { openWorkerPool } = await import('./work/worker-pool.ts');
    const setup = {
      isKept,
      ...(referencePaths === undefined ? {} : { references: referencePaths }),
      ...(indexFolder === undefined ? {} : { indexFolder }),
      ...(acrossModule === undefined ? {} : { acrossModule }),
    };
    const runner = openWorkerPool({ workers: Math.max(1, Math.min(jobs, files)), limits, ...setup });
    opened.push(runner);
    return runner;
  }

  return {
    async open() {
      if (!hasThreads || bytes <= SMALL) {
        local ??= openLocal();
        const runner = await local;
        if (!hasThreads || runner.isSound()) return runner;
      }
      pool ??= openPool();
      return await pool;
    },
    close: async () => {
      await Promise.all(opened.map((runner) => runner.close()));
    },
  };
}
