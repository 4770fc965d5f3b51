import type { Evidence } from '../../model/finding.ts';
import type { Interval } from '../../model/interval.ts';
import type { Observation } from '../../model/reference.ts';
import { inCodeUnitOrder } from '../../text/code-unit-order.ts';
import { around, exactly, type NumberInterval } from '../agree/number-interval.ts';
import { observationEvidence } from '../evidence/evidence.ts';

/** One value that the record gives, with the row or the arithmetic behind it. */
export interface CellValue {
  readonly value: number;
  /** Where the true value lies, given the decimals that the table prints. */
  readonly interval: NumberInterval;
  readonly evidence: Evidence;
  readonly sourceId: string;
  readonly asOf?: string;
  /** Whether its source calls it an estimate: another office's estimate would differ. */
  readonly estimated: boolean;
}

/**
 * What the record says of one variable at one place over one period, seen from the day of publication.
 * `current` holds the values to check against: more than one only where sources differ.
 */
export interface Cell {
  readonly variable: string;
  readonly place: string;
  readonly period?: Interval;
  readonly unit: string;
  readonly current: readonly CellValue[];
  /** Values that a number may as well agree with: what stood on the day of publication, and what came later. */
  readonly also: readonly CellValue[];
  /** Values that a later vintage had replaced by the day of publication. */
  readonly older: readonly CellValue[];
  /** The last vintage there is. */
  readonly newest: readonly CellValue[];
  readonly derived: boolean;
}

const ESTIMATES: ReadonlySet<string> = new Set(['estimate', 'approximate', 'preliminary', 'projection', 'modelled']);
const APPROXIMATE_SLACK = 0.005;

function cellValue(observation: Observation): CellValue {
  return {
    value: observation.value,
    interval: valueInterval(observation),
    evidence: observationEvidence(observation),
    sourceId: observation.source.id,
    estimated: observation.flags.some((flag) => ESTIMATES.has(flag)),
    ...(observation.asOf === undefined ? {} : { asOf: observation.asOf }),
  };
}

/** A printed 7.3 is anything that rounds to it; a whole number is taken as counted, unless its row says approximate. */
function valueInterval({ value, decimals, flags }: Observation): NumberInterval {
  const rounding = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  if (flags.includes('approximate')) return around(value, Math.max(rounding, APPROXIMATE_SLACK * Math.abs(value)));
  return rounding === 0 ? exactly(value) : around(value, rounding);
}

/**
 * Chooses among the rows of one cell by vintage. A row without a date of publication is its source's current figure, later
 * than every dated one; else the latest published by the article's date counts, else the earliest later one. A row flagged
 * `superseded` is not expected of anybody while another stands. `published` absent: everything counts as published.
 */
export function cellOf(rows: readonly Observation[], published: string | undefined): Cell | null {
  const first = rows[0];
  if (first === undefined) return null;
  const replaced = rows.filter(({ flags }) => flags.includes('superseded'));
  const standing = replaced.length === rows.length ? rows : rows.filter((row) => !replaced.includes(row));
  const undated = standing.filter((row) => row.asOf === undefined);
  const dated = rows
    .filter((row) => row.asOf !== undefined)
    .toSorted((a, b) => inCodeUnitOrder(a.asOf ?? '', b.asOf ?? ''));
  const datedStanding = dated.filter((row) => standing.includes(row));
  const stood = vintageOn(dated, published);
  const current = undated.length > 0 ? undated : vintageOn(datedStanding, published);
  const also = [...stood, ...dated.filter((row) => isLater(row, published) && !stood.includes(row))];
  return {
    variable: first.variable,
    place: first.place,
    ...(first.period === undefined ? {} : { period: first.period }),
    unit: first.unit,
    current: distinct(current.map(cellValue)),
    also: also.filter((row) => !current.includes(row)).map(cellValue),
    older: rows.filter((row) => !current.includes(row) && !also.includes(row)).map(cellValue),
    newest: (undated.length > 0 ? undated : dated.filter((row) => row.asOf === dated.at(-1)?.asOf)).map(cellValue),
    derived: false,
  };
}

/** Of rows in the order of their publication, those of the latest day by then, else of the earliest day after it. */
function vintageOn(dated: readonly Observation[], published: string | undefined): readonly Observation[] {
  const chosen = dated.findLast((row) => !isLater(row, published)) ?? dated[0];
  return dated.filter((row) => row.asOf === chosen?.asOf);
}

function isLater({ asOf }: Observation, published: string | undefined): boolean {
  return published !== undefined && (asOf ?? '') > published;
}

/** Sources that give the same value say it once. */
function distinct(values: readonly CellValue[]): readonly CellValue[] {
  return values.filter((value, index) => values.findIndex((other) => other.value === value.value) === index);
}
