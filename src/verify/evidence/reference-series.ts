import { dayNumber } from '../../calendar/calendar-date.ts';
import { describeInterval, lengthInDays, sameInterval } from '../../calendar/interval.ts';
import type { Evidence, ReferenceSeries } from '../../model/finding.ts';
import type { Interval } from '../../model/interval.ts';
import type { Observation, Variable } from '../../model/reference.ts';
import type { CheckContext } from '../context.ts';
import { type Cell, cellOf } from '../match/cell.ts';
import { ancestors } from '../match/places.ts';
import { placeName } from './reading.ts';

type Point = ReferenceSeries['points'][number];

/** More points than this make no clearer chart, and a table may have thousands. */
const MOST_PERIODS = 24;
const MOST_PLACES = 12;
/** Periods are drawn side by side where they are about as long: the months of a year are, a year beside them is not. */
const SIMILAR = 0.15;

/** What a chart is made around: the cell that a number was held against, and what must be in the picture beside it. */
export interface ChartSubject {
  readonly variable: Variable;
  readonly cell: Cell;
  /** The record's value as the finding gives it. */
  readonly value: number;
  /** Rows that the finding speaks of besides, as its cause or as the other side of a comparison. */
  readonly beside: readonly Evidence[];
}

/**
 * The series around a flagged number: the same place over time in the order of time, what was expected among it, then the
 * other places of that period, the greatest first. Rows that the finding names besides are always among them. Absent
 * where the record has nothing to draw beside the one value.
 */
export function referenceSeries(context: CheckContext, subject: ChartSubject): ReferenceSeries | undefined {
  const { variable, cell, value } = subject;
  const name = placeName(context.reference, cell.place);
  const when = cell.period === undefined ? {} : { period: cell.period };
  const expected: Point = {
    label: cell.period === undefined ? name : describeInterval(cell.period),
    place: name,
    ...when,
    value,
    relation: 'expected',
  };
  const points = [...overTime(context, subject, expected), ...elsewhere(context, subject)];
  return points.length < 2 ? undefined : { variable: variable.id, label: variable.name, unit: cell.unit, points };
}

function overTime(context: CheckContext, { variable, cell, beside }: ChartSubject, expected: Point): readonly Point[] {
  const own = cell.period;
  if (own === undefined) return [expected];
  const rows = context.reference.observations({ variable: variable.id, place: cell.place });
  const named = beside.flatMap(cellsIn).filter((row) => row.variable === variable.id && row.place === cell.place);
  const chosen = [...byPeriod(rows, own)]
    .filter(([, [first]]) => isNamed(first, named) || isSimilar(first?.period, own))
    .toSorted(([, [a]], [, [b]]) => rank(a, named, own) - rank(b, named, own))
    .slice(0, MOST_PERIODS);
  const points = chosen.flatMap(([, list]): Point[] => {
    const period = list[0]?.period;
    const value = standing(context, list);
    if (period === undefined || value === undefined) return [];
    return [{ label: describeInterval(period), place: expected.place, period, value, relation: 'same-place' }];
  });
  return [...points, expected].toSorted(inTime);
}

function elsewhere(context: CheckContext, { variable, cell, beside }: ChartSubject): readonly Point[] {
  const { reference } = context;
  const { period, place: own } = cell;
  const rows = reference.observations({ variable: variable.id, ...(period === undefined ? {} : { period }) });
  const around = ancestors(reference, own);
  const named = new Set(beside.flatMap(cellsIn).flatMap((row) => (row.variable === variable.id ? [row.place] : [])));
  const kinship = (place: string) => {
    if (named.has(place)) return 0;
    if (around.includes(place)) return 1;
    return reference.place(place)?.within === around[0] ? 2 : 3;
  };
  return [...Map.groupBy(rows, (row) => row.place)]
    .filter(([place]) => place !== own)
    .flatMap(([place, list]): (Point & { readonly kin: number })[] => {
      const value = standing(context, list);
      if (value === undefined) return [];
      const label = placeName(reference, place);
      const when = period === undefined ? {} : { period };
      return [{ label, place: label, ...when, value, relation: 'same-period', kin: kinship(place) }];
    })
    .toSorted((a, b) => a.kin - b.kin || b.value - a.value)
    .slice(0, MOST_PLACES)
    .toSorted((a, b) => b.value - a.value)
    .map(({ kin: _, ...point }) => point);
}

/** The cells of the record that evidence rests on. */
function cellsIn(evidence: Evidence): readonly Extract<Evidence, { type: 'reference' }>[] {
  if (evidence.type === 'reference') return [evidence];
  return evidence.type === 'derivation' ? evidence.inputs.flatMap(cellsIn) : [];
}

function byPeriod(rows: readonly Observation[], own: Interval): ReadonlyMap<string, readonly Observation[]> {
  const others = rows.filter(({ period }) => period !== undefined && !sameInterval(period, own));
  return Map.groupBy(others, ({ period }) => `${period?.from}/${period?.to}`);
}

function standing({ published }: CheckContext, rows: readonly Observation[]): number | undefined {
  return cellOf(rows, published)?.current[0]?.value;
}

function isNamed(row: Observation | undefined, named: readonly Extract<Evidence, { type: 'reference' }>[]): boolean {
  const period = row?.period;
  return (
    period !== undefined && named.some((other) => other.period !== undefined && sameInterval(other.period, period))
  );
}

function isSimilar(period: Interval | undefined, own: Interval): boolean {
  if (period === undefined) return false;
  const [a, b] = [lengthInDays(period), lengthInDays(own)];
  return Math.abs(a - b) <= SIMILAR * Math.max(a, b);
}

/** Days between, those named first of all. */
function rank(row: Observation | undefined, named: Parameters<typeof isNamed>[1], own: Interval): number {
  if (row?.period === undefined || isNamed(row, named)) return -1;
  return Math.abs(dayNumber(row.period.from) - dayNumber(own.from));
}

function inTime(a: Point, b: Point): number {
  const [left, right] = [a.period?.from ?? '', b.period?.from ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return (a.period?.to ?? '') < (b.period?.to ?? '') ? -1 : 1;
}
