import { inflateRawSync } from 'node:zlib';
import type { Refusal } from '../refusal.ts';

/** End of the central directory, a file header in it, and a local header (PKWARE APPNOTE 6.3.10, 4.3). */
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_557;
const MOST_ENTRIES = 4_096;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** The named files of a ZIP archive, each unpacked to `limit` bytes at most; files that the archive does not hold are absent. */
export function unzip(bytes: Uint8Array, names: readonly string[], limit: number): Map<string, Uint8Array> | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  if (entries === null) return DAMAGED;
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    const file = inflate(view, bytes, entry, limit);
    if ('code' in file) return file;
    files.set(name, file);
  }
  return files;
}

const DAMAGED: Refusal = {
  code: 'damaged-zip',
  message:
    'The file should be a ZIP archive (as every .docx is) and is none, or is damaged. Save it again from the word processor.',
};

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Entry> | null {
  const end = findDirectoryEnd(view);
  if (end === null) return null;
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectoryEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return null;
}

function inflate(
  view: DataView,
  bytes: Uint8Array,
  { method, packed, offset }: Entry,
  limit: number,
): Uint8Array | Refusal {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) return DAMAGED;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length > limit ? tooLarge(limit) : data;
  try {
    return inflateRawSync(data, { maxOutputLength: limit });
  } catch (error) {
    return isTooLarge(error) ? tooLarge(limit) : DAMAGED;
  }
}

export function tooLarge(limit: number): Refusal {
  return {
    code: 'too-large',
    message: `The file unpacks to more than the limit of ${limit} bytes and was left packed.`,
  };
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
