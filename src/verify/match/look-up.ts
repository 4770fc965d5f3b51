import { sameInterval } from '../../calendar/interval.ts';
import type { Interval } from '../../model/interval.ts';
import type { Observation, Reference, Variable } from '../../model/reference.ts';
import { difference, sum } from '../agree/number-interval.ts';
import { derivation } from '../evidence/evidence.ts';
import { type Cell, type CellValue, cellOf } from './cell.ts';
import { coverInterval } from './cover-interval.ts';

export interface LookUp {
  readonly reference: Reference;
  /** Day of publication, for vintages. */
  readonly published: string | undefined;
}

/** The record's value of a variable at a place over a period: a row, or a sum of rows that make up the period; else null. */
export function lookUp(
  { reference, published }: LookUp,
  variable: Variable,
  place: string,
  period: Interval | undefined,
): Cell | null {
  if (variable.statType === 'constant') {
    return cellOf(withoutPeriod(reference.observations({ variable: variable.id, place })), published);
  }
  if (period === undefined) return null;
  const exact = cellOf(reference.observations({ variable: variable.id, place, period }), published);
  if (exact !== null) return exact;
  return variable.statType === 'flow' ? summedOverTime({ reference, published }, variable, place, period) : null;
}

/** Everywhere in `whole` but in `parts`: the whole's value less theirs. */
export function lookUpOthers(
  context: LookUp,
  variable: Variable,
  whole: string,
  parts: readonly string[],
  period: Interval | undefined,
): Cell | null {
  if (variable.statType !== 'flow' && variable.statType !== 'stock') return null;
  const total = lookUp(context, variable, whole, period);
  const named = parts.map((part) => lookUp(context, variable, part, period));
  const totalValue = single(total);
  const partValues = named.map(single);
  if (total === null || totalValue === null || partValues.length === 0) return null;
  const known = partValues.filter((value) => value !== null);
  if (known.length < partValues.length) return null;
  const value = known.reduce((rest, part) => rest - part.value, totalValue.value);
  const inputs = [totalValue, ...known];
  return derivedCell(total, {
    value,
    interval: difference(totalValue.interval, sum(known.map((part) => part.interval))),
    evidence: derivation(
      `${totalValue.value} - ${known.map((part) => part.value).join(' - ')}`,
      inputs.map((input) => input.evidence),
      value,
    ),
    sourceId: totalValue.sourceId,
    estimated: inputs.some((input) => input.estimated),
  });
}

/** The sum over several places that do not overlap. */
export function lookUpSum(
  context: LookUp,
  variable: Variable,
  places: readonly string[],
  period: Interval | undefined,
): Cell | null {
  if (variable.statType !== 'flow' && variable.statType !== 'stock') return null;
  const cells = places.map((place) => lookUp(context, variable, place, period));
  const values = cells.map(single).filter((value) => value !== null);
  const first = cells[0];
  if (first === null || first === undefined || values.length < places.length || places.length < 2) return null;
  return derivedCell(first, summed(values));
}

function summedOverTime(context: LookUp, variable: Variable, place: string, period: Interval): Cell | null {
  const rows = context.reference.observations({ variable: variable.id, place });
  const pieces = coverInterval(distinctPeriods(rows), period);
  if (pieces === null) return null;
  const values: CellValue[] = [];
  for (const piece of pieces) {
    const cell = cellOf(rowsOver(rows, piece.period), context.published);
    const value = single(cell);
    if (cell === null || value === null) return null;
    values.push(piece.sign === 1 ? value : negated(value));
  }
  const first = rows[0];
  if (first === undefined) return null;
  return {
    variable: variable.id,
    place,
    period,
    unit: first.unit,
    current: [summed(values)],
    also: [],
    older: [],
    newest: [],
    derived: true,
  };
}

function summed(values: readonly CellValue[]): CellValue {
  const value = values.reduce((total, part) => total + part.value, 0);
  const formula = values.map((part, index) => term(part.value, index)).join('');
  return {
    value,
    interval: sum(values.map((part) => part.interval)),
    evidence: derivation(
      formula,
      values.map((part) => part.evidence),
      value,
    ),
    sourceId: values[0]?.sourceId ?? '',
    estimated: values.some((part) => part.estimated),
  };
}

function term(value: number, index: number): string {
  if (index === 0) return String(value);
  return value < 0 ? ` - ${-value}` : ` + ${value}`;
}

function negated(value: CellValue): CellValue {
  return { ...value, value: -value.value, interval: { low: -value.interval.high, high: -value.interval.low } };
}

function derivedCell(like: Cell, value: CellValue): Cell {
  return { ...like, current: [value], also: [], older: [], newest: [], derived: true };
}

/** The one value of a cell, null where sources differ: arithmetic on a dispute decides nothing. */
export function single(cell: Cell | null): CellValue | null {
  return cell?.current.length === 1 ? (cell.current[0] ?? null) : null;
}

function withoutPeriod(rows: readonly Observation[]): readonly Observation[] {
  return rows.filter((row) => row.period === undefined);
}

function distinctPeriods(rows: readonly Observation[]): readonly Interval[] {
  const seen = new Map<string, Interval>();
  for (const { period } of rows) {
    if (period !== undefined) seen.set(`${period.from}/${period.to}`, period);
  }
  return [...seen.values()];
}

function rowsOver(rows: readonly Observation[], period: Interval): readonly Observation[] {
  return rows.filter((row) => row.period !== undefined && sameInterval(row.period, period));
}
