import type { Place, RowOrigin, Variable } from '../model/reference.ts';
import { type LoadedPackage, locationOf } from './package/loaded-package.ts';
import type { ProblemList, ReferenceProblemCode } from './problem.ts';

/** What a package refers to must stand in it or in another that is opened with it. */
export function checkLinks(packages: readonly LoadedPackage[], found: ProblemList): void {
  const places = firstById(packages.flatMap((loaded) => loaded.places));
  const variables = firstById(packages.flatMap((loaded) => loaded.variables));
  const organizations = firstById(packages.flatMap((loaded) => loaded.organizations));

  for (const loaded of packages) {
    const unknown = (code: ReferenceProblemCode, row: RowOrigin, column: string, kind: string, id: string) => {
      const message = `There is no ${kind} "${id}" in the packages that were given. Add a row to ${kind}s.csv, correct the id, or open the package that has it.`;
      found.add({ code, ...locationOf(loaded, row), column, message });
    };
    for (const row of loaded.places) {
      if (row.within !== undefined && !places.has(row.within))
        unknown('unknown-place', row, 'within', 'place', row.within);
    }
    for (const row of loaded.variables) {
      if (row.parent !== undefined && !variables.has(row.parent)) {
        unknown('unknown-variable', row, 'parent', 'variable', row.parent);
      }
    }
    for (const row of loaded.observations) {
      if (found.full) break;
      if (!places.has(row.place)) unknown('unknown-place', row, 'place', 'place', row.place);
      const variable = variables.get(row.variable);
      if (variable === undefined) unknown('unknown-variable', row, 'variable', 'variable', row.variable);
      else checkObservation(row, variable, locationOf(loaded, row), found);
    }
    for (const row of loaded.officeholders) {
      if (!places.has(row.of)) unknown('unknown-place', row, 'of', 'place', row.of);
      if (row.organization !== undefined && !organizations.has(row.organization)) {
        unknown('unknown-organization', row, 'organization', 'organization', row.organization);
      }
    }
    for (const row of loaded.events) {
      if (row.place !== undefined && !places.has(row.place)) unknown('unknown-place', row, 'place', 'place', row.place);
    }
    checkCycles(loaded, loaded.places, places, (place) => place.within, 'within', found);
    checkCycles(loaded, loaded.variables, variables, (variable) => variable.parent, 'parent', found);
  }
}

function checkObservation(
  row: { readonly unit: string; readonly period?: unknown },
  variable: Variable,
  location: { readonly file: string; readonly line: number },
  found: ProblemList,
): void {
  if (row.unit !== '' && row.unit !== variable.unit) {
    const message = `The unit is "${row.unit}", but ${variable.id} is measured in "${variable.unit}". Convert the value, or make it a variable of its own.`;
    found.add({ code: 'bad-unit', ...location, column: 'unit', message });
  }
  if (variable.statType !== 'constant' && row.period === undefined) {
    const message = `The row has no period, and ${variable.id} is no constant. Give start and end (the day after the last), or a period.`;
    found.add({ code: 'missing-value', ...location, column: 'start', message });
  }
}

function checkCycles<Row extends Place | Variable>(
  loaded: LoadedPackage,
  rows: readonly Row[],
  byId: ReadonlyMap<string, Row>,
  parentOf: (row: Row) => string | undefined,
  column: string,
  found: ProblemList,
): void {
  const settled = new Set<string>();
  for (const row of rows) {
    const path: string[] = [];
    let id: string | undefined = row.id;
    while (id !== undefined && !settled.has(id) && !path.includes(id)) {
      path.push(id);
      const next: Row | undefined = byId.get(id);
      id = next === undefined ? undefined : parentOf(next);
    }
    if (id !== undefined && path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      const message = `The chain runs in a circle: ${circle}. Correct one of its rows.`;
      found.add({ code: 'cycle', ...locationOf(loaded, row), column, message });
    }
    for (const seen of path) settled.add(seen);
  }
}

/** The first row of each id. */
export function firstById<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return byId;
}
