import { setImmediate as turnOfEvents } from 'node:timers/promises';
import type { CheckSettings } from '../model/check-settings.ts';
import type { CheckedArticle, ExtractedArticle } from '../model/output.ts';
import type { Reference } from '../model/reference.ts';
import type { Store } from '../store/open-store.ts';
import { loadStage } from './across.ts';
import { type BatchRecords, gatherRecords } from './batch-records.ts';
import { beginWork, type WorkOptions } from './begin-work.ts';
import { chooseRunner } from './choose-runner.ts';
import { consumeWork, type Destination } from './consume-work.ts';
import type { EarlierWork } from './earlier-work.ts';
import type { BatchListener, BatchOutcome, BatchProgress } from './events.ts';
import type { InputFile } from './find-inputs.ts';
import { inOrder } from './in-order.ts';
import { type Keeper, openKeeper } from './keeper.ts';
import { type BatchInput, planInputs, sizeOfEntry } from './plan-inputs.ts';
import { addFindings } from './summary.ts';
import { beginTally } from './tally.ts';
import type { WorkLimits } from './work/limits.ts';

export type { BatchEvent, BatchListener, BatchOutcome, BatchProgress } from './events.ts';
export type { BatchInput } from './plan-inputs.ts';

export interface BatchOptions {
  readonly workingDirectory: string;
  /** How many workers do the work, and how many files are read side by side. */
  readonly jobs: number;
  /** Publication date of every article, over what the manifest and the files say. */
  readonly published?: string;
  /** Path of a manifest. */
  readonly manifest?: string;
  /** Which of the files that were found are read; the others are passed over without a word. All, where it is absent. */
  readonly selects?: (file: InputFile) => boolean;
  /** What one article may take; the standard limits where it is left out. */
  readonly limits?: WorkLimits;
  /** Ends the batch after what is in hand; all that is done is kept and told. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BatchProgress) => void;
}

export interface CheckOptions extends BatchOptions {
  readonly reference: Reference;
  /** Paths from which workers open the same reference; without them all is done in this thread. */
  readonly referencePaths?: readonly string[];
  /** Folder in which large packages have their indexes; workers open them too. */
  readonly indexFolder?: string;
  /** What the configuration says of the checks of a file; asked in this thread, sent with the work. */
  readonly settingsFor?: (uri: string) => CheckSettings;
  /** URL of a module whose `across` takes the place of the standard stage across articles, in every thread. */
  readonly acrossModule?: string;
  /** Where everything is kept, and the run it belongs to. */
  readonly keep?: Keep;
}

interface Keep {
  readonly store: Store;
  readonly run: number;
}

/** Files begun ahead of the one that is told, for each worker: enough that none waits while one file takes long. */
const AHEAD = 16;
/** Milliseconds after which the event loop gets a turn, which unchanged files never give it: Ctrl-C waits for one. */
const LONGEST_TURN = 20;
/** Bytes of files that are held at a time. */
const ROOM = 64 * 1024 * 1024;

/**
 * Checks many articles and tells `onEvent` of each as it is done, in the order of the inputs. What is wrong with an
 * article fails that article and nothing else; what is wrong with the database (`StoreError`) ends the batch.
 */
export async function runBatch(
  inputs: readonly BatchInput[],
  options: CheckOptions,
  onEvent: BatchListener<CheckedArticle>,
): Promise<BatchOutcome> {
  const { keep, reference, acrossModule } = options;
  const across = await loadStage(acrossModule);
  // Here and not above: a run without a database does not load what it needs.
  const earlier =
    keep === undefined
      ? undefined
      : (await import('./earlier-work.ts')).openEarlierWork(keep.store, keep.run, reference);
  const keeper = keep === undefined || earlier === undefined ? undefined : openKeeper(keep.store, earlier.context, now);
  const records = gatherRecords();
  try {
    const context = { ...(earlier === undefined ? {} : { earlier }), ...(keeper === undefined ? {} : { keeper }) };
    const outcome = await run(inputs, options, { ...context, records, onEvent });
    if (outcome.interrupted) return outcome;
    // Findings across articles belong to no file: the configuration's word for all files holds.
    const settings = options.settingsFor?.('') ?? {};
    const found =
      keep === undefined
        ? records.findings(across, settings)
        : keep.store.batch.withSorted((sorted) => across.findings(sorted, settings));
    keep?.store.batch.save(keep.run, found);
    const batchFindings = keep === undefined ? [...found] : [...keep.store.attachDecisions(found)];
    return { ...outcome, batchFindings, summary: addFindings(outcome.summary, batchFindings) };
  } finally {
    records.close();
  }
}

/** As `runBatch`, without reference data and checks: mentions, entities and claims alone. */
export async function extractBatch(
  inputs: readonly BatchInput[],
  options: BatchOptions,
  onEvent: BatchListener<ExtractedArticle>,
): Promise<BatchOutcome> {
  const records = gatherRecords();
  const onChecked: BatchListener<CheckedArticle> = (event) => onEvent(event);
  return await run(inputs, options, { records, onEvent: onChecked });
}

interface RunContext {
  readonly earlier?: EarlierWork;
  readonly keeper?: Keeper;
  readonly records: BatchRecords;
  readonly onEvent: BatchListener<CheckedArticle>;
}

async function run(
  inputs: readonly BatchInput[],
  options: BatchOptions & Partial<CheckOptions>,
  { earlier, keeper, records, onEvent }: RunContext,
): Promise<BatchOutcome> {
  const { jobs, published, settingsFor = () => ({}), keep, signal } = options;
  const plan = await planInputs(inputs, options);
  const runner = chooseRunner({ ...options, isKept: keep !== undefined }, plan.files, plan.bytes);
  const work: WorkOptions = {
    jobs,
    settingsFor,
    runner: runner.open,
    ...(published === undefined ? {} : { published }),
    ...(plan.manifest === undefined ? {} : { manifest: plan.manifest }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(keep === undefined ? {} : { reader: keep.store }),
  };
  const counts = beginTally(plan.files);
  const to: Destination = {
    counts,
    records,
    tell: async (event) => {
      counts.count(event);
      await onEvent(event);
    },
    ...(keep === undefined ? {} : { store: keep.store }),
    ...(keeper === undefined ? {} : { keeper }),
    ...(signal === undefined ? {} : { signal }),
  };
  const window = { concurrency: jobs * 2, ahead: jobs * AHEAD, weight: sizeOfEntry, room: ROOM };
  const stop = (): void => void runner.close();
  let turned = now();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const file of inOrder(plan.entries, (entry) => beginWork(entry, work), window)) {
      if (signal?.aborted === true) break;
      if (!(await consumeWork(file, to))) break;
      if (now() - turned > LONGEST_TURN) {
        await turnOfEvents();
        turned = now();
      }
      if (!file.isFile) continue;
      counts.endFile();
      options.onProgress?.(counts.progress());
    }
    await keeper?.flush();
  } finally {
    signal?.removeEventListener('abort', stop);
    await runner.close();
  }
  return { ...counts.outcome(), batchFindings: [], interrupted: signal?.aborted === true && !counts.isWhole() };
}

function now(): number {
  return performance.now();
}
