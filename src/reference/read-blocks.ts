import { closeSync, openSync, readSync } from 'node:fs';

/** A stretch of whole records of a CSV file. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Line of the file that it begins with, from 1. */
  readonly line: number;
  /** False where a record of `LONGEST_RECORD` bytes did not end. */
  readonly whole: boolean;
}

const CHUNK = 1 << 20;
/** A record longer than this is none: a quote stands out of place, or the file has no line breaks. */
export const LONGEST_RECORD = 16 << 20;

const QUOTE = 34;
const NEW_LINE = 10;

/** The bytes of a file, a part at a time; each is good only until the next is asked for. Throws as `node:fs` does. */
export function* readChunks(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      const read = readSync(descriptor, buffer, 0, CHUNK, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a file as stretches of whole records: a line break ends a record where an even number of quotes stands before
 * it (RFC 4180). A last stretch without such a line break comes as it is, as does one of `LONGEST_RECORD` bytes, with which the reading ends.
 */
export function* readBlocks(file: string): Generator<Block> {
  let rest = new Uint8Array(0);
  let line = 1;
  for (const chunk of readChunks(file)) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const { end, lines } = lastRecordEnd(bytes);
    if (end === 0 && bytes.length >= LONGEST_RECORD) {
      yield { bytes, line, whole: false };
      return;
    }
    if (end > 0) yield { bytes: bytes.subarray(0, end), line, whole: true };
    line += lines;
    rest = bytes.slice(end);
  }
  if (rest.length > 0) yield { bytes: rest, line, whole: true };
}

function lastRecordEnd(bytes: Uint8Array): { readonly end: number; readonly lines: number } {
  let end = 0;
  let quoted = false;
  let lines = 0;
  let linesAtEnd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === NEW_LINE) {
      lines += 1;
      if (!quoted) {
        end = index + 1;
        linesAtEnd = lines;
      }
    }
  }
  return { end, lines: linesAtEnd };
}
