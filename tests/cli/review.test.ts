import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

const REFERENCE = resolve('reference/canada-asylum');
const WRONG = 'In 2022, RCMP officers intercepted 39,540 asylum seekers in Quebec between ports of entry.\n';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
  desk.write('draft.txt', WRONG);
});
afterEach(() => desk.remove());

const check = (...more: readonly string[]) =>
  desk.run(['check', 'draft.txt', '--reference', REFERENCE, '--db', 'desk.db', '--published', '2023-02-20', ...more]);

function findingId(): string {
  const { stdout } = check('-f', 'json');
  const { findings } = JSON.parse(stdout).articles[0];
  return findings.find(({ severity }: { severity: string | null }) => severity === 'error').id;
}

describe('a wrong number', () => {
  test('is reported with its place, the record and the likely cause, and the exit code is 1', () => {
    const { code, stdout } = check();
    expect(stdout).toMatch(/draft\.txt\n +1:36 error /);
    expect(stdout).toMatch(/Record {2}39,171 · Quebec · 2022[\s\S]*\(observations,\s+row\s+118\)/);
    expect(stdout).toContain('[other-place]');
    expect(code).toBe(1);
  });

  test('and a file that cannot be read give 2', () => {
    expect(check('missing.txt').code).toBe(2);
  });
});

describe('a decision', () => {
  test('to dismiss is shown in the next report and fails no build', () => {
    const id = findingId();
    const review = desk.run([
      'review',
      id.slice(0, 9),
      'dismiss',
      '--db',
      'desk.db',
      '--reviewer',
      'M. Editor',
      '--note',
      'meant Canada',
    ]);
    expect([review.code, review.stderr]).toEqual([0, expect.stringContaining(`${id}: dismissed by M. Editor`)]);
    const again = check();
    expect(again.stdout).toMatch(/Review {2}dismissed by M\. Editor, .*: meant Canada/);
    expect(again.code).toBe(0);
    expect(desk.run(['report', '--db', 'desk.db', '--fail-on', 'error']).code).toBe(0);
    expect(desk.run(['export', '--db', 'desk.db', '--records', 'decisions']).stdout).toContain('"note":"meant Canada"');
  });

  test('falls with the sentence it was about', () => {
    desk.run(['review', findingId(), 'dismiss', '--db', 'desk.db']);
    desk.write('draft.txt', WRONG.replace('officers', 'constables'));
    expect(check().code).toBe(1);
  });

  test('falls when what the record has changes, and holds when it does not', () => {
    const own = join(desk.folder, 'record');
    cpSync(REFERENCE, own, { recursive: true });
    const recheck = () =>
      desk.run([
        'check',
        'draft.txt',
        '--reference',
        own,
        '--db',
        'desk.db',
        '--published',
        '2023-02-20',
        '-f',
        'json',
      ]);
    const { findings } = JSON.parse(recheck().stdout).articles[0];
    const { id } = findings.find(({ severity }: { severity: string | null }) => severity === 'error');
    desk.run(['review', id, 'dismiss', '--db', 'desk.db', '--reviewer', 'M. Editor']);
    expect(recheck().code).toBe(0);

    const table = join(own, 'observations.csv');
    const rows = readFileSync(table, 'utf8');
    const before = rows.split('\n');
    expect(before[117]).toContain(',39171,');
    writeFileSync(table, rows.replace(before[117] ?? '', (before[117] ?? '').replace(',39171,', ',39172,')));
    const again = recheck();
    expect([again.code, again.stdout.includes('"decision"')]).toEqual([1, false]);
    // Back as it was, the decision is as good as before.
    writeFileSync(table, rows);
    expect(recheck().code).toBe(0);
  });

  test('to accept leaves the flag standing', () => {
    desk.run(['review', findingId(), 'accept', '--db', 'desk.db', '--reviewer', 'M. Editor']);
    expect(check().code).toBe(1);
  });

  test('on a finding that is not there is refused', () => {
    check();
    const { code, messages } = desk.run(['review', 'find_nothing', 'accept', '--db', 'desk.db']);
    expect([code, messages]).toEqual([2, ['deskcheck: desk.db holds no finding find_nothing']]);
  });
});

test('explain shows how the claim was read, the finding and the evidence', () => {
  const { stdout } = desk.run(['explain', findingId(), '--db', 'desk.db']);
  expect(stdout).toContain('How it was read');
  expect(stdout).toMatch(/Number +39,540 — read as count/);
  expect(stdout).toMatch(/\[1\] +39,171 person · Quebec · 2022/);
  expect(stdout).toMatch(/1\. {2}\d\.\d\d +RCMP interceptions/);
  const [, claim = ''] = /^ +Id +(claim_\S+)/m.exec(stdout) ?? [];
  expect(desk.run(['explain', claim, '--db', 'desk.db']).stdout).toContain('[other-place]');
});

test.each([
  ['list', /canada-asylum \d+\.\d+\.\d+/],
  ['validate', /canada-asylum \S+: valid/],
  ['coverage', /Quebec +\d{4} to \d{4}: \d+ years/],
])('reference %s describes a package', (command, expected) => {
  const { code, stdout } = desk.run(['reference', command, REFERENCE]);
  expect(stdout).toMatch(expected);
  expect(code).toBe(0);
});
