import { readFileSync, statSync } from 'node:fs';
import type { ProblemList, ReferenceProblemCode } from './problem.ts';

/** About five million rows, which take some two gigabytes of memory. */
export const FILE_LIMIT = 256e6;

/** The bytes of a file, or null with a problem that says why not. */
export function readBytes(file: string, missing: ReferenceProblemCode, found: ProblemList): Uint8Array | null {
  return readWith(file, missing, found, () => {
    const { size } = statSync(file);
    if (size <= FILE_LIMIT) return readFileSync(file);
    const message = `The file has ${Math.round(size / 1e6)} MB; at most ${FILE_LIMIT / 1e6} MB can be held in memory. Make a package of it, whose observations may be more, or leave out what no article speaks of.`;
    found.add({ code: 'too-large', file, message });
    return null;
  });
}

/** What `read` makes of a file, or null with a problem where the disk fails. */
export function readWith<Result>(
  file: string,
  missing: ReferenceProblemCode,
  found: ProblemList,
  read: () => Result,
): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    found.add({ code: missing, file, message: reasonOf(error, file) });
    return null;
  }
}

/** The text of a UTF-8 file without its byte order mark, or null with a problem that names the line of the first bad byte; `firstLine` is that of the first. */
export function decodeText(bytes: Uint8Array, file: string, found: ProblemList, firstLine = 1): string | null {
  if (bytes.length === 0) {
    found.add({ code: 'unreadable-file', file, line: 1, message: 'The file is empty. Write at least a header line.' });
    return null;
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const message = 'The file holds binary data, not text. Save the table as CSV in UTF-8.';
    found.add({ code: 'unreadable-file', file, line: firstLine - 1 + lineAt(bytes, zero), message });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstLine - 1 + lineAt(bytes, firstBadByte(bytes));
    const message = 'The text is not valid UTF-8. Save the file again with the encoding UTF-8.';
    found.add({ code: 'unreadable-file', file, line, message });
    return null;
  }
}

function reasonOf(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file. Check the path, or take it out of datapackage.json.';
  if (code === 'EISDIR') return 'This is a folder where a file is needed.';
  if (code === 'EACCES') return 'The file may not be read. Check its permissions.';
  return `The file cannot be read (${typeof code === 'string' ? code : String(error)}): ${file}`;
}

/** Decodes ever shorter stretches: the start of the first one that fails. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesTo(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesTo(bytes: Uint8Array): boolean {
  try {
    // In stream mode an unfinished sequence at the end is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = bytes.indexOf(10); index >= 0 && index < offset; index = bytes.indexOf(10, index + 1)) line += 1;
  return line;
}
