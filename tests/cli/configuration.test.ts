import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

/** Flagged by weekday-date: that day was a Thursday. */
const SLIP = 'The council met on Tuesday, December 5, 2002, at the old town hall.\n';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
  desk.write('news/a.md', SLIP);
  desk.write('opinion/b.md', SLIP);
});
afterEach(() => desk.remove());

const configure = (configuration: object): void => desk.write('deskcheck.config.json', JSON.stringify(configuration));
const severities = (stdout: string): readonly string[] =>
  JSON.parse(stdout).articles.flatMap(
    ({ article, findings }: { article: { uri: string }; findings: { severity: string | null }[] }) =>
      findings.filter(({ severity }) => severity !== null).map(({ severity }) => `${article.uri} ${severity}`),
  );

describe('a configuration', () => {
  test('sets severities, for all files and for some', () => {
    configure({
      checks: { 'weekday-date': 'warning' },
      overrides: [{ files: ['opinion/'], checks: { 'weekday-date': 'off' } }],
    });
    const { code, stdout } = desk.run(['check', '.', '-f', 'json']);
    expect(severities(stdout)).toEqual(['news/a.md warning']);
    expect(code).toBe(0);
  });

  test('is found on the way up, and its paths and patterns are meant from its folder', () => {
    configure({ db: 'desk.db', overrides: [{ files: ['opinion/'], checks: { 'weekday-date': 'off' } }] });
    const { code, stdout } = desk.run(['check', 'b.md'], { folder: 'opinion' });
    expect(stdout).toContain('Everything is kept in ../desk.db (run 1).');
    expect(code).toBe(0);
  });

  test('may be the key of a package.json, and the nearer one counts', () => {
    configure({ failOn: 'never' });
    desk.write('news/package.json', JSON.stringify({ name: 'news', deskcheck: { failOn: 'error' } }));
    expect(desk.run(['check', 'news']).code).toBe(0);
    expect(desk.run(['check', '.'], { folder: 'news' }).code).toBe(1);
  });

  test('is the one that is named, and what is typed wins', () => {
    desk.write('other.json', '{ "failOn": "never", "format": "jsonl", "jobs": 3 /* three */ }');
    const { code, stdout } = desk.run(['check', 'news', '--config', 'other.json']);
    expect([code, stdout.split('\n').length]).toEqual([0, 3]);
    expect(desk.run(['check', 'news', '--config', 'other.json', '--fail-on', 'error', '-f', 'text']).code).toBe(1);
  });

  test.each([
    [
      'an unknown key',
      '{\n  "cheks": {}\n}',
      'deskcheck.config.json:2: there is no key "cheks": did you mean "checks"? [configuration-key]',
    ],
    ['no JSON', '{', /^deskcheck\.config\.json:1: .* a closing brace is missing \[configuration-syntax\]$/],
  ])('with %s is one message, exit code 2 and no report', (_name, text, message) => {
    desk.write('deskcheck.config.json', text);
    const { code, stdout, messages } = desk.run(['check', 'news']);
    expect(messages).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('that is named and not there is one message', () => {
    const { code, messages } = desk.run(['check', 'news', '--config', 'none.json']);
    expect([code, messages]).toEqual([
      2,
      ['none.json: the configuration could not be read: there is no such file [configuration-unreadable]'],
    ]);
  });

  test('is printed with what was typed and with what holds for a file', () => {
    configure({ jobs: 3, timeLimit: 5, overrides: [{ files: ['opinion/'], checks: { 'weekday-date': 'off' } }] });
    const printed = JSON.parse(desk.run(['check', '--fail-on', 'note', '--print-config', 'opinion/b.md']).stdout);
    expect(printed).toMatchObject({
      configuration: 'deskcheck.config.json',
      file: 'opinion/b.md',
      jobs: 3,
      timeLimit: 5,
      failOn: 'note',
    });
    expect([printed.checks['weekday-date'], printed.checks['event-date']]).toEqual([
      { severity: 'off', options: {} },
      { severity: null, options: {} },
    ]);
    expect(JSON.parse(desk.run(['check', '--print-config']).stdout).checks['weekday-date'].severity).toBeNull();
  });
});

describe('init', () => {
  test('writes a configuration that can be used, and never over one', () => {
    expect(desk.run(['init']).code).toBe(0);
    const text = readFileSync(join(desk.folder, 'deskcheck.config.json'), 'utf8');
    expect(desk.run(['check', 'news']).code).toBe(1);
    const again = desk.run(['init']);
    expect([again.code, again.messages]).toEqual([2, [expect.stringContaining('it is there already')]]);
    expect(readFileSync(join(desk.folder, 'deskcheck.config.json'), 'utf8')).toBe(text);
  });
});

describe('files that are ignored', () => {
  test('by the configuration or by .deskcheckignore are not read, and one that is named is told', () => {
    configure({ ignore: ['opinion/'] });
    expect(desk.run(['check', '.', '-f', 'jsonl']).stdout).not.toContain('opinion/b.md');
    desk.write('.deskcheckignore', '# not these\nnews/*\n!news/keep.md\n');
    desk.write('news/keep.md', 'All is well.\n');
    const { code, stdout, messages } = desk.run(['check', 'news/a.md', 'news', '-f', 'json']);
    expect(JSON.parse(stdout).articles.map(({ article }: { article: { uri: string } }) => article.uri)).toEqual([
      'news/keep.md',
    ]);
    expect([code, messages]).toEqual([0, ['news/a.md: skipped: .deskcheckignore ignores it']]);
  });

  test('are ignored by extract, too', () => {
    configure({ ignore: ['opinion/'] });
    const { code, stdout, messages } = desk.run(['extract', '.']);
    expect([code, messages, stdout.trimEnd().split('\n').length]).toEqual([0, [], 1]);
  });

  test('are ignored as standard input, too', () => {
    configure({ ignore: ['opinion/'] });
    const { code, stdout } = desk.run(['check', '--stdin', '--stdin-filename', 'opinion/b.md', '-f', 'json'], {
      input: SLIP,
    });
    expect([code, JSON.parse(stdout).articles]).toEqual([0, []]);
  });
});

test('standard input is read as the file that it is called after', () => {
  configure({ overrides: [{ files: ['opinion/'], checks: { 'weekday-date': 'note' } }] });
  const { stdout } = desk.run(['check', '--stdin', '--stdin-filename', 'opinion/new.md', '-f', 'json'], {
    input: SLIP,
  });
  expect(severities(stdout)).toEqual(['opinion/new.md note']);
});

describe('suppressions that are unused or cannot be read', () => {
  beforeEach(() => desk.write('news/a.md', '<!-- deskcheck-disable-next-line weekday-date -->\nAll is well.\n'));

  test('are told and fail nothing', () => {
    const { code, messages } = desk.run(['check', 'news']);
    expect([code, messages]).toEqual([
      0,
      [expect.stringMatching(/^news\/a\.md:1:1: warning: .* gives no reason.*\[suppression-without-reason\]$/)],
    ]);
  });

  test('fail the build, or are not told, where that is asked for', () => {
    expect(desk.run(['check', 'news', '--suppression-problems', 'fail']).code).toBe(1);
    configure({ suppressionProblems: 'off' });
    expect(desk.run(['check', 'news', '-f', 'json'])).toMatchObject({ code: 0, messages: [] });
  });
});
