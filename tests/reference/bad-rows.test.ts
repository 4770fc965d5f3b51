import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReference, validateReference } from '../../src/reference/open-reference.ts';
import { PROBLEM_LIMIT, ReferencePackageError, type ReferenceProblemCode } from '../../src/reference/problem.ts';
import { referenceIndexes } from '../../src/store/reference-index/reference-indexes.ts';
import { extended, spoilt, writePackage } from './write-package.ts';

interface Expected {
  readonly code: ReferenceProblemCode;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly says: string;
}

const BAD: readonly (readonly [string, Parameters<typeof writePackage>[0], Expected])[] = [
  [
    'a missing column',
    spoilt('observations.csv', ',value,', ',valeu,'),
    { code: 'missing-column', file: 'observations.csv', line: 1, column: 'value', says: 'valeu' },
  ],
  [
    'a column that stands twice',
    spoilt('places.csv', 'name,aliases', 'name,name'),
    { code: 'duplicate-column', file: 'places.csv', line: 1, column: 'name', says: 'twice' },
  ],
  [
    'a row without a source',
    spoilt('observations.csv', '1204.50,t,,port', '1204.50,t,,'),
    { code: 'missing-source', file: 'observations.csv', line: 2, column: 'source', says: 'source' },
  ],
  [
    'an unknown source',
    spoilt('places.csv', 'country,,port', 'country,,harbour'),
    { code: 'unknown-source', file: 'places.csv', line: 2, column: 'source', says: '"harbour"' },
  ],
  [
    'an unknown variable',
    spoilt('observations.csv', 'landings,isle,2022', 'landing,isle,2022'),
    { code: 'unknown-variable', file: 'observations.csv', line: 2, column: 'variable', says: '"landing"' },
  ],
  [
    'an unknown place',
    spoilt('observations.csv', 'landings,isle,2023', 'landings,aisle,2023'),
    { code: 'unknown-place', file: 'observations.csv', line: 3, column: 'place', says: '"aisle"' },
  ],
  [
    'a place within an unknown one',
    spoilt('places.csv', 'region,CA', 'region,XX'),
    { code: 'unknown-place', file: 'places.csv', line: 3, column: 'within', says: '"XX"' },
  ],
  [
    'an office of an unknown place',
    spoilt('officeholders.csv', ',isle,', ',atoll,'),
    { code: 'unknown-place', file: 'officeholders.csv', line: 2, column: 'of', says: '"atoll"' },
  ],
  [
    'an office in an unknown organization',
    spoilt('officeholders.csv', 'port-authority', 'navy'),
    { code: 'unknown-organization', file: 'officeholders.csv', line: 2, column: 'organization', says: '"navy"' },
  ],
  [
    'an event at an unknown place',
    spoilt('events.csv', 'isle', 'atoll'),
    { code: 'unknown-place', file: 'events.csv', line: 2, column: 'place', says: '"atoll"' },
  ],
  [
    'an unknown parent',
    spoilt('variables.csv', 'Port Authority,\npier', 'Port Authority,trade\npier'),
    { code: 'unknown-variable', file: 'variables.csv', line: 2, column: 'parent', says: '"trade"' },
  ],
  [
    'a value that is no number',
    spoilt('observations.csv', '1204.50', 'about 1200'),
    { code: 'bad-number', file: 'observations.csv', line: 2, column: 'value', says: 'about 1200' },
  ],
  [
    'a value with separators',
    spoilt('observations.csv', '1204.50', '"1,204.50"'),
    {
      code: 'bad-number',
      file: 'observations.csv',
      line: 2,
      column: 'value',
      says: 'separators, and a point before the decimals: 1204.50',
    },
  ],
  [
    'a value that is missing',
    spoilt('observations.csv', '1204.50', ''),
    { code: 'missing-value', file: 'observations.csv', line: 2, column: 'value', says: 'empty' },
  ],
  [
    'a formula',
    spoilt('observations.csv', '1204.50', '=B2*2'),
    { code: 'formula', file: 'observations.csv', line: 2, column: 'value', says: '"=B2*2"' },
  ],
  [
    'a unit that is not the measure’s',
    spoilt('observations.csv', '1204.50,t', '1204.50,kg'),
    { code: 'bad-unit', file: 'observations.csv', line: 2, column: 'unit', says: '"kg"' },
  ],
  [
    'a unit that is a number',
    spoilt('variables.csv', 'flow,t,', 'flow,1000,'),
    { code: 'bad-unit', file: 'variables.csv', line: 2, column: 'unit', says: '"1000"' },
  ],
  [
    'a currency that does not exist',
    spoilt('variables.csv', 'flow,t,', 'flow,QQQ,'),
    { code: 'bad-unit', file: 'variables.csv', line: 2, column: 'unit', says: 'ISO 4217' },
  ],
  [
    'a share in metres',
    spoilt('variables.csv', 'constant,m', 'share,m'),
    { code: 'bad-unit', file: 'variables.csv', line: 3, column: 'unit', says: 'share' },
  ],
  [
    'an unknown kind of statistic',
    spoilt('variables.csv', 'flow', 'sum'),
    { code: 'bad-value', file: 'variables.csv', line: 2, column: 'statType', says: 'flow' },
  ],
  [
    'constraints without a key',
    spoilt('variables.csv', 'species=cod', 'cod'),
    { code: 'bad-value', file: 'variables.csv', line: 2, column: 'constraints', says: 'key=value' },
  ],
  [
    'a date that does not exist',
    spoilt('observations.csv', '2022-01-01', '2022-02-30'),
    { code: 'bad-date', file: 'observations.csv', line: 2, column: 'start', says: 'YYYY-MM-DD' },
  ],
  [
    'a date in another order',
    spoilt('observations.csv', '2022-01-01', '01/01/2022'),
    { code: 'bad-date', file: 'observations.csv', line: 2, column: 'start', says: 'YYYY-MM-DD' },
  ],
  [
    'a period in words',
    spoilt('events.csv', '2023-07-01/2023-07-02', 'summer 2023'),
    { code: 'bad-date', file: 'events.csv', line: 2, column: 'period', says: '2024-Q3' },
  ],
  [
    'a vintage in words',
    spoilt('observations.csv', ',2024-01,', ',second edition,'),
    { code: 'bad-date', file: 'observations.csv', line: 3, column: 'as_of', says: 'YYYY-MM' },
  ],
  [
    'a period that ends before it starts',
    spoilt('observations.csv', '2023-01-01,1204', '2021-01-01,1204'),
    { code: 'reversed-period', file: 'observations.csv', line: 2, column: 'end', says: 'before it starts' },
  ],
  [
    'a period that is empty',
    spoilt('observations.csv', '2023-01-01,1204', '2022-01-01,1204'),
    { code: 'reversed-period', file: 'observations.csv', line: 2, column: 'end', says: 'next day' },
  ],
  [
    'an ISO period that ends before it starts',
    spoilt('events.csv', '2023-07-01/2023-07-02', '2023-07-02/2023-07-01'),
    { code: 'reversed-period', file: 'events.csv', line: 2, column: 'period', says: 'before it starts' },
  ],
  [
    'a term that ends before it starts',
    spoilt('officeholders.csv', '2020-05-01,', '2020-05-01,2019-05-01'),
    { code: 'reversed-period', file: 'officeholders.csv', line: 2, column: 'end', says: 'before it starts' },
  ],
  [
    'half a period',
    spoilt('observations.csv', '2023-01-01,1204', ',1204'),
    { code: 'missing-value', file: 'observations.csv', line: 2, column: 'end', says: 'no end' },
  ],
  [
    'no period for a flow',
    spoilt('observations.csv', '2022-01-01,2023-01-01', ','),
    { code: 'missing-value', file: 'observations.csv', line: 2, column: 'start', says: 'no constant' },
  ],
  [
    'an event without a date',
    spoilt('events.csv', '2023-07-01/2023-07-02', ''),
    { code: 'missing-value', file: 'events.csv', line: 2, column: 'start', says: 'no date' },
  ],
  [
    'two values for one cell',
    extended('observations.csv', 'landings,isle,2022-01-01,2023-01-01,1250,t,,port,,'),
    { code: 'duplicate-cell', file: 'observations.csv', line: 5, column: 'value', says: 'Line 2 gives 1204.5' },
  ],
  [
    'one cell twice',
    extended('observations.csv', 'pier_length,isle,,,312,m,,port,,'),
    { code: 'duplicate-cell', file: 'observations.csv', line: 5, column: 'value', says: 'line 4' },
  ],
  [
    'one term twice',
    extended('officeholders.csv', 'Ada Quay,,Harbour Master,,,isle,2020-05-01,,port'),
    { code: 'duplicate-cell', file: 'officeholders.csv', line: 3, column: 'person', says: 'line 2' },
  ],
  [
    'one id twice',
    extended('places.csv', 'CA,Canada again,,country,,port'),
    { code: 'duplicate-id', file: 'places.csv', line: 4, column: 'id', says: 'line 2' },
  ],
  [
    'one source twice',
    extended('sources.csv', 'port,Again,Port Authority,,'),
    { code: 'duplicate-id', file: 'sources.csv', line: 3, column: 'id', says: 'line 2' },
  ],
  [
    'places in a circle',
    spoilt('places.csv', 'country,,port', 'country,isle,port'),
    { code: 'cycle', file: 'places.csv', line: 2, column: 'within', says: 'CA → isle → CA' },
  ],
  [
    'a variable that is a part of itself',
    spoilt('variables.csv', 'Port Authority,\npier', 'Port Authority,landings\npier'),
    { code: 'cycle', file: 'variables.csv', line: 2, column: 'parent', says: 'landings → landings' },
  ],
  [
    'text after a closing quote',
    extended('observations.csv', 'pier_length,isle,,,312,m,2020,port,,"the "long" pier"'),
    { code: 'bad-csv', file: 'observations.csv', line: 5, says: 'closing quote' },
  ],
  [
    'a quote that never closes',
    extended('observations.csv', 'pier_length,isle,,,312,m,2020,port,,"the pier', 'and,more'),
    { code: 'bad-csv', file: 'observations.csv', line: 5, says: 'never closed' },
  ],
  [
    'a quote inside a cell',
    extended('observations.csv', 'pier_length,isle,,,312,m,2020,port,,the "long" pier'),
    { code: 'bad-csv', file: 'observations.csv', line: 5, says: 'not quoted' },
  ],
  [
    'a row with too many cells',
    extended('places.csv', 'x,X,,region,CA,port,more'),
    { code: 'bad-csv', file: 'places.csv', line: 4, says: '7 cells' },
  ],
];

test.each(BAD)('%s is refused with file, line and advice', (_, changes, { file, says, ...rest }) => {
  const folder = writePackage(changes);
  const problems = validateReference([folder]);
  expect(problems[0]).toMatchObject({ ...rest, file: join(folder, file), message: expect.stringContaining(says) });
  expect(() => openReference([folder])).toThrow(ReferencePackageError);
});

test.each(BAD)(
  '%s is refused as well where an index would be made, and leaves none',
  (_, changes, { file, says, ...rest }) => {
    const folder = writePackage(changes);
    const indexes = referenceIndexes(join(folder, '..', 'cache'));
    const problems = validateReference([folder], { indexes, indexFrom: 0 });
    expect(problems[0]).toMatchObject({ ...rest, file: join(folder, file), message: expect.stringContaining(says) });
    expect(validateReference([folder], { indexes, indexFrom: 0 })).toEqual(problems);
    expect(filesIn(indexes.folder).filter((name) => name.startsWith('part-'))).toEqual([]);
  },
);

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

test('all problems of a package are told at once, and the message names file, line and column', () => {
  const folder = writePackage({
    ...spoilt('observations.csv', '1204.50', 'many'),
    ...spoilt('officeholders.csv', '2020-05-01', '2020-13-01'),
  });
  expect(validateReference([folder]).map((problem) => [problem.line, problem.column])).toEqual([
    [2, 'start'],
    [2, 'value'],
  ]);
  expect(() => openReference([folder])).toThrow(/officeholders\.csv:2 \[start\].*\n.*observations\.csv:2 \[value\]/);
});

test('lines are counted as an editor shows them, with line breaks inside quotes and empty lines', () => {
  const folder = writePackage(
    extended(
      'observations.csv',
      'landings,isle,2021-01-01,2022-01-01,1,t,,port,,"two\nlines"',
      '',
      'landings,isle,2020-01-01,2021-01-01,x,t,,port,,',
    ),
  );
  expect(validateReference([folder])).toMatchObject([{ code: 'bad-number', line: 8 }]);
});

test('a table that is wrong in every row is told in a bounded list', () => {
  const rows = Array.from({ length: 500 }, (_, index) => `landings,isle,2022,,${index},t,,port,,`);
  expect(validateReference([writePackage(extended('observations.csv', ...rows))])).toHaveLength(PROBLEM_LIMIT);
});
