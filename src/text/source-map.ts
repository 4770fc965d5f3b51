import type { SourceMap, SourceRun } from '../model/reading.ts';
import type { Position, Span } from '../model/span.ts';

/**
 * Where in the file the code unit at `offset` of `article.text` stands.
 * An offset in a gap, or past the end, belongs to the run before it.
 */
export function locate(map: SourceMap, offset: number): Position {
  const run = runAt(map, offset);
  if (run === undefined) return { line: 1, column: 1 };
  if (!run.verbatim) return { line: run.line, column: run.column };
  return { line: run.line, column: run.column + Math.max(0, Math.min(offset, run.end) - run.start) };
}

/**
 * Where in the file a span begins and ends; the end is the place just after its last code unit. After a run that is
 * not verbatim (an entity), that is where the next run of the same line begins.
 */
export function locateSpan(map: SourceMap, span: Span): { start: Position; end: Position } {
  const start = locate(map, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = locate(map, span.end - 1);
  const next = locate(map, span.end);
  const verbatim = runAt(map, span.end - 1)?.verbatim ?? true;
  const nextFollows = next.line === last.line && next.column > last.column;
  return { start, end: !verbatim && nextFollows ? next : { line: last.line, column: last.column + 1 } };
}

function runAt(map: SourceMap, offset: number): SourceRun | undefined {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const run = map[middle];
    if (run !== undefined && run.start <= offset) low = middle;
    else high = middle - 1;
  }
  return map[low];
}
