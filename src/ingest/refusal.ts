import type { Failure } from '../model/output.ts';
import type { ReadResult } from './options.ts';

/** Why a file or an article in it cannot be read: what is wrong and what to do about it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

export function failure(uri: string, refusal: Refusal): Failure {
  const { code, message, line } = refusal;
  return { uri, code, message, ...(line === undefined ? {} : { line }) };
}

/** A file that gave nothing but a reason. */
export function failed(uri: string, refusal: Refusal): ReadResult {
  return { readings: [], failures: [failure(uri, refusal)] };
}
