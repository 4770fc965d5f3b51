import { constants, gunzipSync } from 'node:zlib';
import type { Refusal } from '../refusal.ts';
import { isTooLarge, tooLarge } from './zip.ts';

/** A gzip file (RFC 1952), also of many members; one that was cut off gives what there is of it. */
export function gunzip(bytes: Uint8Array, limit: number): Uint8Array | Refusal {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (isTooLarge(error)) return tooLarge(limit);
    return {
      code: 'damaged-gzip',
      message: 'The file is damaged: it cannot be unpacked as gzip. Fetch or compress it again.',
    };
  }
}
