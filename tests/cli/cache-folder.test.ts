import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.ts';

test.each([
  ['where it is said', { XDG_CACHE_HOME: '/var/cache/desk' }, 'linux', '/var/cache/desk/deskcheck'],
  ['not where a relative path is said', { XDG_CACHE_HOME: 'cache' }, 'linux', join(homedir(), '.cache/deskcheck')],
  ['at home', {}, 'linux', join(homedir(), '.cache/deskcheck')],
  ['in the Library of a Mac', {}, 'darwin', join(homedir(), 'Library/Caches/deskcheck')],
  ['in the local data of Windows', { LOCALAPPDATA: '/data/local' }, 'win32', '/data/local/deskcheck'],
])('the cache lies %s', (_, environment, platform, folder) => {
  expect(cacheFolder(environment, platform)).toBe(folder);
});
