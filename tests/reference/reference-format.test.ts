import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReference } from '../../src/reference/open-reference.ts';
import { isResourceName } from '../../src/reference/package/descriptor.ts';
import { ROWS } from '../../src/reference/package/rows.ts';

const PAGE = readFileSync('docs/reference-format.md', 'utf8');

/** The files that the page shows, written to a folder. */
function shownFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-page-'));
  for (const [, name = '', text = ''] of PAGE.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm))
    writeFileSync(join(folder, name), text);
  return folder;
}

test('the package that the page shows is sound', () => {
  const reference = openReference([shownFiles()]);
  expect(reference.observations({ variable: 'cod_landings' }).map((row) => [row.asOf, row.value])).toEqual([
    ['2024-04-30', 1204.5],
    ['2025-04-30', 1198.2],
    ['2025-04-30', 1310],
  ]);
});

test.each([
  ['figures.csv', ['Dog licences'], [1204, 1311]],
  ['by-year.csv', ['Ferries in service'], [14, 15]],
  ['by-measure.csv', ['births', 'deaths'], [80700, 78400]],
])('the table %s that the page shows is read', (name, variables, values) => {
  const reference = openReference([join(shownFiles(), name)]);
  expect(reference.variables.map((row) => row.name)).toEqual(variables);
  const rows = reference.variables.flatMap((row) => reference.observations({ variable: row.id }));
  expect(rows.map((row) => row.value)).toEqual(values);
});

test('the page names every table and every column, and puts those that may be empty in italics', () => {
  for (const [name, schema] of Object.entries(ROWS)) {
    expect(isResourceName(name)).toBe(true);
    const section = PAGE.split(`### ${name}\n`)[1]?.split('\n#')[0] ?? '';
    for (const [column, cell] of Object.entries(schema.shape)) {
      expect(section, name).toContain(`\`${column}\``);
      const optional = cell.safeParse('').success;
      const inEvents = name === 'events' && ['start', 'end', 'period'].includes(column);
      if (!inEvents) expect(section.includes(`_\`${column}\`_`), `${name}.${column}`).toBe(optional);
    }
  }
});
