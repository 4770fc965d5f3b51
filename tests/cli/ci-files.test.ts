import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

const SLIP = 'The council met on Tuesday, December 5, 2002, at the old town hall.\n';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
});
afterEach(() => desk.remove());

const yaml = (file: string) => parse(readFileSync(file, 'utf8'));

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'init.defaultBranch=main'];
  return spawnSync('git', [...identity, ...args], { cwd: desk.folder, encoding: 'utf8' }).stdout;
}

describe('the hook for pre-commit', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml');

  test('names what a hook must, and a command that the package has', () => {
    expect(hook).toMatchObject({ id: 'deskcheck', language: 'node', entry: 'deskcheck check' });
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)).toContain(hook.entry.split(' ')[0]);
  });

  test('run over what is staged, fails a commit with a slip and passes one without', () => {
    git('init');
    desk.write('good.md', 'All is well.\n');
    desk.write('it\u2019s new.md', SLIP);
    git('add', '.');
    const staged = git('diff', '--cached', '--name-only', '-z')
      .split('\u0000')
      .filter((name) => name !== '');
    expect(staged).toHaveLength(2);
    const [, ...entry] = hook.entry.split(' ');
    expect(desk.run([...entry, ...staged])).toMatchObject({ code: 1, stdout: expect.stringContaining('1:20 error') });
    expect(desk.run([...entry, 'good.md']).code).toBe(0);
  });
});

describe('the GitHub Action', () => {
  const action = yaml('action.yml');
  const [, , step] = action.runs.steps;

  test('hands every input to its script as a variable, and puts none into a script', () => {
    const wanted = Object.keys(action.inputs).map((name) => [
      `DESKCHECK_${name.toUpperCase().replaceAll('-', '_')}`,
      `\${{ inputs.${name} }}`,
    ]);
    expect(step.env).toEqual(Object.fromEntries(wanted));
    expect(action.runs.steps.filter(({ run = '' }: { run?: string }) => run.includes('${{'))).toEqual([]);
    expect(
      readFileSync('scripts/action.sh', 'utf8')
        .match(/DESKCHECK_[A-Z_]+/g)
        ?.every((name) => name in step.env),
    ).toBe(true);
  });

  function run(env: Readonly<Record<string, string>>) {
    const at = (name: string): string => join(desk.folder, name);
    desk.write('.outputs', '');
    desk.write('.summary', '');
    const { status, stdout, stderr } = spawnSync('bash', [resolve('scripts/action.sh')], {
      cwd: desk.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
        GITHUB_ACTION_PATH: resolve('.'),
        RUNNER_TEMP: desk.folder,
        GITHUB_OUTPUT: at('.outputs'),
        GITHUB_STEP_SUMMARY: at('.summary'),
        ...env,
      },
    });
    return {
      status,
      stdout,
      stderr,
      outputs: readFileSync(at('.outputs'), 'utf8'),
      summary: readFileSync(at('.summary'), 'utf8'),
    };
  }

  test('annotates, writes a SARIF log and a summary, and fails the job', () => {
    desk.write('drafts/a b.md', SLIP);
    desk.write('drafts/--quiet.md', 'All is well.\n');
    const { status, stdout, outputs, summary } = run({
      DESKCHECK_PATHS: 'drafts/a b.md\ndrafts/--quiet.md\n',
      DESKCHECK_SARIF: 'out.sarif',
    });
    expect(stdout).toMatch(/^::error file=drafts\/a b\.md,line=1,endLine=1,col=20,endColumn=45,title=weekday-date::/);
    expect(summary).toContain('### `drafts/a b.md`');
    expect(outputs).toBe('sarif=out.sarif\n');
    expect(JSON.parse(readFileSync(join(desk.folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('of a pull request looks at changed files alone', () => {
    desk.write('old.md', SLIP);
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    desk.write('new.md', 'All is well.\n');
    const { status, summary } = run({ DESKCHECK_SINCE: 'HEAD' });
    expect([status, summary.includes('1 article with')]).toEqual([0, true]);
  });

  test('says in one message what it cannot do, and leaves no log', () => {
    desk.write('a.md', SLIP);
    const { status, stderr, outputs } = run({ DESKCHECK_SINCE: 'none', DESKCHECK_PATHS: 'a.md' });
    expect([status, outputs]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('the example workflow uses the action with inputs that it has', () => {
  const workflow = yaml('docs/examples/github-workflow.yml');
  const steps: readonly { uses: string; with?: object }[] = workflow.jobs.deskcheck.steps;
  const used = steps.find(({ uses }) => uses.startsWith('OWNER/deskcheck'));
  expect(Object.keys(used?.with ?? {}).filter((name) => !(name in yaml('action.yml').inputs))).toEqual([]);
});
