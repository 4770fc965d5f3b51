import { deflateRawSync } from 'node:zlib';

/**
 * A record as text that no HTML parser can misread: JSON, DEFLATE (RFC 1951), base64 (RFC 4648, section 4).
 * The page unpacks it with `DecompressionStream('deflate-raw')`.
 */
export function pack(record: object): string {
  return deflateRawSync(JSON.stringify(record), { level: 9 }).toString('base64');
}
