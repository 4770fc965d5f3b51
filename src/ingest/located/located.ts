/**
 * Text that knows where in its source every code unit came from.
 *
 * Runs are in order and cover the text: a run goes from its `start` to the next run's. Where `verbatim`, the code unit at
 * `start + n` is the source's at `from + n`; elsewhere (an entity, collapsed white space) the whole run came from `from`.
 * No verbatim run holds a line break once `tidy` has been through.
 */
export interface Located {
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly start: number;
  readonly from: number;
  readonly verbatim: boolean;
}

export const NOTHING: Located = { text: '', runs: [] };

/** The stretch `source.slice(from, to)`, as it stands there. */
export function taken(source: string, from: number, to: number): Located {
  if (to <= from) return NOTHING;
  return { text: source.slice(from, to), runs: [{ start: 0, from, verbatim: true }] };
}

/** Adds stretches one after the other; runs that go on where the last one stopped become one. */
export interface LocatedBuilder {
  add(text: string, from: number, verbatim: boolean): void;
  append(located: Located): void;
  build(): Located;
}

export function locatedBuilder(): LocatedBuilder {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (text: string, from: number, verbatim: boolean): void => {
    if (text === '') return;
    const last = runs.at(-1);
    const goesOn = last?.verbatim === true && verbatim && last.from + (length - last.start) === from;
    if (!goesOn) runs.push({ start: length, from, verbatim });
    parts.push(text);
    length += text.length;
  };
  return {
    add,
    append: (located) => eachRun(located, add),
    build: () => ({ text: parts.join(''), runs }),
  };
}

/** The part of a located text from `start` to `end`, still located. */
export function sliceLocated(located: Located, start: number, end = located.text.length): Located {
  if (start <= 0 && end >= located.text.length) return located;
  if (end <= start) return NOTHING;
  const builder = locatedBuilder();
  eachRun(located, (text, from, verbatim, at) => {
    const first = Math.max(start - at, 0);
    const last = Math.min(end - at, text.length);
    if (first < last) builder.add(text.slice(first, last), verbatim ? from + first : from, verbatim);
  });
  return builder.build();
}

/** Where in the source the code unit at `offset` came from. */
export function sourceOffset(located: Located, offset: number): number {
  let found: Run | undefined;
  let low = 0;
  let high = located.runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = located.runs[middle];
    if (run !== undefined && run.start <= offset) {
      found = run;
      low = middle + 1;
    } else high = middle - 1;
  }
  if (found === undefined) return 0;
  return found.verbatim ? found.from + (offset - found.start) : found.from;
}

/** A text located in `outer.text`, located in what `outer` itself came from: an HTML body inside a JSON string. */
export function rebase(inner: Located, outer: Located): Located {
  const builder = locatedBuilder();
  eachRun(inner, (text, from, verbatim) => {
    if (verbatim) builder.append(sliceLocated(outer, from, from + text.length));
    else builder.add(text, sourceOffset(outer, from), false);
  });
  return builder.build();
}

export function joinLocated(parts: readonly Located[], glue = ''): Located {
  const builder = locatedBuilder();
  parts.forEach((part, index) => {
    const first = part.runs[0];
    if (index > 0 && first !== undefined) builder.add(glue, first.from, false);
    builder.append(part);
  });
  return builder.build();
}

/** Calls `visit` with each run's text, its source offset and its own offset. */
export function eachRun(
  located: Located,
  visit: (text: string, from: number, verbatim: boolean, start: number) => void,
): void {
  located.runs.forEach((run, index) => {
    const end = located.runs[index + 1]?.start ?? located.text.length;
    visit(located.text.slice(run.start, end), run.from, run.verbatim, run.start);
  });
}
