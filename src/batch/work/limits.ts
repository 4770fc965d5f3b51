import type { GivenUp } from './task.ts';

/** How long one article may take, and how much memory a worker may hold while it is at it. */
export interface WorkLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** 4 million characters, the most that ingest reads of an article, take a few seconds. */
export const WORK_LIMITS: WorkLimits = { seconds: 20, megabytes: 1024 };

type Reason = Omit<GivenUp, 'item'>;

export function tookTooLong({ seconds }: WorkLimits): Reason {
  const message = `the article took longer than ${seconds} s and was given up; give it more with --time-limit, or cut it into parts`;
  return { code: 'time-limit', message };
}

export function neededTooMuchMemory({ megabytes }: WorkLimits): Reason {
  const message = `the article needed more memory than ${megabytes} MB and was given up; give it more with --memory-limit, or cut it into parts`;
  return { code: 'memory-limit', message };
}

export function lostWorker(error: Error): Reason {
  return { code: 'worker-lost', message: `the work on this article ended without a result: ${error.message}` };
}

/** Failures that another run may not have: they depend on the machine and the limits, or on deskcheck itself. */
export const PASSING_FAILURES: ReadonlySet<string> = new Set([
  'time-limit',
  'memory-limit',
  'worker-lost',
  'internal-fault',
  'reading-failed',
  'file-unreadable',
  'record-refused',
]);
