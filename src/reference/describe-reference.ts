import { lengthInDays } from '../calendar/interval.ts';
import type { Interval } from '../model/interval.ts';
import type { Reference, Variable } from '../model/reference.ts';

/** What a set of packages can check. */
export interface ReferenceDescription {
  readonly packages: Reference['packages'];
  readonly variables: readonly VariableCoverage[];
  readonly offices: readonly OfficeCoverage[];
  readonly places: number;
  readonly organizations: number;
  readonly events: number;
}

export interface VariableCoverage {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly statType: Variable['statType'];
  readonly publisher: string;
  readonly package: string;
  readonly rows: number;
  /** From the first day of the earliest period to the last of the latest; absent for a constant. */
  readonly period?: Interval;
  readonly places: readonly PlaceCoverage[];
}

export interface PlaceCoverage {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly period?: Interval;
  /** How many periods of which length there are: 12 of a month, 1 of a year. */
  readonly lengths: Readonly<Partial<Record<PeriodLength, number>>>;
  /** Cells for which more than one value was published. */
  readonly revised: number;
}

export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'other' | 'none';

export interface OfficeCoverage {
  readonly office: string;
  readonly of: string;
  readonly tenures: number;
  /** First known day; absent where no term is dated. */
  readonly from?: string;
}

/** Coverage of a reference: which measures it has, for which places and periods, and which offices since when. */
export function describeReference(reference: Reference): ReferenceDescription {
  return {
    packages: reference.packages,
    variables: reference.variables.map((variable) => coverageOf(reference, variable)),
    offices: officesOf(reference),
    places: reference.places.length,
    organizations: reference.organizations.length,
    events: reference.events.length,
  };
}

function coverageOf(reference: Reference, variable: Variable): VariableCoverage {
  const places = reference.placesOf(variable.id).map((id) => placeCoverage(reference, variable.id, id));
  return {
    id: variable.id,
    name: variable.name,
    unit: variable.unit,
    statType: variable.statType,
    publisher: variable.publisher,
    package: variable.package,
    rows: reference.countOf(variable.id),
    ...spanOf(places),
    places,
  };
}

function placeCoverage(reference: Reference, variable: string, id: string): PlaceCoverage {
  const periods = reference.periodsOf(variable, id);
  const lengths: Partial<Record<PeriodLength, number>> = {};
  for (const { period } of periods) {
    const length = lengthOf(period);
    lengths[length] = (lengths[length] ?? 0) + 1;
  }
  return {
    id,
    name: reference.place(id)?.name ?? id,
    rows: periods.reduce((sum, { rows }) => sum + rows, 0),
    ...spanOf(periods),
    lengths,
    revised: periods.filter(({ rows }) => rows > 1).length,
  };
}

function spanOf(parts: readonly { readonly period?: Interval }[]): { readonly period?: Interval } {
  let span: Interval | undefined;
  for (const { period } of parts) {
    if (period === undefined) continue;
    span = {
      from: span === undefined || period.from < span.from ? period.from : span.from,
      to: span === undefined || period.to > span.to ? period.to : span.to,
    };
  }
  return span === undefined ? {} : { period: span };
}

const LENGTHS: ReadonlyMap<number, PeriodLength> = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'half'],
  [12, 'year'],
]);

function lengthOf(period: Interval | undefined): PeriodLength {
  if (period === undefined) return 'none';
  const { from, to } = period;
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (!from.endsWith('-01') || !to.endsWith('-01')) return lengthInDays(period) === 1 ? 'day' : 'other';
  return LENGTHS.get(months) ?? 'other';
}

function officesOf(reference: Reference): readonly OfficeCoverage[] {
  const groups = Map.groupBy(reference.officeholders, (row) => `${row.of}\u0000${row.office}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const from = rows.flatMap((row) => row.start ?? []).sort()[0];
    return [{ office: first.office, of: first.of, tenures: rows.length, ...(from === undefined ? {} : { from }) }];
  });
}
