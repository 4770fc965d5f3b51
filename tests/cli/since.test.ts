import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../samples/workspace.ts';

let desk: Workspace;
beforeEach(() => {
  desk = openWorkspace();
});
afterEach(() => desk.remove());

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: desk.folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function since(revision: string, paths: readonly string[] = [], folder = '.') {
  const ran = desk.run(['check', ...paths, '--since', revision, '-f', 'json'], { folder });
  const uris =
    ran.stdout === ''
      ? []
      : JSON.parse(ran.stdout).articles.map(({ article }: { article: { uri: string } }) => article.uri);
  return { ...ran, uris };
}

describe('only what changed since a revision of git is checked', () => {
  beforeEach(() => {
    for (const name of ['same.md', 'edited.md', 'deleted.md', 'old name.md', 'deep/edited.md']) {
      desk.write(name, `All is well in ${name}, and 12 boats came.\n`);
    }
    desk.write('.gitignore', 'private/\n');
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
  });

  test('edited, staged, new and renamed files, with names of any letters; not deleted and not ignored ones', () => {
    desk.write('edited.md', 'All is well, and 13 boats came.\n');
    desk.write('deep/edited.md', 'All is well, and 14 boats came.\n');
    git('add', 'deep');
    rmSync(join(desk.folder, 'deleted.md'));
    renameSync(join(desk.folder, 'old name.md'), join(desk.folder, 'new "name".md'));
    desk.write('\u00e9t\u00e9 \u6771.md', 'All is new, and 15 boats came.\n');
    desk.write('private/secret.md', 'All is secret.\n');
    const { code, uris, messages } = since('HEAD', ['.', 'deleted.md']);
    expect(uris).toEqual(['deep/edited.md', 'edited.md', 'new "name".md', '\u00e9t\u00e9 \u6771.md']);
    expect([code, messages]).toEqual([0, []]);
  });

  test('without a path, the working directory is looked through; a folder below sees its own files', () => {
    desk.write('deep/edited.md', 'All is well, and 14 boats came.\n');
    desk.write('edited.md', 'All is well, and 13 boats came.\n');
    desk.write('deep/new.md', 'All is new.\n');
    expect(since('HEAD').uris).toEqual(['deep/edited.md', 'deep/new.md', 'edited.md']);
    expect(since('HEAD', [], 'deep').uris).toEqual(['edited.md', 'new.md']);
  });

  test('nothing changed: an empty report and exit code 0', () => {
    expect(since('HEAD')).toMatchObject({ code: 0, uris: [], messages: [] });
  });

  test('of a branch, only its own changes, and not what the other went on to do', () => {
    git('checkout', '-b', 'story');
    desk.write('story.md', 'The story is new.\n');
    git('add', '.');
    git('commit', '-m', 'story');
    git('checkout', 'main');
    desk.write('same.md', 'Main goes on.\n');
    git('commit', '-am', 'on');
    git('checkout', 'story');
    expect(since('main').uris).toEqual(['story.md']);
  });

  test.each([
    ['no-such-branch', /--since: git knows no revision "no-such-branch" here/],
    ['--output=x', /--since: git knows no revision "--output=x" here/],
    ['HEAD; touch x', /--since: git knows no revision "HEAD; touch x" here/],
  ])('%s is no revision', (revision, message) => {
    const ran = desk.run(['check', '.', `--since=${revision}`]);
    expect(ran).toMatchObject({ code: 2, stdout: '', messages: [expect.stringMatching(message)] });
  });
});

test('outside of a repository there is one message', () => {
  mkdirSync(join(desk.folder, 'a'));
  const ran = desk.run(['check', 'a', '--since', 'HEAD'], { env: { GIT_CEILING_DIRECTORIES: desk.folder } });
  expect(ran).toMatchObject({
    code: 2,
    messages: ['deskcheck: --since wants a git repository, and this folder is in none'],
  });
});
