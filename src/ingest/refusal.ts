import type { Failure } from '../model/output.ts';
import type { OpenedFile, PendingArticle, ReadResult } from './options.ts';

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

/** As `failed`, among the articles of a file. */
export function pendingFailure(uri: string, refusal: Refusal): PendingArticle {
  return { uri, ...(refusal.line === undefined ? {} : { line: refusal.line }), read: () => failed(uri, refusal) };
}

export function openFailure(uri: string, refusal: Refusal): OpenedFile {
  return { pending: [pendingFailure(uri, refusal)] };
}
