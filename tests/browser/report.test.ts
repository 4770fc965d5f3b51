import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reportOf, sampleOutput } from '../report/html/samples.ts';
import { reportOpener, withoutBrowser } from './open-sample.ts';

const report = reportOf(sampleOutput(), { database: 'desk one.db' });
const open = reportOpener();

/** The messages of the findings that can be seen, in their order. */
async function listed(page: Page): Promise<readonly string[]> {
  return await page.locator('.finding:visible .message').allTextContents();
}

const opened = (page: Page): Promise<readonly string[]> => page.locator('.finding.open .message').allTextContents();
const status = (page: Page): Promise<string | null> => page.locator('#count').textContent();

const FIGURE = 'The figure is for all routes, not for Westport';
const ARITHMETIC = 'By the article’s own numbers it is 272%';
const NAME = 'The organization’s own name is Ferry Board';
const WEEKDAY = 'May 12, 2019 was a Sunday';
const BERTHS = 'The record has 84: two of its digits changed places';
const ACROSS = 'Two articles of this batch give different numbers for the same traffic';

describe.skipIf(withoutBrowser)('the report in a browser', () => {
  test('lists what waits for an editor before what is settled, the gravest first, and asks nothing of the network', async () => {
    const { page, complaints } = await open(report);
    expect(await listed(page)).toEqual([ACROSS, FIGURE, ARITHMETIC, NAME, WEEKDAY, BERTHS]);
    expect(await status(page)).toBe('6 findings in 2 articles');
    expect(await page.locator('h1').textContent()).toContain('4 flagged findings in 3 articles');
    expect(await page.locator('.failures').textContent()).toContain('drafts/scan.pdf');
    expect(complaints).toEqual([]);
  });

  test('opens the finding that its address names, with its chart, its evidence and its commands', async () => {
    const { page, complaints } = await open(report, { hash: '#find_ferry-0' });
    expect(await opened(page)).toEqual([FIGURE]);
    const finding = page.locator('.finding.open');
    expect(await finding.locator('svg desc').textContent()).toContain(
      'The stated number is the record’s for All routes.',
    );
    expect(await finding.locator('svg .origin .name').textContent()).toBe('All routes');
    expect(await finding.locator('.details').textContent()).toContain('ferries / observations.csv, row 12, value');
    expect(await finding.locator('.command').textContent()).toContain("--db 'desk one.db'");
    const link = finding.locator('.source a');
    expect(await link.getAttribute('href')).toBe('https://example.org/traffic/2021');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(complaints).toEqual([]);
  });

  test('shows the article beside it, its claims marked by verdict and the open one pointed out', async () => {
    const { page } = await open(report, { hash: '#find_ferry-0' });
    const marks = page.locator('.reader .text .claim');
    expect(await marks.allTextContents()).toEqual([
      '39,540 vehicles',
      '30 per cent more',
      'Tuesday, May 12, 2019',
      '55 minutes',
      'Board of Ferries',
    ]);
    expect(await page.locator('.reader [aria-current]').textContent()).toBe('39,540 vehicles');
    expect(await marks.nth(3).getAttribute('aria-label')).toBe('55 minutes (not enough evidence)');
  });

  test('a click on a claim opens its finding, also one that the list does not show', async () => {
    const { page } = await open(report, { hash: '#find_ferry-0' });
    await page.locator('.reader .claim', { hasText: '55 minutes' }).click();
    expect(await opened(page)).toEqual(['No record speaks of this']);
    await page.locator('.reader .claim', { hasText: '30 per cent more' }).click();
    expect(await opened(page)).toEqual([ARITHMETIC]);
  });

  test('a claim in the evidence can be shown in the article it stands in', async () => {
    const { page } = await open(report, { hash: '#find_across' });
    await page.locator('.details .link', { hasText: 'Port fees to rise' }).click();
    expect(await page.locator('.reader h2').textContent()).toBe('Port fees to rise');
  });

  test.each([
    [
      'verdict',
      (page: Page) => page.getByRole('radio', { name: 'Supported' }).check({ force: true }),
      ['The record bears this out'],
    ],
    ['severity', (page: Page) => page.getByLabel('Severity').selectOption('warning'), [ACROSS, ARITHMETIC, BERTHS]],
    ['check', (page: Page) => page.getByLabel('Check').selectOption('weekday-date'), [WEEKDAY]],
    [
      'article',
      (page: Page) => page.getByLabel('Article', { exact: true }).first().selectOption('article_port'),
      [BERTHS],
    ],
    ['review', (page: Page) => page.getByLabel('Review').selectOption('suppressed'), [WEEKDAY]],
    [
      'words in any order and without accents',
      (page: Page) => page.getByRole('searchbox').fill('WESTPORT routes'),
      [FIGURE],
    ],
    ['a finding’s id', (page: Page) => page.getByRole('searchbox').fill('find_port-1'), [BERTHS]],
  ] as const)('can be narrowed by %s', async (_by, narrow, left) => {
    const { page } = await open(report);
    await narrow(page);
    await expect.poll(() => listed(page)).toEqual(left);
    expect(await status(page)).toMatch(new RegExp(`^${left.length} findings? in`));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => status(page)).toBe('6 findings in 2 articles');
  });

  test('says so where nothing is left', async () => {
    const { page } = await open(report);
    await page.getByRole('searchbox').fill('no such words');
    await expect.poll(() => page.locator('.empty').textContent()).toBe('No finding matches these filters.');
  });

  test('is worked with the keys alone', async () => {
    const { page } = await open(report);
    await page.keyboard.press('j');
    expect(await opened(page)).toEqual([FIGURE]);
    await page.keyboard.press('ArrowDown');
    expect(await opened(page)).toEqual([ARITHMETIC]);
    await page.keyboard.press('k');
    expect(await opened(page)).toEqual([FIGURE]);
    await page.keyboard.press('Enter');
    expect(await opened(page)).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('berths');
    await expect.poll(() => listed(page)).toEqual([BERTHS]);
    await page.keyboard.press('Escape');
    await expect.poll(() => status(page)).toBe('6 findings in 2 articles');
    await page.getByRole('searchbox').blur();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  test('gives a command to the clipboard', async () => {
    const { page } = await open(report, { hash: '#find_ferry-0', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => page.locator('.command').textContent()).toMatch(/^Copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "deskcheck review find_ferry-0 dismiss --db 'desk one.db'",
    );
  });

  test('turns dark and back without keeping anything', async () => {
    const { page } = await open(report);
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await ground()).not.toBe(light);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await ground()).toBe(light);
  });

  test('on a narrow screen the article has the page to itself, and gives it back', async () => {
    const { page } = await open(report, { viewport: { width: 400, height: 800 }, hash: '#find_ferry-0' });
    expect(await page.locator('.reader').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Read the article' }).click();
    expect(await page.locator('.reader').boundingBox()).toEqual({ x: 0, y: 0, width: 400, height: 800 });
    await page.keyboard.press('Escape');
    expect(await page.locator('.reader').isVisible()).toBe(false);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
  });

  test('without scripts every flagged finding can be read', async () => {
    const { page } = await open(report, { script: false });
    expect(await listed(page)).toEqual(expect.arrayContaining([FIGURE, WEEKDAY, BERTHS]));
    expect(await page.locator('#controls').isVisible()).toBe(false);
    const heights = await page
      .locator('#summary, .finding.error, .finding.note')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(Math.min(...heights)).toBe(heights.at(-1));
  });

  test('on paper there is every finding and nothing to press', async () => {
    const { page } = await open(report);
    await page.emulateMedia({ media: 'print' });
    expect(await listed(page)).toHaveLength(6);
    for (const part of ['#controls', '#tools', '.reader', '.skip']) {
      expect(await page.locator(part).isVisible()).toBe(false);
    }
  });
});
