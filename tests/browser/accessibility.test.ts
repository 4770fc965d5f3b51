import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reportOf, sampleOutput } from '../report/html/samples.ts';
import { reportOpener, withoutBrowser } from './open-sample.ts';

const open = reportOpener();
const report = reportOf(sampleOutput());
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds, of every gravity, as one line a rule. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.target).join(', ')}`);
  });
}

describe.skipIf(withoutBrowser)('axe finds no fault', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 400, height: 800 } }],
  ] as const)('with a finding open: %s', async (_name, options) => {
    const { page } = await open(report, { ...options, bypassCSP: true, hash: '#find_ferry-0' });
    expect(await faults(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('with everything listed: %s', async (colorScheme) => {
    const { page } = await open(report, { colorScheme, bypassCSP: true, hash: '#find_ferry-1' });
    await page.getByRole('radio', { name: 'All' }).check({ force: true });
    await page.keyboard.press('?');
    expect(await faults(page)).toEqual([]);
  });

  test('with the article in front', async () => {
    const { page } = await open(report, {
      viewport: { width: 400, height: 800 },
      bypassCSP: true,
      hash: '#find_ferry-0',
    });
    await page.getByRole('button', { name: 'Read the article' }).click();
    expect(await faults(page)).toEqual([]);
  });
});
