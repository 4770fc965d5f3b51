import type { Interval } from './interval.ts';

/** The record that a row was read from: which package, file and line. */
export interface RowOrigin {
  readonly package: string;
  readonly resource: string;
  /** Line of the CSV file, the header being 1. */
  readonly row: number;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly retrieved?: string;
}

/** What is measured, after the Data Commons model. */
export interface Variable extends RowOrigin {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly populationType: string;
  readonly measuredProperty: string;
  /** `flow` adds up over time, `stock` is a level at a moment, `share` is a part of a whole, `constant` has no period. */
  readonly statType: 'flow' | 'stock' | 'share' | 'constant';
  readonly unit: string;
  readonly constraints: Readonly<Record<string, string>>;
  readonly publisher: string;
  /** The variable that this one is a part of. */
  readonly parent?: string;
}

/** One cell: the value of a variable at a place over a period, as published on `asOf`. */
export interface Observation extends RowOrigin {
  readonly variable: string;
  readonly place: string;
  /** Absent for a constant. */
  readonly period?: Interval;
  readonly value: number;
  /** Decimals as written in the file, so that 7.30 is known to the hundredth. */
  readonly decimals: number;
  readonly unit: string;
  readonly asOf?: string;
  readonly source: Source;
  /** For instance `preliminary`, `revised`, `approximate`, `derived`. */
  readonly flags: readonly string[];
  readonly note?: string;
}

export interface Place extends RowOrigin {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string;
  readonly within?: string;
  readonly source: Source;
}

/** One tenure. `start` and `end` are calendar dates (`end` excluded), absent where the sources do not give them. */
export interface Officeholder extends RowOrigin {
  readonly person: string;
  readonly aliases: readonly string[];
  readonly office: string;
  readonly officeAliases: readonly string[];
  readonly organization?: string;
  readonly of: string;
  readonly start?: string;
  readonly end?: string;
  /** A day (or month, or year) at which the source shows the person in office; all there is where the term is unknown. */
  readonly asOf?: string;
  readonly source: Source;
}

export interface Organization extends RowOrigin {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly source: Source;
}

export interface ReferenceEvent extends RowOrigin {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly period: Interval;
  readonly place?: string;
  readonly source: Source;
}

/** Which observations to give; every field narrows. `within` keeps periods that lie inside it. */
export interface ObservationQuery {
  readonly variable: string;
  readonly place?: string;
  readonly period?: Interval;
  readonly within?: Interval;
}

/** A period for which there are observations (none for a constant), and how many: more than one where sources differ or a value was revised. */
export interface CountedPeriod {
  readonly period?: Interval;
  readonly rows: number;
}

/** The observations of one package, in memory or in an index file. Rows come in the order of the file. */
export interface ObservationTable {
  observations(query: ObservationQuery): readonly Observation[];
  /** Places for which a variable has rows, in the order of their first row. */
  placesOf(variable: string): readonly string[];
  /** Periods for which a variable has rows at a place, earliest first; of two that begin on one day the shorter first. */
  periodsOf(variable: string, place: string): readonly CountedPeriod[];
  /** How many rows a variable has, at one place or at all. */
  countOf(variable: string, place?: string): number;
}

/**
 * The reference data a run is checked against, whatever holds it. All answers come in a stable order
 * (package, resource, row), so that the same input gives the same bytes.
 */
export interface Reference extends ObservationTable {
  /** Name, version and SHA-256 of each package, in the order they were given. */
  readonly packages: readonly { readonly name: string; readonly version: string; readonly hash: string }[];
  readonly variables: readonly Variable[];
  readonly places: readonly Place[];
  readonly officeholders: readonly Officeholder[];
  readonly organizations: readonly Organization[];
  readonly events: readonly ReferenceEvent[];
  place(id: string): Place | undefined;
  /** Places that bear this name or alias, whatever its case and accents. */
  placesNamed(name: string): readonly Place[];
  variable(id: string): Variable | undefined;
  /** Variables whose name, aliases and constraints hold all these words between them, whatever their case and accents. */
  variablesWith(words: string): readonly Variable[];
}
