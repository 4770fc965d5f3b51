import type { Finding } from '../model/finding.ts';
import type { Failure, Summary } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';

/** What happens in a batch, in the order of its files. The records of an article may be read only when they are asked for. */
export type BatchEvent<Done> =
  | ArticleEvent<Done>
  | { readonly type: 'failure'; readonly failure: Failure }
  | { readonly type: 'skipped'; readonly uri: string; readonly reason: string };

interface ArticleEvent<Done> {
  readonly type: 'article';
  readonly done: Done;
  readonly reading: ReadArticle;
  /** How many claims the article has, where that is known without reading them. */
  readonly claimCount?: number;
}

/** Waited for before the batch goes on, so that a slow reader holds it up and memory does not grow. */
export type BatchListener<Done> = (event: BatchEvent<Done>) => void | Promise<void>;

/** How far a batch is; `files` counts files, a dump of many articles being one. */
export interface BatchProgress {
  readonly files: number;
  readonly filesDone: number;
  readonly articles: number;
  /** Articles taken from the database, as nothing that they rest on changed. */
  readonly unchanged: number;
  readonly flagged: number;
  readonly failed: number;
}

export interface BatchOutcome {
  readonly failures: readonly Failure[];
  readonly batchFindings: Finding[];
  readonly summary: Summary;
  readonly progress: BatchProgress;
  /** True where `signal` ended the batch before its last file. */
  readonly interrupted: boolean;
}
