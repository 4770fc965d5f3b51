import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationSchema, FORMAT_NAMES } from '../../src/configuration/configuration.ts';
import { keysAt } from '../../src/configuration/keys-at.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';

const page = readFileSync('docs/configuration.md', 'utf8');

test('the page on the configuration lists every key', () => {
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(listed.toSorted()).toEqual(
    keysAt(configurationSchema(), [])
      .filter((key) => key !== '$schema')
      .toSorted(),
  );
});

test('the example on the page is valid', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(readConfiguration(example, 'deskcheck.config.json')).toHaveProperty('configuration');
});

test('the page on formats names every format', () => {
  const formats = readFileSync('docs/formats.md', 'utf8');
  expect(FORMAT_NAMES.filter((name) => !formats.includes(`\`${name}\``))).toEqual([]);
});

test.each(readdirSync('docs').filter((name) => name.endsWith('.md')))('the links of %s lead somewhere', (name) => {
  const text = readFileSync(`docs/${name}`, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !exists(`docs/${link}`))).toEqual([]);
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
