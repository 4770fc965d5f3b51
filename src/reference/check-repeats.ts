import type { Observation, RowOrigin, Variable } from '../model/reference.ts';
import { type LoadedPackage, locationOf } from './package/loaded-package.ts';
import type { ProblemList } from './problem.ts';

/** Nothing may be said twice: ids within a package, cells of one source and vintage over all of them. */
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
  repeatedCells(packages, found);
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

function repeatedCells(packages: readonly LoadedPackage[], found: ProblemList): void {
  const seen = new Map<string, Observation>();
  for (const loaded of packages) {
    for (const row of loaded.observations) {
      if (found.full) return;
      const key = cellKey(row);
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, row);
        continue;
      }
      const where =
        other.package === row.package ? `line ${other.row}` : `line ${other.row} of package "${other.package}"`;
      const message =
        other.value === row.value
          ? `The same value for the same cell already stands in ${where}. Remove one of the two rows.`
          : `${where} gives ${other.value} for this cell, and this row ${row.value}, from the same source. If one is a revision, give each its as_of; else remove the wrong one.`;
      found.add({ code: 'duplicate-cell', ...locationOf(loaded, row), column: 'value', message: capitalised(message) });
    }
  }
}

function cellKey(row: Observation): string {
  const { from = '', to = '' } = row.period ?? {};
  return [row.variable, row.place, from, to, row.asOf ?? '', row.source.id].join('\u0000');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
