import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/reference.ts';
import { addTable } from '../../../src/reference/adapters/add-table.ts';
import { openReference } from '../../../src/reference/open-reference.ts';

const SAMPLES = 'tests/reference/samples';

function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-added-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Everything of a reference's observations but where the rows stand. */
function content(paths: readonly string[]): readonly object[] {
  const reference = openReference(paths);
  const rows = reference.variables.flatMap((variable) => reference.observations({ variable: variable.id }));
  return rows.map(({ package: _, resource: __, row: ___, ...rest }: Observation) => rest);
}

test.each([
  'statistics-canada-14100099.csv',
  'world-bank-indicator.csv',
  'our-world-in-data-life-expectancy.csv',
  'sdmx-2.csv',
  'json-stat-unemployment.json',
  'plain-figures.csv',
  'plain-measures.csv',
])('%s made into a package says the same', (name) => {
  const table = join(SAMPLES, name);
  expect(content([writeFiles(addTable(table).files)])).toEqual(content([table]));
});

test('adding a table tells how much was read and which places nobody knows', () => {
  expect(addTable(join(SAMPLES, 'plain-figures.csv'))).toMatchObject({
    name: 'plain-figures',
    variables: 2,
    observations: 3,
    unknownPlaces: ['Charlottetown'],
  });
  expect(addTable(join(SAMPLES, 'plain-figures.csv'), ['reference/canada-asylum']).unknownPlaces).toEqual([]);
});

test('a table that lacks something is not added, and the error says what', () => {
  const folder = writeFiles({ 'paint.csv': 'colour,value\nred,1\n' });
  expect(() => addTable(join(folder, 'paint.csv'))).toThrow(/\[date\].*\n.*\[place\].*\n.*\[source\]/);
});

test('a table with two values for one cell is not added', () => {
  const header = 'metric,place,date,value,source\n';
  const folder = writeFiles({ 'twice.csv': `${header}Goats,Norway,2022,1,x\nGoats,Norway,2022,2,x\n` });
  expect(() => addTable(join(folder, 'twice.csv'))).toThrow('Line 2 gives 1');
});
