import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACROSS_CHECKS } from '../../src/verify/across/contents.ts';
import { CHECKS } from '../../src/verify/checks/contents.ts';

const HEADINGS = ['What it checks', 'Why', 'Found', 'Left alone', 'Options', 'Known misses'];
const inArticles = CHECKS.map(({ name }) => name);
const names = [...CHECKS, ...ACROSS_CHECKS].map(({ name }) => name);

test.each(names)('the page of %s has its headings, and something under each', (name) => {
  const page = readFileSync(`docs/checks/${name}.md`, 'utf8');
  const [title, ...sections] = page.split(/^## /m);
  expect(title?.trim()).toBe(`# ${name}`);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(HEADINGS);
  expect(sections.every((section) => section.split('\n').slice(1).join('').trim() !== '')).toBe(true);
});

test('there is no page without a check', () => {
  const pages = readdirSync('docs/checks').filter((file) => file !== 'README.md');
  expect(pages.toSorted()).toEqual(names.map((name) => `${name}.md`).toSorted());
});

test('the overview names every check', () => {
  const overview = readFileSync('docs/checks/README.md', 'utf8');
  expect(names.filter((name) => !overview.includes(`[${name}](${name}.md)`))).toEqual([]);
});

test.each(inArticles)('%s has its code and its examples in a folder of its own', (name) => {
  expect(readdirSync(`src/verify/checks/${name}`)).toEqual(expect.arrayContaining([`${name}.ts`, 'examples.ts']));
});
