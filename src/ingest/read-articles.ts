import type { ReadArticle } from '../model/reading.ts';
import { assemble } from './assemble.ts';
import { declaredCharset } from './decode/declared-charset.ts';
import { decodeText } from './decode/decode-text.ts';
import { isForeignEnding, type Kind, kindOfEnding, kindOfText } from './detect/kind.ts';
import { knownBinary, looksBinary } from './detect/signature.ts';
import type { Draft } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { type Limits, withLimits } from './limits.ts';
import { lineIndex } from './located/line-index.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { ReadOptions, ReadResult } from './options.ts';
import { readPlain } from './plain/read-plain.ts';
import { failure, type Refusal } from './refusal.ts';

export type { FieldMapping, ManifestRow, ReadOptions, ReadResult } from './options.ts';

/**
 * Reads a file into its articles. What it is is told by its content first and by the ending of `options.uri` second.
 * Never throws for what a file holds: each thing that cannot be read is a failure with a code and, where there is one, a line.
 */
export function readArticles(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const limits = withLimits(options.limits);
  if (bytes.length > limits.bytes) {
    return failed(options, {
      code: 'too-large',
      message: `The file has ${bytes.length} bytes, more than the limit of ${limits.bytes}. Split it, or raise the limit.`,
    });
  }
  if (bytes.length === 0) return failed(options, EMPTY);
  const binary = knownBinary(bytes);
  if (binary !== null) return unsupported(options, binary);
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if ('code' in decoded) {
    return looksBinary(bytes) ? unsupported(options, 'binary data and no text') : failed(options, decoded);
  }
  if (decoded.text.slice(0, 8_192).includes('\u0000') || (decoded.encoding !== 'utf-16le' && looksBinary(bytes))) {
    return unsupported(options, 'binary data and no text');
  }
  if (!/\S/.test(decoded.text)) return failed(options, EMPTY);
  const kind = kindOfText(decoded.text, options.uri);
  if (kind === null) {
    const message =
      'Files of this kind hold no articles; deskcheck reads .txt, .md, .html, .jsonl, .rss, .atom, .xml, .docx and .warc.';
    return { readings: [], failures: [], skipped: { code: 'unknown-type', message } };
  }
  const draft = readSource(kind, decoded.text, options.uri, limits);
  if ('code' in draft) return failed(options, draft);
  return readOne(decoded.text, options, draft, decoded.notes);
}

function readSource(kind: Kind, source: string, uri: string, limits: Limits): Draft | Refusal {
  if (kind === 'html') return readHtml(source, uri, limits);
  return kind === 'markdown' ? readMarkdown(source) : readPlain(source);
}

/** Reads a plain text that is at hand as a string. */
export function readText(text: string, options: ReadOptions): ReadArticle {
  return assemble(readPlain(text), options, lineIndex(text).positionAt);
}

const EMPTY: Refusal = { code: 'empty-file', message: 'The file is empty. Save the article into it, or leave it out.' };

function readOne(source: string, options: ReadOptions, draft: Draft, notes: Draft['notes']): ReadResult {
  const reading = assemble({ ...draft, notes: [...notes, ...draft.notes] }, options, lineIndex(source).positionAt);
  if (reading.article.text === '') {
    return failed(options, {
      code: 'no-article-text',
      message: 'No article was found in the file: all of it is navigation, credits and links.',
    });
  }
  return { readings: [reading], failures: [] };
}

/** A file whose ending promises an article fails; any other is only skipped. */
function unsupported(options: ReadOptions, what: string): ReadResult {
  const code = 'binary-file';
  const message = `The file is ${what}. Give the article as text, Markdown, HTML or .docx.`;
  if (kindOfEnding(options.uri) !== null && !isForeignEnding(options.uri)) return failed(options, { code, message });
  return { readings: [], failures: [], skipped: { code, message } };
}

function failed(options: ReadOptions, refusal: Refusal): ReadResult {
  return { readings: [], failures: [failure(options.uri, refusal)] };
}
