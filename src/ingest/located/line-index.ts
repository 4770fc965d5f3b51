import type { Position } from '../../model/span.ts';

/** Where the lines of a source begin: after LF, CR LF, or a CR that stands alone. */
export interface LineIndex {
  /** Line and column, both from 1, of an offset in the source. */
  positionAt(offset: number): Position;
}

export function lineIndex(source: string): LineIndex {
  const starts = [0];
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return { positionAt: (offset) => positionIn(starts, offset) };
}

function positionIn(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
