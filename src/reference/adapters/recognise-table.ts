import { problemList, type ReferenceProblem } from '../problem.ts';
import { adapterFor } from './contents.ts';
import { NO_MAPPING, type TableMapping } from './table-mapping.ts';
import type { TableFormat } from './table-reading.ts';

/** What a table was taken for: shown before it is added, so that a person can put it right. */
export interface Recognition {
  readonly format: TableFormat | null;
  /** Name of the format for people; empty where none fits. */
  readonly title: string;
  readonly variables: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly places: readonly string[];
  readonly observations: number;
  /** What was taken for what, in sentences. */
  readonly understood: readonly string[];
  /** Cells left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** What the table lacks or has wrong; empty means that it can be used as it is. */
  readonly lacks: readonly ReferenceProblem[];
}

/** Says which format a text is in and what can be made of it. `file` only names it in messages and ids. */
export function recogniseTable(text: string, file = 'table.csv', mapping: TableMapping = NO_MAPPING): Recognition {
  const adapter = adapterFor(text);
  const found = problemList();
  if (adapter === null) {
    const message = 'This is no table that can be read: CSV with a header line, or JSON-stat 2.0.';
    found.add({ code: 'unknown-format', file, line: 1, message });
  }
  const reading = adapter?.read({ file, text }, mapping, found) ?? null;
  return {
    format: adapter?.format ?? null,
    title: adapter?.title ?? '',
    variables: (reading?.variables ?? []).map(({ id, name, unit }) => ({ id, name, unit })),
    places: [...new Set(reading?.observations.map((row) => row.place.name))].sort(),
    observations: reading?.observations.length ?? 0,
    understood: reading?.understood ?? [],
    skipped: reading?.skipped ?? {},
    lacks: found.problems,
  };
}
