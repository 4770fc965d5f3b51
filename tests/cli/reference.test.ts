import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

const SHIPPED = resolve('reference');
const LICENCES =
  'metric,place,date,value,unit,source\n' +
  'Dog licences,Prince Edward Island,2022,"1,204",licence,City clerk\n' +
  'Dog licences,Atlantis,2023,..,licence,City clerk\n' +
  'Dog licences,Atlantis,2024,33,licence,City clerk\n';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
});
afterEach(() => desk.remove());

const run = (...args: readonly string[]) =>
  desk.run(['reference', ...args], { env: { XDG_CACHE_HOME: join(desk.folder, 'cache') } });

describe('reference add', () => {
  test('shows what was understood and writes a package that can be used', () => {
    desk.write('licences.csv', LICENCES);
    const { code, stdout } = run('add', 'licences.csv');
    expect(code).toBe(0);
    expect(stdout).toContain('licences.csv: CSV with columns of usual names, 2 figures');
    expect(stdout).toContain('measure   Dog licences · licence · stock · 2 figures · 2022 to 2024');
    expect(stdout).toContain('places    Prince Edward Island (CA-PE)');
    expect(stdout).toContain('unknown   Atlantis');
    expect(stdout).toContain('left out  not available (..) 1');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(run('validate', 'licences')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^licences 0\.0\.0\S*: valid\n$/),
    });
    expect(run('list', 'licences').stdout).toContain('1 measure, 2 figures, 2022 to 2024');
  });

  test('writes nothing with --dry-run', () => {
    desk.write('licences.csv', LICENCES);
    expect(run('add', 'licences.csv', '--dry-run').code).toBe(0);
    expect(run('validate', 'licences').code).toBe(2);
  });

  test('says which option gives what a table lacks, and takes it', () => {
    desk.write('births.csv', 'year,births\n2022,80700\n');
    const { code, messages, stdout } = run('add', 'births.csv');
    expect([code, stdout]).toEqual([2, '']);
    expect(messages).toEqual([
      'deskcheck: give --place NAME, or --column place=COLUMN',
      'deskcheck: give --source-title TITLE --publisher NAME [--url ADDRESS], or --column source=COLUMN',
      expect.stringMatching(/^births\.csv:1: column place: No column says where.*\[missing-column\]$/),
      expect.stringMatching(/^births\.csv:1: column source: .*\[missing-source\]$/),
    ]);
    const options = ['--place', 'CA-QC', '--unit', 'person', '--stat-type', 'flow', '--as-of', '2023-05'];
    const source = ['--source-title', 'Register', '--publisher', 'Registrar', '--url', 'https://example.org/'];
    expect(run('add', 'births.csv', ...options, ...source, '--into', 'refs/births').code).toBe(0);
    expect(readFileSync(join(desk.folder, 'refs/births/observations.csv'), 'utf8')).toContain(
      'births/births,CA-QC,2022-01-01,2023-01-01,80700,person,2023-05,births,,',
    );
  });

  test('takes columns of any name with --column or --mapping', () => {
    desk.write('odd.csv', 'was,wo,wann,wieviel,woher\nGoats,Norway,2022,33,Yearbook\n');
    desk.write('odd.json', '{"columns": {"metric": "was", "place": "wo", "date": "wann"}}');
    const columns = ['--column', 'value=wieviel', '--column', 'source=woher'];
    expect(run('add', 'odd.csv', '--mapping', 'odd.json', ...columns).stdout).toContain('measure   Goats');
    expect(run('add', 'odd.csv', '--column', 'colour=was').code).toBe(2);
    expect(run('add', 'odd.csv', '--mapping', 'nowhere.json').messages).toEqual([
      expect.stringMatching(/^deskcheck: cannot read nowhere\.json/),
    ]);
  });

  test.each([
    ['a value', 'Goats,Norway,2022,many,head,x\n', /^rows\.csv:2: column value: "many" is no number.*\[bad-number\]$/],
    ['a formula', 'Goats,Norway,2022,=A1,head,x\n', /^rows\.csv:2: column value: .*formula.*\[formula\]$/],
    ['a quote', 'Goats,"Nor"way,2022,1,head,x\n', /^rows\.csv:2: .*closing quote.*\[bad-csv\]$/],
    ['a date', 'Goats,Norway,01/02/2022,1,head,x\n', /^rows\.csv:2: column date: .*\[bad-date\]$/],
    ['no source', 'Goats,Norway,2022,1,head,\n', /^rows\.csv:2: column source: .*\[missing-source\]$/],
    [
      'two values',
      'Goats,Norway,2022,1,head,x\nGoats,Norway,2022,2,head,x\n',
      /^rows\.csv:3: column value: Line 2 gives 1.*\[duplicate-cell\]$/,
    ],
  ])('refuses rows with their line, and writes nothing: %s', (_, rows, message) => {
    desk.write('rows.csv', `metric,place,date,value,unit,source\n${rows}`);
    const { code, messages } = run('add', 'rows.csv');
    expect(code).toBe(2);
    expect(messages.at(-1)).toMatch(message);
    expect(run('validate', 'rows').code).toBe(2);
  });

  test('does not write over a folder that is there', () => {
    desk.write('licences.csv', LICENCES);
    desk.write('licences/notes.txt', 'mine');
    expect(run('add', 'licences.csv')).toMatchObject({
      code: 2,
      messages: [expect.stringContaining('is there already')],
    });
    expect(readFileSync(join(desk.folder, 'licences/notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('reference validate', () => {
  test('tells every problem with file, line and column', () => {
    desk.write('licences.csv', LICENCES);
    run('add', 'licences.csv');
    const file = join(desk.folder, 'licences', 'observations.csv');
    desk.write(
      'licences/observations.csv',
      readFileSync(file, 'utf8').replace(',33,', ',x33,').replace('2022-01-01', '2024-01-01'),
    );
    const { code, messages } = run('validate', 'licences');
    expect(code).toBe(2);
    expect(messages).toEqual([
      expect.stringMatching(
        /^licences\/observations\.csv:2: column end: The period ends .* before it starts.*\[reversed-period\]$/,
      ),
      expect.stringMatching(/^licences\/observations\.csv:3: column value: "x33" is no number.*\[bad-number\]$/),
    ]);
  });
});

describe('reference coverage', () => {
  test('says which measures there are, where and when, in 80 columns', () => {
    const { code, stdout } = run('coverage', join(SHIPPED, 'canada-asylum'));
    expect(code).toBe(0);
    expect(stdout).toContain('RCMP interceptions of asylum seekers between ports of entry');
    expect(stdout).toMatch(/Quebec +2017 to 2024: 6 years, 56 months/);
    expect(stdout).toContain('dates of 13 events');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('can be narrowed to words and to a place, and written as JSON', () => {
    const { stdout } = run('coverage', SHIPPED, '--measure', 'irregular claims', '--place', 'Canada', '-f', 'json');
    const { coverage } = JSON.parse(stdout);
    expect(coverage.variables.map(({ id }: { id: string }) => id)).toEqual(['asylum_claims_irregular_ircc']);
    expect(coverage.variables[0].places).toMatchObject([{ id: 'CA', rows: 5 }]);
  });

  const ARTICLE =
    'In 2022, RCMP officers intercepted 39,171 asylum seekers in Quebec between ports of entry. ' +
    'The ministry counted 4,100 beehives in Ontario in 2022. ' +
    'Inspectors counted 512 beehives in Ontario in 2021.\n';

  test('says which claims of articles had no reference, by measure and place', () => {
    desk.write('a.txt', ARTICLE);
    const { code, stdout } = run(
      'coverage',
      join(SHIPPED, 'canada-asylum'),
      '--articles',
      'a.txt',
      '--published',
      '2023-02-01',
      '-f',
      'json',
    );
    expect(code).toBe(0);
    const { unchecked } = JSON.parse(stdout);
    expect(unchecked).toMatchObject({ articles: 1, claims: 3, checked: 1 });
    expect(unchecked.groups).toEqual([
      expect.objectContaining({ kind: 'figure', subject: 'beehive', place: 'Ontario', claims: 2, articles: 1 }),
    ]);
  });

  test('says it of a database as well', () => {
    desk.write('a.txt', ARTICLE);
    desk.run(['check', 'a.txt', '--db', 'desk.db', '--published', '2023-02-01', '-r', join(SHIPPED, 'canada-asylum')]);
    const { code, stdout } = run('coverage', '--db', 'desk.db');
    expect(code).toBe(0);
    expect(stdout).toContain('1 article, 3 claims that reference data could decide: 1 held against it, 2');
    expect(stdout).toMatch(/2 +beehive · Ontario \(1 article\)/);
  });

  test('wants a package or a database', () => {
    expect(run('coverage')).toMatchObject({ code: 2, messages: ['deskcheck: name a reference package, or give --db'] });
  });
});
