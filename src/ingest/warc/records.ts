/** One record of a WARC file (ISO 28500:2017): its named fields in lower case and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
  /** Fewer bytes were there than the record promised. */
  readonly cut: boolean;
}

const LONGEST_HEADER = 65_536;

/** The records of an unpacked WARC file, one after the other. What follows a record whose length is unreadable is lost. */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord> {
  let at = 0;
  while (at < bytes.length) {
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
    if (at >= bytes.length) return;
    const header = readHeader(bytes, at);
    if (header === null) {
      yield { fields: new Map(), block: bytes.subarray(at, at), cut: true };
      return;
    }
    const length = Number(header.fields.get('content-length') ?? Number.NaN);
    if (!Number.isInteger(length) || length < 0) {
      yield { fields: header.fields, block: bytes.subarray(header.end, header.end), cut: true };
      return;
    }
    const end = header.end + length;
    yield {
      fields: header.fields,
      block: bytes.subarray(header.end, Math.min(end, bytes.length)),
      cut: end > bytes.length,
    };
    at = end;
  }
}

/** Named fields up to an empty line, after a first line that is no field (a version, a status). */
export function readHeader(
  bytes: Uint8Array,
  from: number,
): { readonly first: string; readonly fields: Map<string, string>; readonly end: number } | null {
  const window = bytes.subarray(from, from + LONGEST_HEADER);
  const text = new TextDecoder('latin1').decode(window);
  const match = /\r?\n\r?\n/.exec(text);
  if (match === null) return null;
  const [first = '', ...lines] = text.slice(0, match.index).split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, fields, end: from + match.index + match[0].length };
}
