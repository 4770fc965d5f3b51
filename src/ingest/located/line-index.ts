import type { Position } from '../../model/span.ts';

/** Where the lines of a source begin: after LF, CR LF, or a CR that stands alone. */
export interface LineIndex {
  /** Line and column, both from 1, of an offset in the source. */
  positionAt(offset: number): Position;
}

export function lineIndex(source: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < source.length; offset += 1) {
    const code = source.charCodeAt(offset);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && source.charCodeAt(offset + 1) === 10) offset += 1;
    starts.push(offset + 1);
  }
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
