import { contentId } from '../identity/content-id.ts';
import type { Article } from '../model/article.ts';
import type { Block, ReadArticle, ReadingNote, SourceMap, SourceRun } from '../model/reading.ts';
import type { Position } from '../model/span.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { guessLanguage } from './language.ts';
import { eachRun, type Located, locatedBuilder } from './located/located.ts';
import { settleMetadata } from './metadata/settle.ts';
import type { ReadOptions } from './options.ts';

/** Stands between two blocks of `article.text`. */
const BLOCK_BREAK = '\n\n';

/** Makes the record out of a draft: one text, blocks and source map over it, and for each field the strongest candidate. */
export function assemble(
  draft: Draft,
  options: ReadOptions,
  positionAt: (sourceOffset: number) => Position,
): ReadArticle {
  const { located, blocks } = joinBlocks(draft.blocks);
  const { text } = located;
  const settled = settleMetadata(draft.metadata, options);
  const { fields } = settled;
  const article: Article = {
    id: contentId('article', [fields.publisher ?? '', fields.publishedAt ?? '', fields.title ?? '', text]),
    uri: options.uri,
    ...fields,
    byline: [...(fields.byline ?? [])],
    language: fields.language ?? guessLanguage(text),
    text,
  };
  return {
    article,
    blocks,
    sourceMap: sourceMap(located, positionAt),
    removals: draft.removals.map(({ reason, text: removed, from }) => ({ reason, text: removed, ...positionAt(from) })),
    notes: [
      ...draft.notes.map(({ code, message, from }): ReadingNote => {
        return from === undefined ? { code, message } : { code, message, position: positionAt(from) };
      }),
      ...settled.notes,
    ],
    comments: draft.comments.map(({ text: comment, from }) => ({ text: comment, ...positionAt(from) })),
  };
}

function joinBlocks(drafts: readonly DraftBlock[]): { located: Located; blocks: Block[] } {
  const builder = locatedBuilder();
  const blocks: Block[] = [];
  let length = 0;
  for (const { role, body } of drafts) {
    const first = body.runs[0];
    if (first === undefined || body.text === '') continue;
    if (blocks.length > 0) {
      builder.add(BLOCK_BREAK, first.from, false);
      length += BLOCK_BREAK.length;
    }
    builder.append(body);
    blocks.push({ start: length, end: length + body.text.length, role });
    length += body.text.length;
  }
  return { located: builder.build(), blocks };
}

function sourceMap(located: Located, positionAt: (offset: number) => Position): SourceMap {
  const runs: SourceRun[] = [];
  eachRun(located, (text, from, verbatim, start) => {
    const { line, column } = positionAt(from);
    runs.push({ start, end: start + text.length, line, column, verbatim });
  });
  return runs;
}
