import { containsInterval, sameInterval } from '../calendar/interval.ts';
import type { CountedPeriod, Observation, ObservationQuery, ObservationTable } from '../model/reference.ts';

/** Rows held in memory. Look-ups go through maps; nothing is searched from end to end. */
export function memoryObservations(rows: readonly Observation[]): ObservationTable {
  const byVariable = groupBy(rows, (row) => row.variable);
  const byCell = groupBy(rows, (row) => cell(row.variable, row.place));
  const rowsOf = (variable: string, place: string | undefined): readonly Observation[] =>
    (place === undefined ? byVariable.get(variable) : byCell.get(cell(variable, place))) ?? [];
  return {
    observations: (query) => narrowed(rowsOf(query.variable, query.place), query),
    placesOf: (variable) => [...new Set(rowsOf(variable, undefined).map(({ place }) => place))],
    periodsOf: (variable, place) => countedPeriods(rowsOf(variable, place)),
    countOf: (variable, place) => rowsOf(variable, place).length,
  };
}

function narrowed(rows: readonly Observation[], { period, within }: ObservationQuery): readonly Observation[] {
  if (period === undefined && within === undefined) return rows;
  return rows.filter((row) => {
    if (row.period === undefined) return false;
    if (period !== undefined && !sameInterval(row.period, period)) return false;
    return within === undefined || containsInterval(within, row.period);
  });
}

function countedPeriods(rows: readonly Observation[]): readonly CountedPeriod[] {
  const groups = groupBy(rows, ({ period }) => (period === undefined ? '' : `${period.from}/${period.to}`));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const period = group[0]?.period;
      return { ...(period === undefined ? {} : { period }), rows: group.length };
    });
}

function cell(variable: string, place: string): string {
  return `${variable}\u0000${place}`;
}

function groupBy(rows: readonly Observation[], keyOf: (row: Observation) => string): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
