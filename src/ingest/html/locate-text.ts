import type { Text } from 'domhandler';
import { type Located, locatedBuilder } from '../located/located.ts';
import { tidy } from '../located/tidy.ts';

/** The text of some text nodes as one tidy located text. A node that does not stand letter for letter in the source is a character reference. */
export function locateTexts(texts: readonly Text[], source: string): Located {
  const builder = locatedBuilder();
  let end = -1;
  for (const { data, startIndex, endIndex } of texts) {
    const from = startIndex ?? 0;
    // Between two nodes stood a tag; a line break element must not glue two words together.
    if (end >= 0 && from > end && BREAKS.test(source.slice(end, Math.min(from, end + 400))))
      builder.add(' ', from, false);
    builder.add(data, from, data === source.slice(from, from + data.length));
    end = (endIndex ?? from) + 1;
  }
  return tidy(builder.build());
}

const BREAKS = /<(?:br|wbr|img|hr)\b/i;
