import type { DraftNote } from '../draft.ts';
import type { Refusal } from '../refusal.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding (Encoding Standard, 4.2). */
  readonly encoding: string;
  readonly notes: readonly DraftNote[];
}

const LINE_FEED = 10;

/**
 * Bytes as text: by byte order mark, else the declared charset, else UTF-8. Bytes that are no UTF-8 are read as windows-1252 only
 * where all of them look like its letters and quotation marks. Bytes that the charset cannot hold are refused in an undeclared
 * file, and become U+FFFD with a note in a page that declares its charset: a reader saw that page so.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded | Refusal {
  const marked = byByteOrderMark(bytes);
  if (marked !== null) return marked;
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked !== null) return unmarked;
  const utf8 = strictly(bytes, 'utf-8');
  const label = declared === undefined ? null : encodingName(declared);
  if (utf8 !== null && (label === null || label.startsWith('utf-') || /[\u0080-\uFFFF]/.test(utf8))) {
    return { text: utf8, encoding: 'utf-8', notes: [] };
  }
  if (label !== null && label !== 'utf-8') return leniently(bytes, label);
  if (looksLikeWindows1252(bytes)) {
    const note = {
      code: 'assumed-encoding',
      message: 'The bytes are not UTF-8 and were read as windows-1252; save the file as UTF-8 to be sure.',
      from: firstInvalid(bytes),
    };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', notes: [note] };
  }
  if (label !== null) return leniently(bytes, label);
  const at = firstInvalid(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    code: 'invalid-utf-8',
    message: `The text is not valid UTF-8: byte 0x${byte} at offset ${at} belongs to no character. Save the file as UTF-8 and try again.`,
    line: lineOf(bytes, at),
  };
}

/** WHATWG name of an encoding label (`latin1` is windows-1252), null where there is no such encoding. */
export function encodingName(label: string): string | null {
  const wanted = label.trim().toLowerCase();
  // A decoder is dear to make, and most pages declare this one.
  if (wanted === 'utf-8' || wanted === 'utf8') return 'utf-8';
  try {
    return new TextDecoder(wanted).encoding;
  } catch {
    return null;
  }
}

function byByteOrderMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return null;
  if (a === 0xff && b === 0xfe && isMostlyText(bytes, 'utf-16le')) return leniently(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff && isMostlyText(bytes, 'utf-16be')) return leniently(bytes, 'utf-16be');
  return null;
}

const ODD = /(?![\t\n\v\f\r])\p{Cc}|[\uFFFD\p{Cn}\p{Co}]/gu;

/** A mark of two bytes proves little: what follows must be characters that are assigned and no controls. */
function isMostlyText(bytes: Uint8Array, encoding: string): boolean {
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, 2_000));
  const odd = sample.match(ODD)?.length ?? 0;
  return bytes.length % 2 === 0 && sample.length > 0 && odd <= sample.length * 0.02;
}

/** UTF-16 without a mark: in Latin text every second byte is zero. */
function utf16WithoutMark(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.9 && even === 0 && isMostlyText(bytes, 'utf-16le')) return leniently(bytes, 'utf-16le');
  if (even > half * 0.9 && odd === 0 && isMostlyText(bytes, 'utf-16be')) return leniently(bytes, 'utf-16be');
  return null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function leniently(bytes: Uint8Array, encoding: string): Decoded {
  const strict = strictly(bytes, encoding);
  if (strict !== null) return { text: strict, encoding, notes: [] };
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.match(/\uFFFD/g)?.length ?? 0;
  const message = `${count} ${count === 1 ? 'place holds' : 'places hold'} bytes that are no ${encoding}; they were read as \uFFFD.`;
  return { text, encoding, notes: [{ code: 'undecodable-bytes', message, from: text.indexOf('\uFFFD') }] };
}

/**
 * Whether the high bytes stand where windows-1252 has them: accented letters inside or beside ASCII letters, quotation marks and
 * dashes elsewhere, never three in a row, and no byte that the encoding leaves unassigned.
 */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let run = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      run = 0;
      continue;
    }
    high += 1;
    run += 1;
    if (run > 2 || !isPlausible(byte, bytes[index - 1] ?? 32, bytes[index + 1] ?? 32)) return false;
  }
  return high > 0 && high < bytes.length * 0.3;
}

const MARKS: ReadonlySet<number> = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0,
  0xb7, 0xbb, 0xbd, 0xbf,
]);

function isPlausible(byte: number, before: number, after: number): boolean {
  if (MARKS.has(byte)) return true;
  if (byte < 0xc0 || byte === 0xd7 || byte === 0xf7)
    return byte === 0x8c || byte === 0x9c || byte === 0x8a || byte === 0x9a;
  return isLetter(before) || isLetter(after);
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

/** Offset of the first byte that no UTF-8 sequence holds (Unicode, table 3-7), the number of bytes where there is none. */
function firstInvalid(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    const size =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (size === 0 || (size > 1 && strictly(bytes.subarray(index, index + size), 'utf-8') === null)) return index;
    index += size;
  }
  return index;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index += 1) if (bytes[index] === LINE_FEED) line += 1;
  return line;
}
