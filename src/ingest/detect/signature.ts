/** The first bytes of files that hold no article, and what to tell their owner. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly at?: number; readonly name: string }[] = [
  { bytes: ascii('%PDF-'), name: 'a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: ascii('GIF8'), name: 'a GIF image' },
  { bytes: ascii('RIFF'), name: 'a WebP, WAV or AVI file' },
  { bytes: ascii('II*\u0000'), name: 'a TIFF image' },
  { bytes: ascii('ftyp'), at: 4, name: 'a video or HEIC image' },
  { bytes: ascii('OggS'), name: 'an Ogg recording' },
  { bytes: ascii('ID3'), name: 'an MP3 recording' },
  { bytes: ascii('fLaC'), name: 'a FLAC recording' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document (.doc, .xls); save it as .docx' },
  { bytes: ascii('SQLite format 3'), name: 'an SQLite database' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive' },
  { bytes: ascii('BZh'), name: 'a bzip2 archive' },
  { bytes: ascii('7z\u00bc\u00af'), name: 'a 7-Zip archive' },
  { bytes: ascii('Rar!'), name: 'a RAR archive' },
  { bytes: ascii('{\\rtf'), name: 'an RTF document; save it as .docx or text' },
  { bytes: ascii('wOF'), name: 'a font' },
];

export const GZIP = [0x1f, 0x8b];
export const ZIP = [0x50, 0x4b, 0x03, 0x04];

export function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** What a file is that holds no article, null where its first bytes say nothing. */
export function knownBinary(bytes: Uint8Array): string | null {
  return SIGNATURES.find(({ bytes: signature, at }) => startsWith(bytes, signature, at))?.name ?? null;
}

/** Whether text could not look like this: zero bytes, or many controls that no text holds. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_192);
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) odd += 1;
  }
  return odd > sample.length * 0.05;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
