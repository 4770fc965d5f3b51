import type { Article } from './article.ts';
import type { Position, Span } from './span.ts';

/** What a stretch of `article.text` is. Only `prose` makes claims; headline and standfirst are checked against it. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'prose'
  | 'list'
  | 'caption'
  | 'pull-quote'
  | 'table'
  | 'embed';

/** A paragraph, heading, caption … of `article.text`. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/**
 * A run of `article.text` that lies on one line of the file.
 * Where `verbatim`, the code unit at `start + n` stands at column `column + n`; elsewhere (an entity,
 * collapsed white space) all of the run stands at `column`.
 */
export interface SourceRun extends Span, Position {
  readonly verbatim: boolean;
}

/** From offsets in `article.text` to places in the file. Runs are in order; a gap belongs to the run before it. */
export type SourceMap = readonly SourceRun[];

/** Text of the file that was left out of `article.text`, with the reason: what `--explain` shows. */
export interface Removal extends Position {
  readonly reason: string;
  readonly text: string;
}

/** Something a person should know about how a file was read: contradicting metadata, undecodable bytes. */
export interface ReadingNote {
  readonly code: string;
  readonly message: string;
  readonly position?: Position;
}

/** A comment of a page or a Markdown file, without its marks; suppressions are written as such. */
export interface SourceComment extends Position {
  readonly text: string;
}

/** An article as `ingest` hands it on: the record and what is needed to point back into the file. */
export interface ReadArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly sourceMap: SourceMap;
  readonly removals: readonly Removal[];
  readonly notes: readonly ReadingNote[];
  readonly comments: readonly SourceComment[];
}
