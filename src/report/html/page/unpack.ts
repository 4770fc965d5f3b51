import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { DICTIONARY } from '../dictionary.ts';

const dictionary = strToU8(DICTIONARY);

/** The record that `pack` wrote: base64, DEFLATE, JSON. */
export function unpack<T>(packed: string): T {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return JSON.parse(strFromU8(inflateSync(bytes, { dictionary }))) as T;
}
