import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDayNumber } from '../../src/calendar/calendar-date.ts';
import type { ObservationQuery, Reference } from '../../src/model/reference.ts';
import { describeReference } from '../../src/reference/describe-reference.ts';
import { openReference, validateReference } from '../../src/reference/open-reference.ts';
import { referenceIndexes } from '../../src/store/reference-index/reference-indexes.ts';
import { extended, spoilt, writePackage } from './write-package.ts';

const newCache = () => join(mkdtempSync(join(tmpdir(), 'deskcheck-index-')), 'cache');
const inIndex = (paths: readonly string[], cache = newCache()): Reference =>
  openReference(paths, { indexes: referenceIndexes(cache), indexFrom: 0 });
const indexFiles = (cache: string) => readdirSync(cache).filter((name) => name.endsWith('.sqlite'));

/** Makes the files of a package old enough for its stamp to be trusted. */
function settle(folder: string): void {
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1_600_000_000, 1_600_000_000);
}

describe('an index answers as memory does', () => {
  test.each([
    [['reference/canada-asylum']],
    [['reference/world-factbook', 'reference/places']],
    [['reference/canada-asylum', 'reference/world-factbook', 'tests/reference/samples/plain-figures.csv']],
  ])('for %j', (paths) => {
    const [memory, indexed] = [openReference(paths), inIndex(paths)];
    expect(indexed.packages).toEqual(memory.packages);
    expect(indexed.places).toEqual(memory.places);
    expect(indexed.variables).toEqual(memory.variables);
    expect(describeReference(indexed)).toEqual(describeReference(memory));
    for (const { id } of memory.variables) expectSame(memory, indexed, { variable: id });
  });

  test('for any rows and any question', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.array(question, { maxLength: 8 }), (rows, questions) => {
        const folder = writePackage({ 'observations.csv': table(rows) });
        const [memory, indexed] = [openReference([folder]), inIndex([folder])];
        for (const query of questions) expectSame(memory, indexed, query);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['fish landings', 'CATCH', 'Längth of thé pier', 'line cod', 'catch herring', '', '"', 'catch* OR', 'né'])(
    'for the words %j',
    (words) => {
      const folder = writePackage();
      expect(inIndex([folder]).variablesWith(words)).toEqual(openReference([folder]).variablesWith(words));
    },
  );

  test('words find variables by name, alias and dimension, without case and accents', () => {
    const found = (words: string) =>
      inIndex([writePackage()])
        .variablesWith(words)
        .map(({ id }) => id);
    expect(found('the PIER')).toEqual(['pier_length']);
    expect(found('catch')).toEqual(['landings']);
    expect(found('cod line')).toEqual(['landings']);
    expect(found('cod pier')).toEqual([]);
  });
});

const VARIABLES = ['landings', 'pier_length'];
const PLACES = ['CA', 'isle'];
const STARTS = ['1871-04-01', '1969-12-31', '2022-01-01', '2022-02-01', '2023-01-01'];
const ENDS = ['1871-04-02', '1970-01-01', '2022-02-01', '2023-01-01', '2024-01-01'];

const period = fc
  .tuple(fc.constantFrom(...STARTS), fc.constantFrom(...ENDS))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const row = fc.record({
  variable: fc.constantFrom(...VARIABLES),
  place: fc.constantFrom(...PLACES),
  period: fc.option(period, { nil: undefined }),
  value: fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('7.30', '-0', '-0.5', '1e3', '.5', '0.1', '12345678901234567890'),
  ),
  asOf: fc.constantFrom('', '2023', '2023-05', '2023-05-06'),
  flags: fc.constantFrom('', 'revised', 'revised|scaled', 'provisoire "p"'),
  note: fc.constantFrom('', 'plain', 'two\nlines', 'a "quoted" word, and a comma', 'né à Gaspé 🐟'),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
const question: fc.Arbitrary<ObservationQuery> = fc
  .record({
    variable: fc.constantFrom(...VARIABLES, 'unheard_of'),
    place: fc.constantFrom(...PLACES, 'nowhere', undefined),
    period: fc.option(period, { nil: undefined }),
    within: fc.option(period, { nil: undefined }),
  })
  .map(({ variable, ...rest }) => ({ variable, ...withoutUndefined(rest) }));

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** A constant has no period and a flow has one; of rows for one cell only the first is kept. */
function table(rows: readonly Row[]): string {
  const lines = new Map<string, string>();
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  for (const { variable, place, value, asOf, flags, note, ...rest } of rows) {
    const dates = variable === 'landings' ? (rest.period ?? { from: '2022-01-01', to: '2023-01-01' }) : rest.period;
    const cell = [variable, place, dates?.from ?? '', dates?.to ?? ''].join(',');
    if (lines.has(`${cell} ${asOf}`)) continue;
    lines.set(`${cell} ${asOf}`, `${cell},${value},,${asOf},port,${quoted(flags)},${quoted(note)}\n`);
  }
  return `variable,place,start,end,value,unit,as_of,source,flags,note\n${[...lines.values()].join('')}`;
}

function expectSame(memory: Reference, indexed: Reference, query: ObservationQuery): void {
  expect(indexed.observations(query)).toEqual(memory.observations(query));
  expect(indexed.placesOf(query.variable)).toEqual(memory.placesOf(query.variable));
  expect(indexed.countOf(query.variable)).toBe(memory.countOf(query.variable));
  for (const place of new Set([...memory.placesOf(query.variable), query.place ?? 'nowhere'])) {
    expect(indexed.periodsOf(query.variable, place)).toEqual(memory.periodsOf(query.variable, place));
    expect(indexed.countOf(query.variable, place)).toBe(memory.countOf(query.variable, place));
  }
}

describe('an index is made once', () => {
  test('and again only where the content of the package changes', () => {
    const [folder, cache] = [writePackage(), newCache()];
    inIndex([folder], cache);
    const made = indexFiles(cache);
    expect(made).toHaveLength(1);
    const inode = () => statSync(join(cache, indexFiles(cache)[0] ?? '')).ino;
    const first = inode();
    settle(folder);
    inIndex([folder], cache);
    utimesSync(join(folder, 'places.csv'), 1_700_000_000, 1_700_000_000);
    inIndex([folder], cache);
    expect([indexFiles(cache), inode()]).toEqual([made, first]);

    writeFileSync(
      join(folder, 'observations.csv'),
      spoilt('observations.csv', '1310', '1311')['observations.csv'] ?? '',
    );
    const changed = inIndex([folder], cache);
    expect(changed.observations({ variable: 'landings' }).map(({ value }) => value)).toEqual([1204.5, 1311]);
    expect(indexFiles(cache)).not.toEqual(made);
    expect(indexFiles(cache)).toHaveLength(1);
  });

  test('a change within the same tick of the clock, with the same size, is seen', () => {
    const [folder, cache] = [writePackage(), newCache()];
    inIndex([folder], cache);
    const file = join(folder, 'observations.csv');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, spoilt('observations.csv', '1310', '1311')['observations.csv'] ?? '');
    utimesSync(file, atime, mtime);
    expect(inIndex([folder], cache).observations({ variable: 'landings' })[1]?.value).toBe(1311);
  });

  test('a package whose files were not touched is not read to be opened', () => {
    const [folder, cache] = [writePackage(), newCache()];
    settle(folder);
    inIndex([folder], cache);
    const { size } = statSync(join(folder, 'observations.csv'));
    writeFileSync(join(folder, 'observations.csv'), '!'.repeat(size));
    settle(folder);
    expect(inIndex([folder], cache).countOf('landings')).toBe(2);
  });

  test('two packages with the same content share one, until neither has it', () => {
    const cache = newCache();
    const [a, b] = [writePackage(), writePackage()];
    inIndex([a], cache);
    inIndex([b], cache);
    expect(indexFiles(cache)).toHaveLength(1);
    const edit = extended('observations.csv', 'landings,isle,2021-01-01,2022-01-01,7,t,,port,,');
    writeFileSync(join(a, 'observations.csv'), edit['observations.csv'] ?? '');
    inIndex([a], cache);
    expect(indexFiles(cache)).toHaveLength(2);
    writeFileSync(join(b, 'observations.csv'), edit['observations.csv'] ?? '');
    inIndex([b], cache);
    expect(indexFiles(cache)).toHaveLength(1);
  });

  test('messages name the folder at hand, not the one that it was made from', () => {
    const cache = newCache();
    const bad = () => writePackage(spoilt('observations.csv', 'landings,isle,2023', 'landings,aisle,2023'));
    const [first, second] = [bad(), bad()];
    const options = { indexes: referenceIndexes(cache), indexFrom: 0 };
    for (const folder of [first, second]) {
      expect(validateReference([folder], options)).toMatchObject([
        { code: 'unknown-place', file: join(folder, 'observations.csv'), line: 3 },
      ]);
    }
  });
});

describe('an index that cannot be used', () => {
  test.each([
    ['a file that is no database', 'this is no database at all'],
    ['an empty file', ''],
  ])('%s is made anew', (_, content) => {
    const [folder, cache] = [writePackage(), newCache()];
    settle(folder);
    inIndex([folder], cache);
    writeFileSync(join(cache, indexFiles(cache)[0] ?? ''), content);
    expect(inIndex([folder], cache).countOf('landings')).toBe(2);
  });

  test('a folder that cannot be made leaves the package in memory', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'deskcheck-index-')), 'file');
    writeFileSync(file, '');
    expect(inIndex([writePackage()], join(file, 'cache')).countOf('landings')).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written leaves the package in memory', () => {
    const cache = mkdtempSync(join(tmpdir(), 'deskcheck-index-'));
    chmodSync(cache, 0o500);
    expect(inIndex([writePackage()], cache).countOf('landings')).toBe(2);
  });

  test('what a killed process left is removed a day later', () => {
    const cache = newCache();
    inIndex([writePackage()], cache);
    const [old, young] = [join(cache, 'part-old.sqlite'), join(cache, 'part-young.sqlite')];
    writeFileSync(old, '');
    writeFileSync(young, '');
    utimesSync(old, 1_600_000_000, 1_600_000_000);
    inIndex([writePackage(extended('events.csv'))], cache);
    inIndex([writePackage(extended('observations.csv', 'landings,isle,2021-01-01,2022-01-01,7,t,,port,,'))], cache);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});

describe('a table of any length', () => {
  const LONG = 12_000;
  const line = (number: number, value = '1', note = 'x'.repeat(80)) =>
    `landings,isle,${dateOfDayNumber(number)},${dateOfDayNumber(number + 1)},${value},t,,port,,${note}\n`;
  const write = (rows: string) =>
    writePackage({ 'observations.csv': `variable,place,start,end,value,unit,as_of,source,flags,note\n${rows}` });
  const rows = (fault: (number: number) => string | null) =>
    Array.from({ length: LONG }, (_, number) => fault(number) ?? line(number)).join('');
  const problemsOf = (text: string) =>
    validateReference([write(text)], { indexes: referenceIndexes(newCache()), indexFrom: 0 });

  test('keeps its lines over blocks, with line breaks in quotes', () => {
    const text = rows((number) => (number % 1000 === 0 ? line(number, '1', '"two\nlines, ""quoted"""') : null));
    const reference = inIndex([write(text)]);
    expect(reference.countOf('landings')).toBe(LONG);
    // The header, the rows before, and a second line for every thousandth of them.
    const last = LONG - 1;
    const rowAt = (number: number) => {
      const period = { from: dateOfDayNumber(number), to: dateOfDayNumber(number + 1) };
      return reference.observations({ variable: 'landings', place: 'isle', period })[0];
    };
    expect(rowAt(last)?.row).toBe(2 + last + LONG / 1000);
    expect(rowAt(11_000)?.note).toBe('two\nlines, "quoted"');
  });

  test.each([
    ['a value', (n: number) => (n === 11_990 ? line(n, 'many') : null), 'bad-number', 11_992],
    ['a quote inside a cell', (n: number) => (n === 11_990 ? line(n, '1', 'the "long" one') : null), 'bad-csv', 11_992],
    ['a row too short', (n: number) => (n === 11_990 ? 'landings,CA\n' : null), 'bad-csv', 11_992],
    ['a quote never closed', (n: number) => (n === 10_000 ? line(n, '1', '"open') : null), 'bad-csv', 10_002],
    ['a row that stands twice', (n: number) => (n === 11_990 ? line(3) : null), 'duplicate-cell', 11_992],
  ])('%s at its end is told with its line', (_, fault, code, at) => {
    expect(problemsOf(rows(fault))[0]).toMatchObject({ code, line: at });
  });

  test('bytes that are no UTF-8 are told with their line', () => {
    const folder = write('');
    const head = 'variable,place,start,end,value,unit,as_of,source,flags,note\n';
    writeFileSync(
      join(folder, 'observations.csv'),
      Buffer.concat([Buffer.from(head + rows(() => null)), Buffer.from([0x61, 0xe9, 0x0a])]),
    );
    const problems = validateReference([folder], { indexes: referenceIndexes(newCache()), indexFrom: 0 });
    expect(problems[0]).toMatchObject({ code: 'unreadable-file', line: LONG + 2 });
  });

  test('a record that never ends is refused before it fills the memory', () => {
    const problems = problemsOf(`${line(1)}${line(2, '1', '"open')}${'word\n'.repeat(4_000_000)}`);
    expect(problems[0]).toMatchObject({ code: 'bad-csv', line: 3 });
  });
});

const OPEN = `
  import { openReference } from ${JSON.stringify(resolve('src/reference/open-reference.ts'))};
  import { referenceIndexes } from ${JSON.stringify(resolve('src/store/reference-index/reference-indexes.ts'))};
  const count = (folder, cache) =>
    openReference([folder], { indexes: referenceIndexes(cache), indexFrom: 0 }).countOf('landings');
`;

describe('an index is shared', () => {
  test('by processes that make it at once', async () => {
    const [folder, cache] = [writePackage(), newCache()];
    const script = `${OPEN} process.stdout.write(String(count(${JSON.stringify(folder)}, ${JSON.stringify(cache)})));`;
    const run = promisify(execFile);
    const args = ['--input-type=module', '-e', script];
    const answers = await Promise.all([1, 2, 3].map(() => run(process.execPath, args)));
    expect(answers.map(({ stdout }) => stdout)).toEqual(['2', '2', '2']);
    expect(indexFiles(cache)).toHaveLength(1);
  });

  test('by threads that look things up', async () => {
    const [folder, cache] = [writePackage(), newCache()];
    inIndex([folder], cache);
    const script = `${OPEN} import { parentPort } from 'node:worker_threads';
      parentPort.postMessage(count(${JSON.stringify(folder)}, ${JSON.stringify(cache)}));`;
    const url = new URL(
      `data:text/javascript,${encodeURIComponent(script.replaceAll(resolve('.'), `file://${resolve('.')}`))}`,
    );
    const answers = [1, 2, 3].map(
      () =>
        new Promise((done, fail) => {
          const worker = new Worker(url);
          worker.once('message', done);
          worker.once('error', fail);
        }),
    );
    expect(await Promise.all(answers)).toEqual([2, 2, 2]);
  });
});
