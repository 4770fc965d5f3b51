import { expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/configuration.ts';
import { matches, settingsFor } from '../../src/configuration/settings-for.ts';

const configuration: Configuration = {
  checks: { 'weekday-date': 'warning', 'organization-name': { options: { allow: ['Dock Office'] } } },
  overrides: [
    { files: ['opinion/**', '*.txt'], checks: { 'weekday-date': 'off', 'event-date': 'note' } },
    { files: ['opinion/letters/*.md'], checks: { 'weekday-date': { severity: 'error' }, 'organization-name': 'note' } },
  ],
};
const GENERAL = {
  'weekday-date': { severity: 'warning' },
  'organization-name': { options: { allow: ['Dock Office'] } },
};
const OPINION = { ...GENERAL, 'weekday-date': { severity: 'off' }, 'event-date': { severity: 'note' } };

test.each([
  ['a file of which nothing special is said', '/desk', 'news/a.md', GENERAL],
  ['a file in a folder of an override', '/desk', 'opinion/deep/a.md', OPINION],
  ['a file by its ending, in any folder', '/desk', 'news/a.txt', OPINION],
  [
    'a file that two overrides match: the last wins, options stay',
    '/desk',
    'opinion/letters/a.md',
    {
      ...OPINION,
      'weekday-date': { severity: 'error' },
      'organization-name': { options: { allow: ['Dock Office'] }, severity: 'note' },
    },
  ],
  ['a file as seen from a folder below', '/desk/opinion', 'a.md', OPINION],
  ['a file as seen from beside', '/desk/news', '../opinion/a.md', OPINION],
  ['a file by its whole path', '/desk', '/desk/opinion/a.md', OPINION],
  ['a file outside', '/desk', '/other/opinion/a.txt', GENERAL],
  ['standard input', '/desk', '-', GENERAL],
])('%s', (_name, workingDirectory, uri, settings) => {
  expect(settingsFor({ configuration, folder: '/desk', workingDirectory }, uri)).toEqual(settings);
});

test('settings are plain data, which can cross to a worker', () => {
  const settings = settingsFor({ configuration, folder: '/desk', workingDirectory: '/desk' }, 'opinion/a.md');
  expect(structuredClone(settings)).toEqual(settings);
});

test.each([
  ['*.md', 'a/b.md', true],
  ['/a.md', 'b/a.md', false],
  ['drafts/', 'drafts/a.md', true],
  ['*.MD', 'a.md', false],
])('the pattern %s on %s: %s', (pattern, path, isMatch) => {
  expect(matches([pattern], path)).toBe(isMatch);
});
