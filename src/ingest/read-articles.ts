import type { Failure } from '../model/output.ts';
import type { ReadArticle } from '../model/reading.ts';
import { assemble } from './assemble.ts';
import { declaredCharset } from './decode/declared-charset.ts';
import { decodeText } from './decode/decode-text.ts';
import { isForeignEnding, kindOfEnding, kindOfText } from './detect/kind.ts';
import { GZIP, knownBinary, looksBinary, startsWith, ZIP } from './detect/signature.ts';
import { readDocx } from './docx/read-docx.ts';
import { type Limits, withLimits } from './limits.ts';
import { lineIndex } from './located/line-index.ts';
import type { OpenedFile, ReadOptions, ReadResult } from './options.ts';
import { readPlain } from './plain/read-plain.ts';
import { finish, openSource } from './read-source.ts';
import { openFailure, type Refusal } from './refusal.ts';
import { gunzip } from './unpack/gzip.ts';
import { openWarc } from './warc/read-warc.ts';

export type { ReadOptions, ReadResult } from './options.ts';

/**
 * Reads a file into its articles. What it is is told by its content first and by the ending of `options.uri` second.
 * Never throws for what a file holds: each thing that cannot be read is a failure with a code and, where there is one, a line.
 */
export function readArticles(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const { pending, skipped } = openArticles(bytes, options);
  const readings: ReadArticle[] = [];
  const failures: Failure[] = [];
  for (const article of pending) {
    const read = article.read();
    readings.push(...read.readings);
    failures.push(...read.failures);
  }
  return { readings, failures, ...(skipped === undefined ? {} : { skipped }) };
}

/** As `readArticles`, one article at a time, so that a dump is read in the memory of one article besides its bytes. */
export function openArticles(bytes: Uint8Array, options: ReadOptions): OpenedFile {
  const limits = withLimits(options.limits);
  if (bytes.length > limits.bytes) {
    const message = `The file has ${bytes.length} bytes, more than the limit of ${limits.bytes}. Split it, or raise the limit.`;
    return openFailure(options.uri, { code: 'too-large', message });
  }
  if (bytes.length === 0) return openFailure(options.uri, EMPTY);
  if (startsWith(bytes, GZIP)) return openPacked(bytes, options, limits);
  if (startsWith(bytes, ZIP) || kindOfEnding(options.uri) === 'docx') return openArchive(bytes, options, limits);
  if (startsWith(bytes, WARC)) return { pending: openWarc(bytes, options, limits) };
  const binary = knownBinary(bytes);
  return binary === null ? openDecoded(bytes, options, limits) : unsupported(options, binary);
}

/** Reads a plain text that is at hand as a string. */
export function readText(text: string, options: ReadOptions): ReadArticle {
  return assemble(readPlain(text), options, lineIndex(text).positionAt);
}

const WARC = [...'WARC/'].map((character) => character.charCodeAt(0));
const EMPTY: Refusal = { code: 'empty-file', message: 'The file is empty. Save the article into it, or leave it out.' };

function openPacked(bytes: Uint8Array, options: ReadOptions, limits: Limits): OpenedFile {
  const unpacked = gunzip(bytes, limits.bytes);
  if ('code' in unpacked) return openFailure(options.uri, unpacked);
  if (startsWith(unpacked, GZIP)) return unsupported(options, 'packed more than once');
  return openArticles(unpacked, options);
}

/** A Word document; any other archive holds files and no article. */
function openArchive(bytes: Uint8Array, options: ReadOptions, limits: Limits): OpenedFile {
  const read = readDocx(bytes, limits);
  if (!('code' in read)) {
    return { pending: [{ uri: options.uri, read: () => finish(read.source, read.draft, options) }] };
  }
  return kindOfEnding(options.uri) === 'docx'
    ? openFailure(options.uri, read)
    : unsupported(options, 'a ZIP archive and no Word document');
}

function openDecoded(bytes: Uint8Array, options: ReadOptions, limits: Limits): OpenedFile {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  const isBinary =
    'code' in decoded || !decoded.encoding.startsWith('utf-16') ? looksBinary(bytes) : decoded.text.includes('\u0000');
  if (isBinary) return unsupported(options, 'binary data and no text');
  if ('code' in decoded) return openFailure(options.uri, decoded);
  if (!/\S/.test(decoded.text)) return openFailure(options.uri, EMPTY);
  const kind = kindOfText(decoded.text, options.uri);
  if (kind === null || kind === 'docx' || kind === 'warc') return { pending: [], skipped: UNKNOWN };
  return openSource(decoded.text, kind, options, limits, decoded.notes);
}

const UNKNOWN: Refusal = {
  code: 'unknown-type',
  message:
    'Files of this kind hold no articles; deskcheck reads .txt, .md, .html, .jsonl, .rss, .atom, .xml, .docx and .warc.',
};

/** A file whose ending promises an article fails; any other is only skipped. */
function unsupported(options: ReadOptions, what: string): OpenedFile {
  const code = 'binary-file';
  const message = `The file is ${what}. Give the article as text, Markdown, HTML or .docx.`;
  if (kindOfEnding(options.uri) !== null && !isForeignEnding(options.uri))
    return openFailure(options.uri, { code, message });
  return { pending: [], skipped: { code, message } };
}
