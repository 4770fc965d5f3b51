import type { Span } from '../../../model/span.ts';
import type { Scene } from './scene.ts';

/** The characters that tokens `first` to `end` cover. */
export function extent(scene: Scene, first: number, end: number): Span {
  const from = scene.tokens[first];
  const to = scene.tokens[end - 1];
  if (from === undefined || to === undefined) throw new RangeError(`no tokens ${first} to ${end}`);
  return { start: from.start, end: to.end };
}
