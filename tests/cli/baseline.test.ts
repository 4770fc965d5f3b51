import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

const SLIP = 'The council met on Tuesday, December 5, 2002, at the old town hall.\n';
const OTHER = 'The mayor spoke on Monday, January 3, 2002, at the new town hall.\n';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
  desk.write('drafts/a.md', SLIP);
  desk.write('drafts/b.md', 'All is well.\n');
});
afterEach(() => desk.remove());

const FILE = 'lists/baseline.json';
const check = (...more: readonly string[]) => desk.run(['check', 'drafts', '--baseline', FILE, ...more]);
const written = (): string => readFileSync(join(desk.folder, FILE), 'utf8');
const files = (): readonly string[] => JSON.parse(written()).findings.map(({ file }: { file: string }) => file);

describe('a baseline', () => {
  beforeEach(() => {
    desk.write('lists/keep', '');
    const { code, messages } = check('--update-baseline');
    expect([code, messages]).toEqual([0, [`${FILE}: 1 finding accepted`]]);
  }, 60_000);

  test('accepts what was flagged when it was made, and names it by paths from its own folder', () => {
    expect(files()).toEqual(['../drafts/a.md']);
    const { code, stdout } = check();
    expect(stdout).toContain('0 errors, 0 warnings, 0 notes');
    expect(stdout).toContain('1 suppressed: not counted.');
    expect(code).toBe(0);
  });

  test('fails on what is new, in the same file and in a copy', () => {
    desk.write('drafts/b.md', OTHER);
    expect(check()).toMatchObject({ code: 1, stdout: expect.stringContaining('drafts/b.md\n') });
    desk.write('drafts/b.md', SLIP);
    expect(check().code).toBe(1);
  });

  test('knows a finding after an edit elsewhere, and after its file was renamed', () => {
    desk.write('drafts/a.md', `All is well here.\n\n${SLIP}\n\nAnd there.\n`);
    expect(check().code).toBe(0);
    renameSync(join(desk.folder, 'drafts/a.md'), join(desk.folder, 'drafts/c.md'));
    expect(check().code).toBe(0);
  });

  test('tells what is stale, and takes it out when it is updated', () => {
    desk.write('drafts/a.md', 'All is well.\n');
    const { code, messages } = check();
    expect([code, messages[0]]).toEqual([
      0,
      `${FILE}: stale: ../drafts/a.md has no flag by weekday-date on "Tuesday, December 5, 2002" any longer`,
    ]);
    expect(check('--update-baseline').messages).toEqual([`${FILE}: 0 findings accepted; 1 stale taken out`]);
    expect(files()).toEqual([]);
  });

  test('keeps what it knows of files that were not checked', () => {
    desk.write('drafts/b.md', OTHER);
    expect(desk.run(['check', 'drafts/b.md', '--baseline', FILE, '--update-baseline']).code).toBe(0);
    expect(files()).toEqual(['../drafts/a.md', '../drafts/b.md']);
  });

  test('is the same bytes however often it is written', () => {
    const before = written();
    check('--update-baseline');
    expect(written()).toBe(before);
  });

  test('that is damaged is refused and left as it is', () => {
    desk.write(FILE, '{"version": 1, "findings": [\n<<<<<<< ours\n');
    expect(check()).toMatchObject({
      code: 2,
      messages: [expect.stringMatching(/baseline\.json: this is no baseline/)],
    });
    expect(check('--update-baseline').code).toBe(2);
    expect(written()).toContain('<<<<<<<');
  });
});

test('a comment comes before the baseline, which then has no need of the finding', () => {
  desk.write('drafts/a.md', `<!-- deskcheck-disable-next-line -- as printed -->\n${SLIP}`);
  desk.write('lists/keep', '');
  check('--update-baseline');
  expect(files()).toEqual([]);
});

test.each([
  [
    'a baseline that is not there',
    ['--baseline', 'none.json'],
    /there is no baseline none\.json: make it with --update-baseline/,
  ],
  ['an update of nothing', ['--update-baseline'], /--update-baseline wants the file/],
])('%s is a mistake', (_name, args, message) => {
  expect(desk.run(['check', 'drafts', ...args])).toMatchObject({ code: 2, messages: [expect.stringMatching(message)] });
});

test('a report from a database knows the baseline, too', () => {
  desk.write('lists/keep', '');
  check('--update-baseline', '--db', 'desk.db');
  const report = ['report', '--db', 'desk.db', '--fail-on', 'error'];
  expect([desk.run(report).code, desk.run([...report, '--baseline', FILE]).code]).toEqual([1, 0]);
});
