import { assemble } from './assemble.ts';
import type { Kind } from './detect/kind.ts';
import type { Draft, DraftNote } from './draft.ts';
import { openFeed } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import { openJsonLines } from './json-lines/read-json-lines.ts';
import type { Limits } from './limits.ts';
import { lineIndex } from './located/line-index.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { OpenedFile, ReadOptions, ReadResult } from './options.ts';
import { readPlain } from './plain/read-plain.ts';
import { failed, type Refusal } from './refusal.ts';

/** Opens a text that is decoded and whose kind is known. `notes` are those of the decoding. */
export function openSource(
  source: string,
  kind: Exclude<Kind, 'docx' | 'warc'>,
  options: ReadOptions,
  limits: Limits,
  notes: readonly DraftNote[],
): OpenedFile {
  if (kind === 'json-lines') return { pending: openJsonLines(source, options, limits) };
  if (kind === 'feed') return { pending: openFeed(source, options, limits) };
  return { pending: [{ uri: options.uri, read: () => readSource(source, kind, options, limits, notes) }] };
}

/** Reads a text that is one article. */
export function readSource(
  source: string,
  kind: 'plain' | 'markdown' | 'html',
  options: ReadOptions,
  limits: Limits,
  notes: readonly DraftNote[],
): ReadResult {
  if (source.length > limits.characters) return failed(options.uri, tooLong(source.length, limits));
  const draft = readOneArticle(source, kind, options, limits);
  if ('code' in draft) return failed(options.uri, draft);
  return finish(source, { ...draft, notes: [...notes, ...draft.notes] }, options);
}

function readOneArticle(
  source: string,
  kind: 'plain' | 'markdown' | 'html',
  options: ReadOptions,
  limits: Limits,
): Draft | Refusal {
  if (kind === 'html') return readHtml(source, options.uri, limits);
  return kind === 'markdown' ? readMarkdown(source) : readPlain(source);
}

/** Makes the article of a draft whose offsets are into `source`; a draft without text is a failure. */
export function finish(source: string, draft: Draft, options: ReadOptions): ReadResult {
  const reading = assemble(draft, options, lineIndex(source).positionAt);
  if (reading.article.text !== '') return { readings: [reading], failures: [] };
  return failed(options.uri, {
    code: 'no-article-text',
    message:
      'No article was found in the file: what is there is navigation, credits and links. Give the article itself.',
  });
}

function tooLong(length: number, limits: Limits): Refusal {
  return {
    code: 'too-long',
    message: `The text has ${length} characters, more than the limit of ${limits.characters} for one article. Split it, or raise the limit.`,
  };
}
