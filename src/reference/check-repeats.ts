import type { Observation, RowOrigin, Variable } from '../model/reference.ts';
import { type LoadedPackage, locationOf } from './package/loaded-package.ts';
import type { ProblemList } from './problem.ts';

/** Nothing may be said twice: not an id, nor a cell by one source at one vintage. */
export function checkRepeats(packages: readonly LoadedPackage[], found: ProblemList): void {
  const names = new Set<string>();
  for (const loaded of packages) {
    if (names.has(loaded.name)) {
      const message = `Two of the packages are called "${loaded.name}". Give each once, or rename one in its datapackage.json.`;
      found.add({ code: 'duplicate-id', file: Object.values(loaded.files)[0] ?? loaded.name, message });
    }
    names.add(loaded.name);
    for (const rows of [loaded.places, loaded.organizations, loaded.variables, loaded.events]) {
      repeatedIds(loaded, rows, found);
    }
    repeatedTenures(loaded, found);
  }
  if (found.problems.length > 0) return;
  differingVariables(packages, found);
  // An index was searched for repeated cells when it was made.
  for (const loaded of packages) if (loaded.index === undefined) repeatedCells(loaded, found);
}

function repeatedIds(
  loaded: LoadedPackage,
  rows: readonly (RowOrigin & { readonly id: string })[],
  found: ProblemList,
): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const before = lines.get(row.id);
    if (before === undefined) lines.set(row.id, row.row);
    else {
      const message = `The id "${row.id}" already stands in line ${before}. Give each row an id of its own.`;
      found.add({ code: 'duplicate-id', ...locationOf(loaded, row), column: 'id', message });
    }
  }
}

function repeatedTenures(loaded: LoadedPackage, found: ProblemList): void {
  const lines = new Map<string, number>();
  for (const row of loaded.officeholders) {
    const key = [row.person, row.office, row.of, row.start ?? ''].join('\u0000');
    const before = lines.get(key);
    if (before === undefined) lines.set(key, row.row);
    else {
      const message = `${row.person}, ${row.office}, with this start already stands in line ${before}. Keep one of the two.`;
      found.add({ code: 'duplicate-cell', ...locationOf(loaded, row), column: 'person', message });
    }
  }
}

/** A variable that two packages share must mean the same in both. */
function differingVariables(packages: readonly LoadedPackage[], found: ProblemList): void {
  const first = new Map<string, Variable>();
  for (const loaded of packages) {
    for (const row of loaded.variables) {
      const other = first.get(row.id);
      if (other === undefined) first.set(row.id, row);
      else if (other.unit !== row.unit || other.statType !== row.statType) {
        const message = `The package "${other.package}" has "${row.id}" too, as ${other.statType} in ${other.unit}; here it is ${row.statType} in ${row.unit}. Rename one of them.`;
        found.add({ code: 'duplicate-id', ...locationOf(loaded, row), column: 'id', message });
      }
    }
  }
}

/** Within a package: in another, the same id of a source may be another source. */
function repeatedCells(loaded: LoadedPackage, found: ProblemList): void {
  const seen = new Map<string, Map<string, Observation>>();
  for (const row of loaded.observations) {
    if (found.full) return;
    // Two steps, for millions of long keys would take more room than the rows themselves.
    const series = `${row.variable}\u0000${row.place}\u0000${row.source.id}`;
    const cells = seen.get(series) ?? new Map<string, Observation>();
    if (cells.size === 0) seen.set(series, cells);
    const key = cellKey(row);
    const other = cells.get(key);
    if (other === undefined) {
      cells.set(key, row);
      continue;
    }
    addRepeatedCell(loaded, other, row, found);
  }
}

/** Says that `row` gives a value for a cell of which `other` gives one already. */
export function addRepeatedCell(loaded: LoadedPackage, other: Observation, row: Observation, found: ProblemList): void {
  const message =
    other.value === row.value
      ? `The same value for the same cell already stands in line ${other.row}. Remove one of the two rows.`
      : `Line ${other.row} gives ${other.value} for this cell, and this row ${row.value}, from the same source. If one is a revision, give each its as_of; else remove the wrong one.`;
  found.add({ code: 'duplicate-cell', ...locationOf(loaded, row), column: 'value', message });
}

function cellKey({ period, asOf }: Observation): string {
  const dates = period === undefined ? '' : `${period.from}/${period.to}`;
  return asOf === undefined ? dates : `${dates} ${asOf}`;
}
