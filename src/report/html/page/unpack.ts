import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { DICTIONARY } from '../dictionary.ts';

const dictionary = strToU8(DICTIONARY);

/** The record that `pack` wrote: base64, DEFLATE, JSON. */
export function unpack<T>(packed: string): T {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes, { dictionary }))) as T;
}
