import type { ManifestRow } from '../../ingest/options.ts';
import type { CheckSettings } from '../../model/check-settings.ts';
import type { Failure } from '../../model/output.ts';
import type { ArticleJson } from '../../store/article-json.ts';
import type { PackedArticle, StoredExtraction } from '../../store/pack-article.ts';
import type { AcrossRecord } from '../../verify/across/record.ts';
import type { ReferenceRead } from '../traced-reference.ts';

/** What crosses between threads: plain data, records as JSON (a third cheaper than a structured clone of them). */
export type Task = FileTask | VerifyTask;

/** A file to read, extract and verify. */
export interface FileTask {
  readonly type: 'file';
  readonly uri: string;
  readonly named: boolean;
  readonly bytes: Uint8Array;
  readonly published?: string;
  readonly manifest?: ManifestRow;
  readonly settings: CheckSettings;
  /** By position in the file, hashes of the readings whose work is at hand already. */
  readonly known: readonly (string | undefined)[];
  /** Items that were done before a worker was lost; they are only counted. */
  readonly done: number;
  /** Items that are given up, with the reason. */
  readonly givenUp: readonly GivenUp[];
}

/** An article whose extraction is at hand and whose reference or configuration changed. */
export interface VerifyTask {
  readonly type: 'verify';
  readonly uri: string;
  readonly position: number;
  /** As the database holds it. */
  readonly extraction: StoredExtraction;
  readonly readingHash: string;
  readonly settings: CheckSettings;
  readonly done: number;
  readonly givenUp: readonly GivenUp[];
}

export interface GivenUp {
  readonly item: number;
  readonly code: string;
  readonly message: string;
}

/** What became of one article, or one thing in a file that is none. */
export type WorkResult =
  | ArticleResult
  | { readonly type: 'same'; readonly position: number }
  | { readonly type: 'failure'; readonly failure: Failure }
  | { readonly type: 'skipped'; readonly reason: string };

export type ArticleResult = ToldArticle | PackedResult;

interface OneArticle {
  readonly type: 'article';
  /** Its place among the articles of the file. */
  readonly position: number;
  readonly readingHash: string;
  readonly reads: readonly ReferenceRead[];
  readonly across: readonly AcrossRecord[];
}

/** An article that is only told. */
export interface ToldArticle extends OneArticle {
  readonly checked: ArticleJson;
  /** The `ReadArticle` without its article, as JSON. */
  readonly aside: string;
}

/** An article for a database. */
export interface PackedResult extends OneArticle {
  readonly packed: PackedArticle;
}

/** What one item of a file gave: mostly one article. */
export type WorkItem = readonly WorkResult[];
