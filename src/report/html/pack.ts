import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { DICTIONARY } from './dictionary.ts';

const dictionary = Buffer.from(DICTIONARY, 'utf8');

/**
 * A record as text that no HTML parser can misread: JSON, DEFLATE (RFC 1951) with our own dictionary, base64 (RFC 4648,
 * section 4). `unpack` in the page's script is its other half.
 */
export function pack(record: object): string {
  return deflateRawSync(JSON.stringify(record), { level: 9, dictionary }).toString('base64');
}
