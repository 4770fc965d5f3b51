import { mkdtempSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReference, validateReference } from '../../src/reference/open-reference.ts';
import { ReferencePackageError, type ReferenceProblemCode } from '../../src/reference/problem.ts';
import { processorMilliseconds } from '../processor-time.ts';
import { writePackage } from './write-package.ts';

interface Expected {
  readonly code: ReferenceProblemCode;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly says: string;
}

const descriptor = (resources: unknown, rest: object = {}) => ({
  'datapackage.json': JSON.stringify({ name: 'harbour', version: '1', resources, ...rest }),
});

const BAD: readonly (readonly [string, Parameters<typeof writePackage>[0], Expected])[] = [
  [
    'no descriptor',
    { 'datapackage.json': null },
    { code: 'missing-descriptor', file: 'datapackage.json', says: 'no datapackage.json' },
  ],
  [
    'a descriptor that is no JSON',
    { 'datapackage.json': '{\n"name": }' },
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'no JSON' },
  ],
  [
    'an empty descriptor',
    { 'datapackage.json': '' },
    { code: 'unreadable-file', file: 'datapackage.json', line: 1, says: 'empty' },
  ],
  [
    'a descriptor without a name',
    { 'datapackage.json': '{"version":"1","resources":[{"name":"places","path":"places.csv"}]}' },
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'name' },
  ],
  [
    'a descriptor without a version',
    { 'datapackage.json': '{"name":"a","resources":[{"name":"places","path":"places.csv"}]}' },
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'version is needed' },
  ],
  [
    'a descriptor without resources',
    descriptor([]),
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'at least one resource' },
  ],
  [
    'a descriptor without a known table',
    descriptor([{ name: 'figures', path: 'places.csv' }]),
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'observations' },
  ],
  [
    'a path that leaves the package',
    descriptor([{ name: 'places', path: '../places.csv' }]),
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'inside the package' },
  ],
  [
    'a path on the web',
    descriptor([{ name: 'places', path: 'https://example.org/p.csv' }]),
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'inside the package' },
  ],
  [
    'a resource listed twice',
    descriptor([
      { name: 'places', path: 'a.csv' },
      { name: 'places', path: 'b.csv' },
    ]),
    { code: 'bad-descriptor', file: 'datapackage.json', says: 'twice' },
  ],
  [
    'a resource whose file is not there',
    { 'places.csv': null },
    { code: 'missing-file', file: 'places.csv', says: 'no such file' },
  ],
  ['an empty file', { 'events.csv': '' }, { code: 'unreadable-file', file: 'events.csv', line: 1, says: 'empty' }],
  [
    'a binary file',
    { 'events.csv': new Uint8Array([105, 100, 10, 0, 1]) },
    { code: 'unreadable-file', file: 'events.csv', line: 2, says: 'binary' },
  ],
  [
    'bytes that are no UTF-8',
    { 'sources.csv': new Uint8Array([105, 100, 10, 81, 117, 233, 98, 10]) },
    { code: 'unreadable-file', file: 'sources.csv', line: 2, says: 'UTF-8' },
  ],
];

test.each(BAD)('%s is refused with file, line and advice', (_, changes, { file, says, ...rest }) => {
  const folder = writePackage(changes);
  const problems = validateReference([folder]);
  expect(problems[0]).toMatchObject({ ...rest, file: join(folder, file), message: expect.stringContaining(says) });
  expect(() => openReference([folder])).toThrow(ReferencePackageError);
});

test('a folder that is not there is refused by name', () => {
  expect(validateReference(['no/such/folder'])).toMatchObject([{ code: 'missing-folder', file: 'no/such/folder' }]);
});

test('a file that memory cannot hold is refused before it is read', () => {
  const folder = writePackage();
  truncateSync(join(folder, 'observations.csv'), 300_000_000);
  const start = processorMilliseconds();
  expect(validateReference([folder])).toMatchObject([
    { code: 'too-large', message: expect.stringContaining('300 MB') },
  ]);
  expect(processorMilliseconds() - start).toBeLessThan(1000);
});

test('a folder without packages and tables is refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-empty-'));
  expect(validateReference([folder])).toMatchObject([
    { code: 'missing-descriptor', file: join(folder, 'datapackage.json') },
  ]);
});
