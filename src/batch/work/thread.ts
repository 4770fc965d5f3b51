import { parentPort, workerData } from 'node:worker_threads';
import { openReference } from '../../reference/open-reference.ts';
import { referenceIndexes } from '../../store/reference-index/reference-indexes.ts';
import { loadStage } from '../across.ts';
import { type TracedReference, traceReference } from '../traced-reference.ts';
import { sharedState } from './shared-state.ts';
import type { Task, WorkItem, WorkResult } from './task.ts';
import { workOn } from './work-on.ts';

/** What every worker of a pool is told when it starts. */
export interface WorkerSetup {
  /** Paths of the reference packages; absent where nothing is verified. */
  readonly references?: readonly string[];
  /** Folder of the indexes of large packages. */
  readonly indexFolder?: string;
  /** True where a database keeps what is done. */
  readonly isKept?: boolean;
  /** URL of a module that exports the stage across articles. */
  readonly acrossModule?: string;
}

/** One attempt at a task. */
export interface Attempt {
  readonly number: number;
  readonly task: Task;
  readonly state: SharedArrayBuffer;
}

/** An item of the attempt with this number; null after the last. */
export interface WorkerMessage {
  readonly attempt: number;
  readonly item: WorkItem | null;
}

/** Items that may wait to be taken over before the worker stops for the pool to catch up. */
const AHEAD = 16;

/** Opened here and not handed over: a reference is no plain data. */
const setup = workerData as WorkerSetup;
const traced = openTraced(setup);
const stage = loadStage(setup.acrossModule);
const packing = setup.isKept === true ? import('../../store/pack-article.ts') : undefined;

function openTraced({ references, indexFolder }: WorkerSetup): TracedReference | undefined {
  if (references === undefined) return undefined;
  const indexes = indexFolder === undefined ? {} : { indexes: referenceIndexes(indexFolder) };
  return traceReference(openReference(references, indexes));
}

/** Does a task. Each item is sent as soon as it is done: a worker that dies takes no more than one. */
export async function work({ number, task, state }: Attempt): Promise<void> {
  const packs = await packing;
  const buffers = (result: WorkResult): ArrayBuffer[] =>
    packs !== undefined && 'packed' in result ? packs.buffersOf(result.packed) : [];
  const kit = {
    ...(traced === undefined ? {} : { traced }),
    ...(packs === undefined ? {} : { packing: packs }),
    across: await stage,
  };
  const shared = sharedState(state);
  const send = (item: WorkItem | null): void => {
    const message: WorkerMessage = { attempt: number, item };
    parentPort?.postMessage(message, (item ?? []).flatMap(buffers));
  };
  let sent = 0;
  for (const item of workOn(task, { ...kit, begin: shared.begin })) {
    shared.rest();
    send(item);
    sent += 1;
    shared.waitForRoom(sent, AHEAD);
  }
  shared.rest();
  send(null);
}
