import type { Observation, ObservationTable } from './reference.ts';

/** What is kept of a package beside its rows; `content` is the business of whoever made it. */
export interface IndexHead {
  /** SHA-256 of the package, hexadecimal. */
  readonly hash: string;
  /** Name of the package. */
  readonly name: string;
  readonly content: string;
}

/** The rows of a package in a file: opened at once, searched without being read whole. */
export interface ObservationIndex extends ObservationTable {
  readonly head: IndexHead;
  /** Ids of the variables that hold all of the words, in their order in the package. */
  variablesWith(words: readonly string[]): readonly string[];
}

/** An index that is being made. Nobody sees it before `keep`. */
export interface IndexBuild {
  add(row: Observation): void;
  /**
   * Makes what look-ups need, once all rows are in. Gives the cells for which one source has two values at one vintage, with the first row and one that repeats it: at
   * most `limit` of them.
   */
  finish(limit: number): readonly (readonly [Observation, Observation])[];
  /** Puts the index where `open` finds it, at once and whole. */
  keep(head: IndexHead): void;
  /** Removes what was made. Does nothing after `keep`. */
  discard(): void;
}

/** A variable of the package with the words of its name, aliases and constraints. */
export interface VariableWords {
  readonly id: string;
  readonly words: readonly string[];
}

/** Where the indexes of reference packages lie. Everything throws `StoreError` where the disk or the file fails. */
export interface ReferenceIndexes {
  readonly folder: string;
  /** The index of the package with this hash; null where there is none, or none that this version can use. */
  open(hash: string): ObservationIndex | null;
  /** Begins an index of a package with this name and these variables. */
  begin(name: string, variables: readonly VariableWords[]): IndexBuild;
  /** Removes the index of a package that is not used any longer. */
  remove(hash: string): void;
  /** Closes the files of all indexes that were opened. */
  close(): void;
}
