import { brotliDecompressSync, inflateSync } from 'node:zlib';
import type { Refusal } from '../refusal.ts';
import { gunzip } from '../unpack/gzip.ts';
import { isTooLarge, tooLarge } from '../unpack/zip.ts';
import { readHeader, type WarcRecord } from './records.ts';

/** A page or a text that a record archived; `charset` as its HTTP header declares it. */
export interface Payload {
  readonly bytes: Uint8Array;
  readonly kind: 'html' | 'plain';
  readonly charset?: string;
}

/** The payload of a record that holds a page or a text; null for requests, redirects, images and the like. */
export function payloadOf({ fields, block }: WarcRecord, limit: number): Payload | Refusal | null {
  const type = fields.get('warc-type') ?? '';
  if (type === 'conversion' || type === 'resource') return typed(block, fields.get('content-type') ?? '');
  if (type !== 'response') return null;
  const http = readHeader(block, 0);
  if (http === null || !/^HTTP\/\d(?:\.\d)? 200\b/.test(http.first)) return null;
  const found = typed(block.subarray(http.end), http.fields.get('content-type') ?? '');
  if (found === null) return null;
  const whole = /chunked/i.test(http.fields.get('transfer-encoding') ?? '') ? unchunk(found.bytes) : found.bytes;
  const bytes = decode(whole, http.fields.get('content-encoding') ?? '', limit);
  return 'code' in bytes ? bytes : { ...found, bytes };
}

function typed(bytes: Uint8Array, type: string): Payload | null {
  const kind = /^(?:text\/html|application\/xhtml)/i.test(type) ? 'html' : /^text\/plain/i.test(type) ? 'plain' : null;
  if (kind === null) return null;
  const charset = /charset\s*=\s*"?([\w:.-]{2,40})/i.exec(type)?.[1];
  return { bytes, kind, ...(charset === undefined ? {} : { charset }) };
}

function decode(bytes: Uint8Array, encoding: string, limit: number): Uint8Array | Refusal {
  // Archives often keep the header and store the page unpacked.
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isGzip) return gunzip(bytes, limit);
  if (!/^(?:br|deflate)$/i.test(encoding)) return bytes;
  try {
    return /br/i.test(encoding)
      ? brotliDecompressSync(bytes, { maxOutputLength: limit })
      : inflateSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    return isTooLarge(error) ? tooLarge(limit) : bytes;
  }
}

/** Puts together a body sent in chunks (RFC 9112, 7.1); bytes that are not chunked stay as they are. */
function unchunk(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = new TextDecoder('latin1').decode(bytes.subarray(at, at + 64));
    const match = /^([\da-f]{1,8})[^\r\n]{0,40}\r?\n/i.exec(line);
    if (match === null) return parts.length === 0 ? bytes : join(parts);
    const size = Number.parseInt(match[1] ?? '0', 16);
    if (size === 0) break;
    const start = at + match[0].length;
    parts.push(bytes.subarray(start, start + size));
    at = start + size;
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
  }
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
