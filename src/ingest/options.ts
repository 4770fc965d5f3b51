import type { Failure } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import type { Limits } from './limits.ts';

/** What is known of a file before it is read. */
export interface ReadOptions {
  /** How the file is called in every record and message; its ending is a hint to its kind. `-` is standard input. */
  readonly uri: string;
  /** The publication date that the user gave for this run (ISO 8601); stronger than all else. */
  readonly published?: string;
  /** The file's row in a manifest. */
  readonly manifest?: ManifestRow;
  /** Where the parts of an article stand in a line of JSON. */
  readonly fields?: FieldMapping;
  readonly limits?: Partial<Limits>;
}

export interface ManifestRow {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly language?: string;
}

/** Names of JSON fields, a dot between levels (`article.body`). What is not named is looked for under its usual names. */
export interface FieldMapping {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly id?: string;
}

/** One article of a file, found and not yet read. */
export interface PendingArticle {
  /** What it is called as far as that is known without reading it. */
  readonly uri: string;
  /** Where it begins in the file, where that is known. */
  readonly line?: number;
  readonly read: () => ReadResult;
}

/** A file that was opened: its articles one by one, each read when it is asked for. */
export interface OpenedFile {
  readonly pending: Iterable<PendingArticle>;
  readonly skipped?: { readonly code: string; readonly message: string };
}

/**
 * What a file gave. A file may hold many articles, and some of them may fail.
 * `skipped` says that the file is of a kind that holds no article: in a folder that is a note, for a file named on the command line a failure.
 */
export interface ReadResult {
  readonly readings: readonly ReadArticle[];
  readonly failures: readonly Failure[];
  readonly skipped?: { readonly code: string; readonly message: string };
}
