import type { Interval } from '../../model/interval.ts';
import type { Source, Variable } from '../../model/reference.ts';
import type { ProblemList } from '../problem.ts';
import type { TableMapping } from './table-mapping.ts';

/** The formats that tables are read from, in the words of their publishers. */
export type TableFormat =
  | 'statistics-canada'
  | 'world-bank'
  | 'our-world-in-data'
  | 'sdmx-csv'
  | 'json-stat'
  | 'plain-csv';

export interface TableInput {
  readonly file: string;
  readonly text: string;
}

/** A place as a table names it. `code` is what stands in a column of codes, in the scheme that the format uses. */
export interface NamedPlace {
  readonly name: string;
  readonly code?: { readonly scheme: CodeScheme; readonly value: string };
}

/** ISO 3166 codes and own ids; ISO 3166-1 alpha-3; Statistics Canada's DGUID. */
export type CodeScheme = 'id' | 'alpha-3' | 'dguid';

export interface TableObservation {
  readonly line: number;
  readonly variable: string;
  readonly place: NamedPlace;
  readonly period?: Interval;
  readonly value: number;
  readonly decimals: number;
  readonly asOf?: string;
  readonly source: string;
  readonly flags: readonly string[];
  readonly note?: string;
}

export type TableVariable = Omit<Variable, 'package' | 'resource' | 'row'> & { readonly line: number };

/** What an adapter makes of a table. */
export interface TableReading {
  readonly sources: readonly Source[];
  readonly variables: readonly TableVariable[];
  readonly observations: readonly TableObservation[];
  /** What was taken for what, in sentences for the person who gave the table. */
  readonly understood: readonly string[];
  /** Cells left out, by reason: "no value (..)" -> 12. */
  readonly skipped: Readonly<Record<string, number>>;
}

export interface Adapter {
  readonly format: TableFormat;
  readonly title: string;
  /** Whether the file is of this format, by its first lines. */
  fits(input: TableInput): boolean;
  /** Null, with problems, where the table cannot be used. */
  read(input: TableInput, mapping: TableMapping, found: ProblemList): TableReading | null;
}

/** Counts what is left out, by reason. */
export interface SkipCount {
  readonly skipped: Readonly<Record<string, number>>;
  add(reason: string): void;
}

export function skipCount(): SkipCount {
  const skipped: Record<string, number> = {};
  return {
    skipped,
    add(reason) {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
    },
  };
}
