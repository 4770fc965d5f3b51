import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReferences } from '../../src/cli/open-references.ts';
import { spoilt, writePackage } from '../reference/write-package.ts';

/** A folder with the package of countries and a harbour whose figures are spoilt. */
function folderOfPackages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-packages-'));
  cpSync('reference/places', join(folder, 'places'), { recursive: true });
  cpSync(writePackage(spoilt('observations.csv', '1204.50', 'many')), join(folder, 'harbour'), { recursive: true });
  return folder;
}

test('a bad package is left out, and the others are opened', async () => {
  const [bad, places] = [writePackage(spoilt('observations.csv', '1204.50', 'many')), 'reference/places'];
  const { reference, failures } = await openReferences([bad, places]);
  expect(reference.packages.map(({ name }) => name)).toEqual(['places']);
  expect(failures).toEqual([
    {
      uri: join(bad, 'observations.csv'),
      line: 2,
      code: 'bad-number',
      message: expect.stringMatching(/^column value: "many" is no number/),
    },
  ]);
});

test('so it is where both lie in one folder', async () => {
  const folder = folderOfPackages();
  const { reference, failures } = await openReferences([folder]);
  expect(reference.packages.map(({ name }) => name)).toEqual(['places']);
  expect(failures.map(({ uri }) => uri)).toEqual([join(folder, 'harbour', 'observations.csv')]);
});

test('of two packages of one name the second is left out', async () => {
  const [first, second] = [writePackage(), writePackage()];
  const { reference, failures } = await openReferences([first, second]);
  expect(reference.countOf('landings')).toBe(2);
  expect(failures).toMatchObject([{ code: 'duplicate-id', message: expect.stringContaining('called "harbour"') }]);
});

test('a folder with nothing in it fails by name', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'deskcheck-packages-')), 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'nothing here');
  expect((await openReferences([folder])).failures).toMatchObject([{ code: 'missing-descriptor' }]);
});
