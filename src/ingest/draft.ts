import type { PublishedFrom } from '../model/article.ts';
import type { BlockRole } from '../model/reading.ts';
import type { Located } from './located/located.ts';

/** An article on its way: blocks and removals still located in the source, metadata still with rivals. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  readonly removals: readonly DraftRemoval[];
  readonly metadata: readonly MetadataCandidate[];
  readonly notes: readonly DraftNote[];
  /** Comments of HTML or Markdown; suppressions are written as such. */
  readonly comments: readonly DraftComment[];
}

export interface DraftComment {
  readonly text: string;
  readonly from: number;
}

export interface DraftBlock {
  readonly role: BlockRole;
  readonly body: Located;
}

/** What was left out, why, and where in the source it stood. */
export interface DraftRemoval {
  readonly reason: string;
  readonly text: string;
  readonly from: number;
}

export interface DraftNote {
  readonly code: string;
  readonly message: string;
  /** Offset in the source, where the note is about a place in it. */
  readonly from?: number;
}

export type MetadataField =
  | 'title'
  | 'byline'
  /** Those who helped; they are the byline where there is no other. */
  | 'contributors'
  | 'publisher'
  | 'published'
  | 'modified'
  | 'language'
  | 'canonicalUrl'
  | 'dateline';

/** One place's word on one field. Which place is believed first is told in `metadata/strength.ts`. */
export interface MetadataCandidate {
  readonly field: MetadataField;
  /** Names for a byline; one value otherwise. */
  readonly values: readonly string[];
  readonly source: PublishedFrom;
}
