import { fold } from './fold.ts';

/** The words of a name, folded: letters and digits, in their order. */
export function nameWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
